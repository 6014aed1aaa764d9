using Ardalis.GuardClauses;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>
/// Compares time limits: one is at least as strict as another if keeping it keeps the other, whatever the day and whatever the calendar. That is how a
/// local rule is measured against the national one.
/// </summary>
/// <remarks>
/// Shorter is stricter for a limit after an event, for the longest display, for an interval and for staleness; longer for a limit before an event and
/// for the shortest display; earlier for a fixed day; narrower for a window; more often for what recurs. n calendar days are stricter than n working days, and
/// n working days are stricter than 3n/2 + 10 calendar days, which no calendar of the State Council has ever made them take; of what lies between nothing can
/// be said. Promptly (及时) with an outer limit is at least as strict as the outer limit
/// alone, and stricter than promptly without one; a number alone cannot be compared with promptly. "In principle" (原则上) and a pause make a limit looser;
/// "unless another law says otherwise" (从其规定) is left out of account.
/// What is not before a length, and what has no number, equals only itself, but any fixed recurrence is stricter than periodically (定期). A reference to a
/// provision equals only itself: resolve it first.
/// <para>The answer never depends on the day or on one calendar, so it errs on the side of <see cref="Strictness.Incomparable"/>.</para>
/// <para>Thread safety: all members are safe to call at the same time.</para>
/// </remarks>
public static class RuleStrictness
{
    /// <summary>How <paramref name="rule"/> stands to <paramref name="other"/>.</summary>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static Strictness Compare(DeadlineRule rule, DeadlineRule other)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(other);
        var order = new StrictnessOrder();
        return (order.Holds(rule, other), order.Holds(other, rule)) switch
        {
            (true, true) => Strictness.Equal,
            (true, false) => Strictness.Stricter,
            (false, true) => Strictness.Looser,
            _ => Strictness.Incomparable,
        };
    }
}
