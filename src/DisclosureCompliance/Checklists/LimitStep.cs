using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Keeps the running score within limits: 总分不超过100分, 不计负分, 本栏目不高于及格分.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LimitStep : ScoringStep
{
    /// <inheritdoc />
    public override string Kind => "limit";

    /// <summary>The lowest score, included; null for none.</summary>
    public Rational? AtLeast { get; init; }

    /// <summary>The highest score, included; null for none.</summary>
    public Rational? AtMost { get; init; }
}
