using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Similarity;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>
/// Whether a publication is a copy of an earlier one: a report of another period's, or old content under a new date. All records of the request are compared,
/// also those of another time; what is reported was looked at.
/// </summary>
internal sealed class CopyInspection(InspectionContext context) : IOfficeInspection
{
    private readonly SignalThresholds _thresholds = context.Options.Signals;

    public void Inspect(PublishedDisclosures published)
    {
        var texts = TextsInOrder();
        if (texts.Count < 2)
        {
            return;
        }

        var looked = new Dictionary<DisclosureRecord, ExpectedDisclosure>(published.Count);
        foreach (var expected in published)
        {
            looked[expected.Record!] = expected;
        }

        var index = new SimilarityIndex<Text>(_thresholds.NearIdenticalShare);
        foreach (var text in texts)
        {
            if (looked.TryGetValue(text.Record, out var expected))
            {
                Inspect(expected, text, index.Query(text.Sketch));
            }

            index.Add(text, text.Sketch);
        }
    }

    private void Inspect(in ExpectedDisclosure expected, Text text, IReadOnlyList<SimilarText<Text>> earlier)
    {
        foreach (var like in earlier)
        {
            if (KindOf(text, like) is { } kind)
            {
                var evidence = new FindingEvidence { Share = like.Similarity, Related = [like.Key.Record] };
                context.Log.Add(kind, expected, TextOf(kind), evidence: evidence);
                return;
            }
        }

        context.Log.Pass(CheckAspect.Originality, expected);
    }

    /// <summary>What it is that one text is like an earlier one; null where that means nothing.</summary>
    private FindingKind? KindOf(Text text, SimilarText<Text> like)
    {
        var (record, earlier) = (text.Record, like.Key.Record);
        var isOtherPeriod = record.ItemId == earlier.ItemId && record.Period is not null && earlier.Period is not null && record.Period != earlier.Period;
        if (text.Sketch.IsSameTextAs(like.Sketch) && text.Sketch.Length >= _thresholds.RepublishedLength)
        {
            return isOtherPeriod ? FalseKinds.ReportRepeated : text.Day > like.Key.Day ? FalseKinds.Republished : null;
        }

        return isOtherPeriod && text.Sketch.Length >= _thresholds.NearIdenticalLength ? FalseKinds.NearIdentical : null;
    }

    /// <summary>The texts that were published, the earliest first, whatever the order of the records.</summary>
    private List<Text> TextsInOrder()
    {
        var texts = new List<Text>();
        var records = context.Request.Records.Records;
        for (var index = 0; index < records.Count; index++)
        {
            if (records[index] is { Content: { } content, PublishedAt: { } at } && at.Date <= context.Request.AsOf
                && (content.Sketch ?? (content.Text is { } text ? ContentSketch.Of(text) : null)) is { Length: > 0 } sketch)
            {
                texts.Add(new Text(records[index], at.Date, sketch));
            }
        }

        texts.Sort((left, right) => left.Day.CompareTo(right.Day) is var order && order != 0 ? order : string.CompareOrdinal(left.Record.Id, right.Record.Id));
        return texts;
    }

    private static FindingText TextOf(FindingKind kind) =>
        kind == FalseKinds.Republished ? SayRepublished : kind == FalseKinds.ReportRepeated ? SayRepeated : SayNearIdentical;

    private static Message SayRepublished(Finding finding)
    {
        var other = finding.Evidence!.Related[0];
        return finding.Say(
            FalseMessages.Republished,
            new("published", finding.Record!.PublishedAt!.Value.Date),
            new("earlier", other.PublishedAt!.Value.Date),
            new("other", other.Title ?? other.Id));
    }

    private static Message SayRepeated(Finding finding) => finding.Say(FalseMessages.ReportRepeated, new MessageArgument("other", PeriodOf(finding)));

    private static Message SayNearIdentical(Finding finding) =>
        finding.Say(FalseMessages.NearIdentical, new("other", PeriodOf(finding)), FindingArguments.Percent("share", finding.Evidence!.Share!.Value));

    private static LocalizedText PeriodOf(Finding finding) => PeriodWords.Of(finding.Evidence!.Related[0].Period!.Value);

    private sealed record Text(DisclosureRecord Record, LocalDate Day, ContentSketch Sketch);
}
