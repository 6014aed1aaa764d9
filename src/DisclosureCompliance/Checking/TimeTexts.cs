using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>What findings about time say, from what they hold.</summary>
internal static class TimeTexts
{
    public static Message Late(Finding finding) => finding.Say(
        LatenessText.Of(finding) is null ? FindingMessages.LateWithoutCount : FindingMessages.Late,
        Due(finding),
        Published(finding),
        Days(finding));

    public static Message Missing(Finding finding) =>
        Missing(finding, LatenessText.Of(finding) is null ? FindingMessages.MissingWithoutCount : FindingMessages.MissingWithDate);

    public static Message MissingChange(Finding finding) => Missing(finding, FindingMessages.MissingChange);

    public static Message MissingPermanent(Finding finding) => finding.Record?.RemovedOn is { } removed && removed <= finding.AsOf
        ? finding.Say(FindingMessages.MissingTakenDown, new("removed", removed), AsOf(finding))
        : finding.Say(FindingMessages.MissingPermanent, AsOf(finding));

    public static Message NotYetDue(Finding finding) => finding.Say(FindingMessages.NotYetDue, Due(finding), AsOf(finding));

    public static Message DueSoon(Finding finding) => finding.AsOf == finding.Due!.Date
        ? finding.Say(PublicationTimeMessages.DueToday, Due(finding))
        : finding.Say(PublicationTimeMessages.DueSoon, Due(finding), AsOf(finding), new MessageArgument("days", Left(finding)));

    public static Message ProvisionalAbsent(Finding finding) => finding.Say(
        finding.Due!.Earliest == finding.Due.Latest ? FindingMessages.ProvisionalAbsentOneDate : FindingMessages.ProvisionalAbsent,
        Due(finding),
        Earliest(finding),
        Latest(finding));

    public static Message ProvisionalPublished(Finding finding) =>
        finding.Say(FindingMessages.ProvisionalPublished, Published(finding), Due(finding), Earliest(finding), Latest(finding));

    /// <summary>Where there is a date all the same, it is a first day or the end of a display, and not a last day of publication.</summary>
    public static Message NoDeadline(Finding finding) => finding.Due!.Date is null
        ? finding.Say(FindingMessages.NoDeadline, new MessageArgument("reason", finding.Due.Reason!))
        : finding.Say(FindingMessages.NoLastDay, new MessageArgument("rule", finding.Due.Rule.Describe()));

    public static Message TriggerUnknown(Finding finding) =>
        finding.Say(FindingMessages.TriggerUnknown, new("record", finding.Record!.Id), new("event", RuleWords.Either((IReadOnlyList<RuleTerm>)finding.Detail!)));

    private static Message Missing(Finding finding, MessageTemplate template) =>
        finding.Say(template, Due(finding), AsOf(finding), Days(finding));

    /// <summary>In working days, and where only rest days are left, in days.</summary>
    private static LocalizedText Left(Finding finding) => finding.WorkingDaysLeft is { } left and > 0
        ? RuleWords.Count(left, PeriodUnit.WorkingDays)
        : RuleWords.Count(Period.DaysBetween(finding.AsOf!.Value, finding.Due!.Date!.Value), PeriodUnit.CalendarDays);

    private static MessageArgument Days(Finding finding) => new("days", LatenessText.Of(finding) ?? LocalizedText.Same(string.Empty));

    private static MessageArgument Due(Finding finding) => new("due", finding.Due!.Date!.Value);

    private static MessageArgument Published(Finding finding) => new("published", finding.Record!.PublishedAt!.Value.Date);

    private static MessageArgument AsOf(Finding finding) => new("asOf", finding.AsOf!.Value);

    private static MessageArgument Earliest(Finding finding) => new("earliest", finding.Due!.Earliest!.Value);

    private static MessageArgument Latest(Finding finding) => new("latest", finding.Due!.Latest!.Value);
}
