using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Checking;

/// <summary>What findings about the place of a record say: of which item, of which period.</summary>
internal static class RecordTexts
{
    public static Message UnknownItem(Finding finding) =>
        new(FindingMessages.UnknownItem, new("record", finding.Record!.Id), new("item", finding.Record.ItemId));

    public static Message PeriodUnknown(Finding finding)
    {
        var (every, record) = (new MessageArgument("every", RuleWords.In((Recurrence)finding.Detail!)), new MessageArgument("record", finding.Record!.Id));
        return finding.Record.Period is { } stated
            ? finding.Say(FindingMessages.PeriodUnknown, every, record, new("stated", PeriodWords.Of(stated)))
            : finding.Say(FindingMessages.PeriodUnstated, every, record);
    }

    public static Message PeriodUndecided(Finding finding) => finding.Say(FindingMessages.PeriodUndecided, new MessageArgument("count", (int)finding.Detail!));
}
