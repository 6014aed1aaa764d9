using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>One event and when it happened: a day, or a moment.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record EventDate
{
    /// <summary>An event on a day.</summary>
    /// <exception cref="ArgumentException"><paramref name="what"/> is null, or the date is not of the ISO calendar.</exception>
    public EventDate(RuleTerm what, LocalDate date)
    {
        Event = Guard.Against.Null(what);
        Date = Guard.Against.NonIsoDate(date);
    }

    /// <summary>An event at a moment.</summary>
    /// <exception cref="ArgumentException"><paramref name="what"/> is null.</exception>
    public EventDate(RuleTerm what, Instant at)
    {
        Event = Guard.Against.Null(what);
        At = at;
    }

    /// <summary>The event.</summary>
    public RuleTerm Event { get; }

    /// <summary>The day; null where the moment is known.</summary>
    public LocalDate? Date { get; }

    /// <summary>The moment; null where only the day is known.</summary>
    public Instant? At { get; }
}
