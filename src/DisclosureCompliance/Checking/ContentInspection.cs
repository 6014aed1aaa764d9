using System.Globalization;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Checking;

/// <summary>
/// Whether the content holds markings or numbers that must not be open: one finding for each kind, and one passed check for each rule that excuses some. An
/// item whose subjects or duties name an occasion of the scan rules, such as <c>administrative-penalty</c>, has that occasion.
/// </summary>
internal sealed class ContentInspection(InspectionContext context) : IPublicationInspection
{
    private const int MostExamples = 3;

    private CatalogueItem? _item;
    private IReadOnlyList<string> _occasions = [];

    public void Inspect(in ExpectedDisclosure expected)
    {
        if (expected.Record!.Content is not { } content || (content.Hits ?? Scan(expected, content.Text)) is not { } hits)
        {
            return;
        }

        if (hits.All(IsToBeKnownOnly))
        {
            context.Log.Pass(CheckAspect.Content, expected);
            return;
        }

        foreach (var excused in hits.Where(hit => hit.ExcusedBy is not null).GroupBy(hit => (hit.Kind, hit.ExcusedBy)).OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.ExcusedBy, StringComparer.Ordinal))
        {
            context.Log.Pass(CheckAspect.Content, expected, note: Excused(excused.Key.Kind, excused.Key.ExcusedBy!, excused.Sum(hit => hit.Count)));
        }

        foreach (var found in hits.Where(hit => hit.ExcusedBy is null && !IsToBeKnownOnly(hit)).GroupBy(hit => (hit.Kind, IsForm: hit.Strength == ScanStrength.Weak)).OrderBy(group => group.Key))
        {
            var kind = found.Key.IsForm ? ContentKinds.PossiblySensitive : ContentKinds.For(found.Key.Kind);
            context.Log.Add(kind, expected, found.Key.IsForm ? Possibly : Certainly, detail: new Found(found.Key.Kind, [.. found]), target: found.Key.IsForm ? WordOf(found.Key.Kind) : null);
        }
    }

    /// <summary>What has the form of a landline number stands under every other notice, and is an office's as a rule.</summary>
    private static bool IsToBeKnownOnly(ContentHit hit) => hit is { Kind: ScanKind.LandlineNumber, Strength: ScanStrength.Weak, ExcusedBy: null };

    /// <summary>What is in the text; null where it is not given, or nothing was found in what could not all be read.</summary>
    private IReadOnlyList<ContentHit>? Scan(in ExpectedDisclosure expected, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (_item != expected.Item)
        {
            (_item, _occasions) = (expected.Item, [.. expected.Item.Subjects, .. expected.Item.Duties]);
        }

        var report = context.Options.Scanner.Scan(text, new ScanOptions { AsOf = expected.PublishedOn!.Value, Occasions = _occasions });
        return report is { Unreadable: not null, Hits.Count: 0 } ? null : ContentHit.Of(report);
    }

    private LocalizedText Excused(ScanKind kind, string rule, int count)
    {
        var name = ContentMessages.NameOf(kind);
        var title = context.Options.Scanner.Rules.Contexts.FirstOrDefault(known => known.Id == rule)?.Title ?? LocalizedText.Same(rule);
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new LocalizedText(
            $"{name.In(Language.Chinese)} {number} 处，{title.In(Language.Chinese)}",
            $"{name.In(Language.English)}, {number}: {title.In(Language.English)}");
    }

    private static string WordOf(ScanKind kind) => ScanWords.Kinds.First(pair => pair.Value == kind).Key;

    private static Message Certainly(Finding finding)
    {
        var found = (Found)finding.Detail!;
        return finding.Say(ContentMessages.Of(found.Kind), new("count", found.Hits.Sum(hit => hit.Count)), found.Masked);
    }

    private static Message Possibly(Finding finding)
    {
        var found = (Found)finding.Detail!;
        return finding.Say(ContentMessages.PossiblySensitive, new("kind", ContentMessages.NameOf(found.Kind)), new("count", found.Hits.Sum(hit => hit.Count)), found.Masked);
    }

    private sealed record Found(ScanKind Kind, ContentHit[] Hits)
    {
        public MessageArgument Masked
        {
            get
            {
                var examples = Hits.Select(hit => hit.Masked).OfType<string>().Distinct().OrderBy(masked => masked, StringComparer.Ordinal).Take(MostExamples).ToArray();
                return examples.Length == 0
                    ? new("masked", string.Empty)
                    : new("masked", new LocalizedText($"（{string.Join("、", examples)}）", $" ({string.Join(", ", examples)})"));
            }
        }
    }
}
