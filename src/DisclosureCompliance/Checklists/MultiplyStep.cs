using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Multiplies the running score, or what was lost of it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class MultiplyStep : ScoringStep
{
    /// <summary>Multiplies by a factor.</summary>
    public MultiplyStep(Rational factor) => Factor = ChecklistGuards.NotNegative(factor, nameof(factor));

    /// <inheritdoc />
    public override string Kind => "multiply";

    /// <summary>The factor, 0 or more.</summary>
    public Rational Factor { get; }

    /// <summary>Whether what was lost is multiplied (扣分加倍) and not the score.</summary>
    public bool Losses { get; init; }
}
