using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using NodaTime;

namespace DisclosureCompliance.TimeLimits;

/// <summary>By the first such day of the week in the period (每周五), that day included.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record WeekdayPeriodDue : PeriodDue
{
    /// <summary>A due day.</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is none of them.</exception>
    public WeekdayPeriodDue(IsoDayOfWeek day) => Day = (IsoDayOfWeek)Guard.Against.Outside((int)day, nameof(day), 1, 7);

    /// <summary>The day of the week.</summary>
    public IsoDayOfWeek Day { get; }
}
