using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>A limit whose days do not count while something lasts (期间中止, 不计入).</summary>
/// <remarks>
/// The Regulation for Implementing the Bidding Law, article 54, is of this shape: the activity pauses until an objection is answered. The day on which the pause
/// begins still counts, the day on which it ends is the last that does not.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record PausedRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="rule">The limit.</param>
    /// <param name="from">The event with which a pause begins.</param>
    /// <param name="until">The event with which it ends.</param>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public PausedRule(DeadlineRule rule, RuleTerm from, RuleTerm until)
    {
        Rule = Guard.Against.Null(rule);
        From = Guard.Against.Null(from);
        Until = Guard.Against.Null(until);
    }

    /// <summary>The limit.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>The event with which a pause begins.</summary>
    public RuleTerm From { get; }

    /// <summary>The event with which it ends.</summary>
    public RuleTerm Until { get; }
}
