using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>A limit without a number (无具体期限). It has no date, and the deadline says why.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record VagueRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="how">In which way it is vague.</param>
    /// <param name="reference">What it refers to; null where the text does not say.</param>
    public VagueRule(Vagueness how, RuleTerm? reference = null)
    {
        How = Guard.Against.EnumOutOfRange(how);
        Reference = reference;
    }

    /// <summary>In which way it is vague.</summary>
    public Vagueness How { get; }

    /// <summary>What it refers to; null where the text does not say.</summary>
    public RuleTerm? Reference { get; }
}
