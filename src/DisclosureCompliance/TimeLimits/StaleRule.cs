using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Out of date when so long has passed without an update (超过…未更新).</summary>
/// <remarks>
/// The national website indicators of 2019 are of this shape: a home page of two weeks. Its trigger is the last update; its date is the last day on which the
/// matter is not yet stale.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record StaleRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="after">How long it may go without an update; a count of 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is 0.</exception>
    public StaleRule(PeriodLength after)
    {
        Guard.Against.Outside(after.Count, nameof(after), 1, int.MaxValue);
        After = after;
    }

    /// <summary>How long it may go without an update.</summary>
    public PeriodLength After { get; }
}
