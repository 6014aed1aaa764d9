using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>A part of an item, or a case of it, with a limit of its own.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record RulePart
{
    /// <summary>A part.</summary>
    /// <param name="subject">The part or the case.</param>
    /// <param name="rule">Its limit.</param>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public RulePart(RuleTerm subject, DeadlineRule rule)
    {
        Subject = Guard.Against.Null(subject);
        Rule = Guard.Against.Null(rule);
    }

    /// <summary>The part or the case.</summary>
    public RuleTerm Subject { get; }

    /// <summary>Its limit.</summary>
    public DeadlineRule Rule { get; }
}
