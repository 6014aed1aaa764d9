using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.TimeLimits;

/// <summary>So many units of time (期间): 20 working days, 3 months, 48 hours.</summary>
/// <remarks>
/// Equal when count and unit are: 7 calendar days are not a week. <c>default</c> is 0 working days, the day of the event itself.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public readonly record struct PeriodLength
{
    /// <summary>A length.</summary>
    /// <param name="count">How many, 0 to <see cref="MaxCount"/>, both included.</param>
    /// <param name="unit">Of what.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its bounds.</exception>
    public PeriodLength(int count, PeriodUnit unit)
    {
        Unit = Guard.Against.EnumOutOfRange(unit);
        Count = Guard.Against.Outside(count, nameof(count), 0, MaxCount(unit));
    }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Of what.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The most that a length of <paramref name="unit"/> can have; a hundred years or a little more.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is none.</exception>
    public static int MaxCount(PeriodUnit unit) => Guard.Against.EnumOutOfRange(unit) switch
    {
        PeriodUnit.Hours => 876_600,
        PeriodUnit.Weeks => 5_218,
        PeriodUnit.Months => 1_200,
        PeriodUnit.Years => 100,
        _ => 36_525,
    };

    /// <summary>A length of working days.</summary>
    public static PeriodLength OfWorkingDays(int count) => new(count, PeriodUnit.WorkingDays);

    /// <summary>A length of calendar days.</summary>
    public static PeriodLength OfDays(int count) => new(count, PeriodUnit.CalendarDays);

    /// <summary>A length of weeks.</summary>
    public static PeriodLength OfWeeks(int count) => new(count, PeriodUnit.Weeks);

    /// <summary>A length of months.</summary>
    public static PeriodLength OfMonths(int count) => new(count, PeriodUnit.Months);

    /// <summary>A length of years.</summary>
    public static PeriodLength OfYears(int count) => new(count, PeriodUnit.Years);

    /// <summary>A length of hours.</summary>
    public static PeriodLength OfHours(int count) => new(count, PeriodUnit.Hours);

    /// <summary>The length in English; for programmers, not for people.</summary>
    public override string ToString() => RuleWords.Of(this).In(Messages.Language.English);
}
