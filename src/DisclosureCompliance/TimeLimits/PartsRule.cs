using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Different limits for different parts or cases of an item (分项时限).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record PartsRule : DeadlineRule
{
    /// <summary>A rule.</summary>
    /// <param name="parts">The parts, one or more, each once.</param>
    /// <exception cref="ArgumentException">There is none, one is null, or two have the same subject.</exception>
    public PartsRule(params RulePart[] parts)
    {
        Parts = Guard.Against.NullItems(parts);
        Guard.Against.NullOrEmpty(Parts, nameof(parts));
        Guard.Against.Repetition(Parts.Select(part => part.Subject), nameof(parts));
    }

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<RulePart> Parts { get; }

    /// <summary>Whether both say the same, the parts in the same order.</summary>
    public bool Equals(PartsRule? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc />
    public override int GetHashCode() => Parts[0].GetHashCode();
}
