using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>One limit after another (接力): the second starts with the completion of the first.</summary>
/// <remarks>
/// The rule on publishing penalties of market supervision across provinces is of this shape: ten working days, then ten for the next office. Where it is
/// not known when the first was completed, its last day stands in, and the deadline says so.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed record ChainRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="first">The first limit.</param>
    /// <param name="then">The limit that starts when the first is kept; its own events are ignored.</param>
    /// <param name="completion">The event that completes the first.</param>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public ChainRule(DeadlineRule first, DeadlineRule then, RuleTerm completion)
    {
        First = Guard.Against.Null(first);
        Then = Guard.Against.Null(then);
        Completion = Guard.Against.Null(completion);
    }

    /// <summary>The first limit.</summary>
    public DeadlineRule First { get; }

    /// <summary>The limit that starts when the first is kept.</summary>
    public DeadlineRule Then { get; }

    /// <summary>The event that completes the first.</summary>
    public RuleTerm Completion { get; }
}
