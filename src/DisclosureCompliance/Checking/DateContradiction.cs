using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>
/// Dates of a publication that cannot all be true. Whether it was in time is open then. Of several contradictions the first is said: a record has one such
/// finding.
/// </summary>
internal static class DateContradiction
{
    // Made once: what is asked of every record must not make one each time.
    private static readonly FindingText BeforeFormation = SayBeforeFormation;
    private static readonly FindingText BeforePeriod = SayBeforePeriod;

    /// <summary>What contradicts; null where nothing does, or nothing is published yet.</summary>
    public static FindingText? Of(in ExpectedDisclosure expected)
    {
        if (expected.PublishedOn is not { } published)
        {
            return null;
        }

        return published < expected.Record!.FormedOn ? BeforeFormation
            : expected.Period is { } period && published < period.Start ? BeforePeriod
            : null;
    }

    private static Message SayBeforeFormation(Finding finding) => finding.Say(FindingMessages.DatesContradict, Record(finding), Published(finding), new("formed", finding.Record!.FormedOn!.Value));

    private static Message SayBeforePeriod(Finding finding) => finding.Say(FindingMessages.PublishedBeforePeriod, Record(finding), Published(finding), new("start", finding.Period!.Value.Start));

    private static MessageArgument Record(Finding finding) => new("record", finding.Record!.Id);

    private static MessageArgument Published(Finding finding) => new("published", finding.Record!.PublishedAt!.Value.Date);
}
