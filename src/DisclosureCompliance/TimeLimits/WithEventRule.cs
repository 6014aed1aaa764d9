using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Together with an event (与…同步, 在…时), once or each time it happens (每…一次).</summary>
/// <remarks>The event can be the publication of another item: the interpretation of a policy with the policy. The date is the day of the event.
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record WithEventRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="with">The event.</param>
    /// <param name="eachTime">Whether it recurs with the event: at the end of every stage (每完成一个阶段).</param>
    /// <exception cref="ArgumentException"><paramref name="with"/> is null.</exception>
    public WithEventRule(RuleTerm with, bool eachTime = false)
    {
        Event = Guard.Against.Null(with);
        EachTime = eachTime;
    }

    /// <summary>The event.</summary>
    public RuleTerm Event { get; }

    /// <summary>Whether it recurs with the event.</summary>
    public bool EachTime { get; }
}
