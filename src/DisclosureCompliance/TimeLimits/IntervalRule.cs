using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Again at the latest so long after the last time (至少每…一次), for good or while a state lasts.</summary>
/// <remarks>
/// The Land Administration Law, article 48, is of this shape: at least every three years; the Charity Law, article 72: every five days while an emergency
/// lasts. Its trigger is the last time, <see cref="RuleTerms.Published"/>.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record IntervalRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="atMost">The longest time between two; a count of 1 or more.</param>
    /// <param name="whileLasts">The state while which it recurs; null for good.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is 0.</exception>
    public IntervalRule(PeriodLength atMost, RuleTerm? whileLasts = null)
    {
        Guard.Against.Outside(atMost.Count, nameof(atMost), 1, int.MaxValue);
        AtMost = atMost;
        While = whileLasts;
    }

    /// <summary>The longest time between two.</summary>
    public PeriodLength AtMost { get; }

    /// <summary>The state while which it recurs; null for good.</summary>
    public RuleTerm? While { get; }
}
