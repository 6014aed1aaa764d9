using Ardalis.GuardClauses;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Records;
using DisclosureCompliance.Vocabularies;
using NodaTime;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>What a review of a catalogue looks at, and by the law of which day.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CatalogueReviewRequest
{
    private readonly IReadOnlyList<string> _excusedDuties = [];
    private readonly IReadOnlyList<DisclosingUnit>? _units;

    /// <summary>A request.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="asOf">The day of whose law it is held against; an item that ended before is held against that of its last day.</param>
    public CatalogueReviewRequest(DisclosureCatalogue catalogue, LocalDate asOf)
    {
        Catalogue = Guard.Against.Null(catalogue);
        AsOf = Guard.Against.NonIsoDate(asOf);
    }

    /// <summary>The catalogue.</summary>
    public DisclosureCatalogue Catalogue { get; }

    /// <summary>The day of whose law it is held against.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The office whose catalogue it is; null where it is not known which. Its level says what the law requires of it.</summary>
    public DisclosingUnit? Unit { get; init; }

    /// <summary>All offices that can answer for an item, by identifier or name; null where there is no list, and responsible units are not looked at.</summary>
    public IReadOnlyList<DisclosingUnit>? Units
    {
        get => _units;
        init => _units = value is null ? null : Guard.Against.NullItems(value);
    }

    /// <summary>Records whose items the catalogue should have; null where none are looked at.</summary>
    public DisclosureRecordSet? Records { get; init; }

    /// <summary>The law with its time limits. The default is what ships.</summary>
    public LawBook Law { get; init => field = Guard.Against.Null(value); } = ChineseLaw.Book;

    /// <summary>The duties of the law. The default is what ships.</summary>
    public DisclosureDutyList Duties { get; init => field = Guard.Against.Null(value); } = ChineseLaw.Duties;

    /// <summary>Duties that the office has no matter for, by identifier; empty for none.</summary>
    public IReadOnlyList<string> ExcusedDuties
    {
        get => _excusedDuties;
        init => _excusedDuties = Guard.Against.NullItems(value);
    }

    /// <summary>The words of channels and levels. The default is what ships.</summary>
    public DisclosureVocabulary Vocabulary { get; init => field = Guard.Against.Null(value); } = StandardVocabulary.Chinese;
}
