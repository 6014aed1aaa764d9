using Ardalis.GuardClauses;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>How a moment becomes a day (日界): a time zone and, where offices close, an hour after which it is the next day.</summary>
/// <remarks>The Civil Code, article 203: a day ends at 24:00, or when business closes.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class DayBoundary
{
    /// <summary>A boundary.</summary>
    /// <param name="zone">The zone in which days are days; for China <c>Asia/Shanghai</c>.</param>
    /// <param name="cutOff">The time from which on, inclusive, a moment belongs to the next day; null for midnight.</param>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is null.</exception>
    public DayBoundary(DateTimeZone zone, LocalTime? cutOff = null)
    {
        Zone = Guard.Against.Null(zone);
        CutOff = cutOff;
    }

    /// <summary>The zone in which days are days.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The time from which on, inclusive, a moment belongs to the next day; null for midnight.</summary>
    public LocalTime? CutOff { get; }

    /// <summary>The day that a moment belongs to.</summary>
    public LocalDate DateOf(Instant at)
    {
        var local = at.InZone(Zone).LocalDateTime;
        return local.TimeOfDay >= CutOff ? local.Date.PlusDays(1) : local.Date;
    }
}
