using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>A limit with a reservation. The date is that of the limit; the reservation is said beside it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record QualifiedRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="rule">The limit.</param>
    /// <param name="qualification">The reservation.</param>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is null.</exception>
    public QualifiedRule(DeadlineRule rule, Qualification qualification)
    {
        Rule = Guard.Against.Null(rule);
        Qualification = Guard.Against.EnumOutOfRange(qualification);
    }

    /// <summary>The limit.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>The reservation.</summary>
    public Qualification Qualification { get; }
}
