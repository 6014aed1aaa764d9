using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>Whether a rule of one simple shape is at least as strict as another; see <see cref="RuleStrictness"/> for what is compared with what.</summary>
internal static class ShapeOrder
{
    public static bool Holds(DeadlineRule rule, DeadlineRule other) => (rule, other) switch
    {
        (WithinRule x, WithinRule y) => IsNoLooser(x, y),
        (WithEventRule x, WithinRule y) => y.After.Count == 1 && x.Event == y.After[0],
        (WithEventRule x, WithEventRule y) => x.Event == y.Event && (x.EachTime || !y.EachTime),
        (BeforeRule x, BeforeRule y) => x.Event == y.Event && LengthOrder.IsNoShorterAhead(x.Length, y.Length),
        (DisplayRule x, DisplayRule y) => IsNoLooser(x, y),
        (NotBeforeRule x, NotBeforeRule y) => x.After == y.After && LengthOrder.AreEqual(x.Length, y.Length),
        (MonthDayRule x, MonthDayRule y) => LastDay(x).CompareTo(LastDay(y)) <= 0,
        (WindowRule x, WindowRule y) => FirstDay(x).CompareTo(FirstDay(y)) >= 0 && LastDay(x).CompareTo(LastDay(y)) <= 0,
        (WindowRule x, MonthDayRule y) => LastDay(x).CompareTo(LastDay(y)) <= 0,
        (RecurringRule x, RecurringRule y) => RecurrenceOrder.Holds(x, y),
        (IntervalRule x, IntervalRule y) => (x.While is null || x.While == y.While) && LengthOrder.EndsNoLater(x.AtMost, y.AtMost),
        (StaleRule x, StaleRule y) => LengthOrder.EndsNoLater(x.After, y.After),
        (RecurringRule, VagueRule { How: Vagueness.Periodically }) => true,
        (IntervalRule x, VagueRule { How: Vagueness.Periodically } y) => x.While is null || x.While == y.Reference,
        _ => false,
    };

    private static bool IsNoLooser(WithinRule x, WithinRule y) =>
        x.After.Count == y.After.Count
        && !x.After.Except(y.After).Any()
        && (x.After.Count == 1 || x.Which == y.Which || x.Which == EventChoice.Earliest)
        && LengthOrder.EndsNoLater(x.Length, y.Length);

    private static bool IsNoLooser(DisplayRule x, DisplayRule y) =>
        x.Subject == y.Subject
        && (y.Before is null || x.Before == y.Before)
        && (y.AtLeast is not { } least || (x.AtLeast is { } ownLeast && LengthOrder.EndsNoLater(least, ownLeast)))
        && (y.AtMost is not { } most || (x.AtMost is { } ownMost && LengthOrder.EndsNoLater(ownMost, most)));

    private static (int Year, int Month, int Day) LastDay(MonthDayRule rule) => (rule.YearsAfter, rule.Day.Month, rule.Day.Day);

    private static (int Year, int Month, int Day) FirstDay(WindowRule rule) => (rule.YearsAfter, rule.First.Month, rule.First.Day);

    private static (int Year, int Month, int Day) LastDay(WindowRule rule) =>
        (rule.YearsAfter + (rule.Last.CompareTo(rule.First) < 0 ? 1 : 0), rule.Last.Month, rule.Last.Day);
}
