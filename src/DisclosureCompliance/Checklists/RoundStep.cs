using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Checklists;

/// <summary>Rounds the running score, where the paper says so. Nothing is rounded otherwise.</summary>
/// <remarks>保留两位小数.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class RoundStep : ScoringStep
{
    /// <summary>Rounds to a number of decimals, 0 to 10, both included.</summary>
    public RoundStep(int decimals, RoundingRule rule)
    {
        Decimals = Guard.Against.Outside(decimals, nameof(decimals), 0, 10);
        Rule = Guard.Against.EnumOutOfRange(rule);
    }

    /// <inheritdoc />
    public override string Kind => "round";

    /// <summary>The decimals kept.</summary>
    public int Decimals { get; }

    /// <summary>What becomes of the rest.</summary>
    public RoundingRule Rule { get; }
}
