using DisclosureCompliance.Findings;
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
    private static readonly FindingText RemovedBefore = SayRemovedBefore;
    private static readonly FindingText ChangedBefore = SayChangedBefore;

    /// <summary>What contradicts; null where nothing does, or nothing is published yet.</summary>
    public static FindingText? Of(in ExpectedDisclosure expected)
    {
        if (expected.PublishedOn is not { } published)
        {
            return null;
        }

        var record = expected.Record!;
        return published < record.FormedOn ? BeforeFormation
            : record.RemovedOn < published ? RemovedBefore
            : record.ChangedOn < record.FormedOn ? ChangedBefore
            : expected.Period is { } period && published < period.Start ? BeforePeriod
            : null;
    }

    private static Message SayBeforeFormation(Finding finding) => finding.Say(FindingMessages.DatesContradict, Record(finding), Published(finding), new("formed", finding.Record!.FormedOn!.Value));

    private static Message SayBeforePeriod(Finding finding) => finding.Say(FindingMessages.PublishedBeforePeriod, Record(finding), Published(finding), new("start", finding.Period!.Value.Start));

    private static Message SayRemovedBefore(Finding finding) => finding.Say(FindingMessages.RemovedBeforePublished, Record(finding), Published(finding), new("removed", finding.Record!.RemovedOn!.Value));

    private static Message SayChangedBefore(Finding finding) =>
        finding.Say(FindingMessages.ChangedBeforeFormed, Record(finding), new("changed", finding.Record!.ChangedOn!.Value), new("formed", finding.Record.FormedOn!.Value));

    private static MessageArgument Record(Finding finding) => new("record", finding.Record!.Id);

    private static MessageArgument Published(Finding finding) => new("published", finding.Record!.PublishedAt!.Value.Date);
}
