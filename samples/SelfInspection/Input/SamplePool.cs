using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using SelfInspection.Texts;

namespace SelfInspection.Input;

/// <summary>What may be drawn, and the strata that it is divided into.</summary>
internal sealed class SamplePool
{
    private const string All = "all";
    private const string NotStated = "not-stated";
    private const string NotInCatalogue = "not-in-catalogue";

    private readonly SampleBy _by;

    private SamplePool(DisclosureCatalogue catalogue, DisclosureRecordSet? records, SampleBy by)
    {
        _by = by;
        var entries = records is null
            ? catalogue.Items.Select(item => new SampleEntry(item.Id, item.Title, item.Id, StrataOf(item)))
            : records.Records.Select(record => EntryOf(record, catalogue.Find(record.ItemId)));
        Entries = [.. entries];

        // The strata stand in the order of the catalogue, whatever is drawn from; those of what has no place in it come last.
        Strata = [.. catalogue.Items.SelectMany(StrataOf).Concat(Entries.SelectMany(entry => entry.Strata)).Distinct(StringComparer.Ordinal)
            .OrderBy(id => id switch { NotStated => 1, NotInCatalogue => 2, _ => 0 })
            .Select(id => (id, TitleOf(id, catalogue)))];
    }

    public IReadOnlyList<SampleEntry> Entries { get; }

    public IReadOnlyList<(string Id, LocalizedText Title)> Strata { get; }

    /// <summary>The records, or the items of the catalogue where no records are given.</summary>
    public static SamplePool Of(DisclosureCatalogue catalogue, DisclosureRecordSet? records, SampleBy by) => new(catalogue, records, by);

    private SampleEntry EntryOf(DisclosureRecord record, CatalogueItem? item) => new(
        record.Id,
        record.Title is { } title ? LocalizedText.Same(title) : null,
        record.ItemId,
        item is null ? [_by == SampleBy.None ? All : NotInCatalogue] : StrataOf(item));

    private IReadOnlyList<string> StrataOf(CatalogueItem item) => _by switch
    {
        SampleBy.None => [All],
        SampleBy.Category => [WordOf(item.Category)],
        SampleBy.Subject => item.Subjects.Count > 0 ? item.Subjects : [NotStated],
        SampleBy.Unit => [item.ResponsibleUnit ?? NotStated],
        _ => [item.Id],
    };

    private LocalizedText TitleOf(string id, DisclosureCatalogue catalogue) => id switch
    {
        All => Labels.Overall,
        NotStated => SampleLabels.NotStated,
        NotInCatalogue => SampleLabels.NotInCatalogue,
        _ => _by == SampleBy.Item ? catalogue.Find(id)!.Title : KindNames.Of(id),
    };

    private static string WordOf(DisclosureCategory category) => category switch
    {
        DisclosureCategory.Permanent => "permanent",
        DisclosureCategory.Periodic => "periodic",
        _ => "ad-hoc",
    };
}
