using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>At least so long before an event (…前…日). The day of the event is not counted; the day counted to is included.</summary>
/// <remarks>
/// The Organic Law of Villagers' Committees, article 14, is of this shape: the voters' list twenty days before the election. Rolling forward off a rest
/// day would shorten the notice, so the day does not roll unless the calculator is told to roll it back.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record BeforeRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="length">How long before; a count of 0 is by the day of the event itself.</param>
    /// <param name="ahead">The event.</param>
    /// <exception cref="ArgumentException"><paramref name="ahead"/> is null.</exception>
    public BeforeRule(PeriodLength length, RuleTerm ahead)
    {
        Length = length;
        Event = Guard.Against.Null(ahead);
    }

    /// <summary>How long before.</summary>
    public PeriodLength Length { get; }

    /// <summary>The event.</summary>
    public RuleTerm Event { get; }
}
