using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.TimeLimits;

/// <summary>By a day of one of the period's months, or of a month after it (每季度第一个月15日前), that day included.</summary>
/// <remarks>Such a day does not roll off a rest day; the deadline then carries a warning.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record MonthPeriodDue : PeriodDue
{
    /// <summary>A due day.</summary>
    /// <param name="month">
    /// The month counted from the period's first one, 1 to 24, both included; more than the period has is a month after it: 4 for a quarter is the first month of
    /// the next.
    /// </param>
    /// <param name="day">The day, 1 to 31, both included; a shorter month ends earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its bounds.</exception>
    public MonthPeriodDue(int month, int day)
    {
        Month = Guard.Against.Outside(month, nameof(month), 1, LastMonth);
        Day = Guard.Against.Outside(day, nameof(day), 1, 31);
    }

    /// <summary>The month counted from the period's first one.</summary>
    public int Month { get; }

    /// <summary>The day of that month.</summary>
    public int Day { get; }

    /// <summary>The last month that can be named.</summary>
    internal const int LastMonth = 24;
}
