using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Checking;

/// <summary>What findings about the place of a record say: of which item, of which period.</summary>
internal static class RecordTexts
{
    public static Message UnknownItem(Finding finding) =>
        new(FindingMessages.UnknownItem, new("record", finding.Record!.Id), new("item", finding.Record.ItemId));

    public static Message PeriodUnknown(Finding finding) => finding.Say(
        FindingMessages.PeriodUnknown,
        new("every", RuleWords.In((Recurrence)finding.Detail!)),
        new("record", finding.Record!.Id),
        new("stated", finding.Record.Period?.ToString() ?? "–"));

    public static Message PeriodUndecided(Finding finding) => finding.Say(FindingMessages.PeriodUndecided, new MessageArgument("count", (int)finding.Detail!));
}
