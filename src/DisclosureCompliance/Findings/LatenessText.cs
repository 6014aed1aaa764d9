using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Findings;

/// <summary>How late something is, in the unit that its limit counts in.</summary>
internal static class LatenessText
{
    /// <summary>Working days; for a limit of other days those, with the working days beside them. Null where neither can be said.</summary>
    public static LocalizedText? Of(Finding finding)
    {
        LocalizedText? working = finding.WorkingDaysLate is { } count and > 0 ? RuleWords.Count(count, PeriodUnit.WorkingDays) : null;
        if (finding.CalendarDaysLate is not { } days || !CountsOtherDays(finding.Due!))
        {
            return working;
        }

        var all = RuleWords.Count(days, PeriodUnit.CalendarDays);
        return working is null ? all : new LocalizedText(
            $"{all.In(Language.Chinese)}（{working.In(Language.Chinese)}）",
            $"{all.In(Language.English)} ({working.In(Language.English)})");
    }

    /// <summary>Whether a limit has a length in days that are not working days, and none in days that are.</summary>
    private static bool CountsOtherDays(Deadline due)
    {
        var units = RuleTree.SelfAndParts(due.Version?.Rule ?? due.Rule).Select(UnitOf).OfType<PeriodUnit>().ToArray();
        return units.Length > 0 && units.All(unit => unit is not (PeriodUnit.WorkingDays or PeriodUnit.Hours));
    }

    private static PeriodUnit? UnitOf(DeadlineRule rule) => rule switch
    {
        WithinRule within => within.Length.Unit,
        BeforeRule before => before.Length.Unit,
        IntervalRule interval => interval.AtMost.Unit,
        StaleRule stale => stale.After.Unit,
        DisplayRule display => (display.AtLeast ?? display.AtMost)?.Unit,
        RecurringRule { Due: WithinPeriodDue within } => within.Length.Unit,
        _ => null,
    };
}
