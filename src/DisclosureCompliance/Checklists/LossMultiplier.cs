using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Multiplies every deduction of an item, before its cap: 只有列督事项的扣分加倍.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LossMultiplier
{
    /// <summary>A multiplier.</summary>
    /// <param name="factor">The factor, 0 or more.</param>
    /// <param name="when">What has to hold: conditions on facts only.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> is about a score.</exception>
    public LossMultiplier(Rational factor, Condition when)
    {
        Factor = ChecklistGuards.NotNegative(factor, nameof(factor));
        When = ChecklistGuards.OnFacts(when, nameof(when));
    }

    /// <summary>The factor.</summary>
    public Rational Factor { get; }

    /// <summary>What has to hold.</summary>
    public Condition When { get; }

    /// <summary>What it multiplies by while it is not known whether the condition holds.</summary>
    internal ScoreSpan Open => new(Rational.Min(Rational.One, Factor), Rational.Max(Rational.One, Factor));
}
