using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Several limits for one matter.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record CompositeRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="how">How the limits work together.</param>
    /// <param name="rules">The limits, two or more.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or one is null.</exception>
    public CompositeRule(Composition how, params DeadlineRule[] rules)
    {
        How = Guard.Against.EnumOutOfRange(how);
        Rules = Guard.Against.NullItems(rules);
        if (Rules.Count < 2)
        {
            throw new ArgumentException("It takes two limits to work together.", nameof(rules));
        }
    }

    /// <summary>How the limits work together.</summary>
    public Composition How { get; }

    /// <summary>The limits, in order.</summary>
    public IReadOnlyList<DeadlineRule> Rules { get; }

    /// <summary>Whether both say the same, the limits in the same order.</summary>
    public bool Equals(CompositeRule? other) => other is not null && How == other.How && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked(((int)How * 31) + Rules[0].GetHashCode());
}
