using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>So many points once, when a circumstance holds, however often it was seen: 某情形扣1分, 有则得3分.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class OnceAmount : RuleAmount
{
    /// <summary>So many points once.</summary>
    public OnceAmount(PointAmount points) => Points = points;

    /// <inheritdoc />
    public override string Kind => "once";

    /// <inheritdoc />
    public override FactKind Reads => FactKind.Flag;

    /// <summary>The points.</summary>
    public PointAmount Points { get; }

    internal override Rational? Most(Rational itemPoints) => Points.Of(itemPoints);
}
