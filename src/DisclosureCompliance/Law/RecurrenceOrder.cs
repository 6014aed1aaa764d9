using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>Whether what recurs in one way recurs at least as often, and as early, as in another.</summary>
internal static class RecurrenceOrder
{
    public static bool Holds(RecurringRule rule, RecurringRule other) =>
        (rule.Every == other.Every && IsNoLater(rule.Due, other.Due, rule.Every))
        || (IsNoRarer(rule.Every, other.Every) && EndsInside(rule.Due, rule.Every) && EndsNoEarlier(other.Due, other.Every));

    private static bool IsNoLater(PeriodDue? due, PeriodDue? other, Recurrence every) => (due, other) switch
    {
        (WithinPeriodDue x, WithinPeriodDue y) => x.FromStart == y.FromStart && LengthOrder.EndsNoLater(x.Length, y.Length),
        (MonthPeriodDue x, MonthPeriodDue y) => (x.Month, x.Day).CompareTo((y.Month, y.Day)) <= 0,
        (WeekPeriodDue x, WeekPeriodDue y) => x.Week <= y.Week,
        (WeekdayPeriodDue x, WeekdayPeriodDue y) => x.Day == y.Day || (every == Recurrence.Weekly && x.Day < y.Day),
        (null, null) => true,
        _ => false,
    };

    /// <summary>Whether every period of <paramref name="other"/> holds a whole one of <paramref name="every"/>.</summary>
    private static bool IsNoRarer(Recurrence every, Recurrence other) =>
        every == other || (Rank(every) < Rank(other) && every != Recurrence.Yearly);

    private static int Rank(Recurrence every) => every switch
    {
        Recurrence.Weekly => 0,
        Recurrence.HalfMonthly => 1,
        Recurrence.Monthly => 2,
        Recurrence.Quarterly => 3,
        Recurrence.HalfYearly => 4,
        _ => 5,
    };

    private static bool EndsInside(PeriodDue? due, Recurrence every) => due switch
    {
        null or WeekdayPeriodDue => true,
        MonthPeriodDue month => month.Month <= MonthsOf(every),
        _ => false,
    };

    private static bool EndsNoEarlier(PeriodDue? due, Recurrence every) => due switch
    {
        null => true,
        WithinPeriodDue within => !within.FromStart,
        MonthPeriodDue month => MonthsOf(every) is > 0 and var months && month.Month > months,
        _ => false,
    };

    /// <summary>How many months a period has; 0 where it has no whole one.</summary>
    private static int MonthsOf(Recurrence every) => every switch
    {
        Recurrence.Weekly or Recurrence.HalfMonthly => 0,
        Recurrence.Monthly => 1,
        Recurrence.Quarterly => 3,
        Recurrence.HalfYearly => 6,
        _ => 12,
    };
}
