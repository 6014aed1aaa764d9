using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Not before so long after an event (满…后开放). The date is the first day on which disclosure is due or allowed.</summary>
/// <remarks>The Archives Law, article 27, is of this shape: open after twenty-five years.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record NotBeforeRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="length">How long after the event; a count of 0 is not before the event.</param>
    /// <param name="after">The event.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is null.</exception>
    public NotBeforeRule(PeriodLength length, RuleTerm after)
    {
        Length = length;
        After = Guard.Against.Null(after);
    }

    /// <summary>How long after the event.</summary>
    public PeriodLength Length { get; }

    /// <summary>The event.</summary>
    public RuleTerm After { get; }
}
