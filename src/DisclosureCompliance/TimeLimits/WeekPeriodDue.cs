using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.TimeLimits;

/// <summary>By the end of a week of the period (每季度第二周前), its last day included.</summary>
/// <remarks>Weeks are counted as seven days each from the first day of the period.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record WeekPeriodDue : PeriodDue
{
    /// <summary>A due day.</summary>
    /// <param name="week">The week, 1 to 53, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="week"/> is outside its bounds.</exception>
    public WeekPeriodDue(int week) => Week = Guard.Against.Outside(week, nameof(week), 1, 53);

    /// <summary>The week, from 1.</summary>
    public int Week { get; }
}
