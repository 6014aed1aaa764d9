using Ardalis.GuardClauses;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Websites;

/// <summary>How long a part of one kind may go without an update or an answer.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record SiteThreshold
{
    /// <summary>A threshold.</summary>
    /// <param name="kind">The kind of part: a word of <see cref="SitePartKinds"/> or of the host's own.</param>
    /// <param name="rule">How long.</param>
    public SiteThreshold(string kind, StaleRule rule)
    {
        Kind = Guard.Against.NullOrWhiteSpace(kind);
        Rule = Guard.Against.Null(rule);
    }

    /// <summary>The kind of part.</summary>
    public string Kind { get; }

    /// <summary>How long.</summary>
    public StaleRule Rule { get; }
}
