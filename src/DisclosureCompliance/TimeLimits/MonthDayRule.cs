using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.TimeLimits;

/// <summary>By a fixed day of the year (某月某日前), that day included.</summary>
/// <remarks>
/// The Regulation of 2007, article 31, is of this shape: the annual report by 31 March. Such a day does not move when it falls on a rest
/// day, for no rule says so; the deadline then carries a warning.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record MonthDayRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="day">The day of the year; 29 February is 28 February in a year without it.</param>
    /// <param name="yearsAfter">How many years after the year of the trigger, 0 to 10, both included; 1 for a report on the past year.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yearsAfter"/> is outside 0 to 10.</exception>
    public MonthDayRule(AnnualDate day, int yearsAfter = 0)
    {
        Day = day;
        YearsAfter = Guard.Against.Outside(yearsAfter, nameof(yearsAfter), 0, 10);
    }

    /// <summary>The day of the year.</summary>
    public AnnualDate Day { get; }

    /// <summary>How many years after the year of the trigger.</summary>
    public int YearsAfter { get; }
}
