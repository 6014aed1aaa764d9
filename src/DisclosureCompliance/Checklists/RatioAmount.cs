using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Points in proportion to a rate, or to a number out of another: 按完成比例得分, a÷b×分值, 占10分.</summary>
/// <remarks>The rate counts from 0 to 1, both included; above 1 only where <see cref="MayExceed"/>.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class RatioAmount : RuleAmount
{
    /// <summary>Points in proportion.</summary>
    /// <param name="points">What the rate 1 is worth.</param>
    /// <param name="whenNone">What a rate without a denominator comes to.</param>
    public RatioAmount(PointAmount points, NoneMeaning whenNone) => (Points, WhenNone) = (points, whenNone);

    /// <inheritdoc />
    public override string Kind => "ratio";

    /// <inheritdoc />
    public override FactKind Reads => FactKind.Number;

    /// <summary>What the rate 1 is worth.</summary>
    public PointAmount Points { get; }

    /// <summary>What a rate without a denominator (0 of 0) comes to.</summary>
    public NoneMeaning WhenNone { get; }

    /// <summary>The full number that the fact is out of, such as 100 for a score of another body; null when the fact is the rate itself.</summary>
    public Rational? OutOf { get; init => field = value is { } full ? ChecklistGuards.Positive(full, nameof(OutOf)) : null; }

    /// <summary>Whether a rate above 1 earns more than <see cref="Points"/>. Otherwise it is refused where <see cref="OutOf"/> is given, and counts as 1 where not.</summary>
    public bool MayExceed { get; init; }

    /// <summary>How the numbers of several sources become one; null when there is only one.</summary>
    public NumberCombination? Combine { get; init; }

    internal override NoneMeaning? MeaningOfNone => WhenNone;

    internal override Rational? Most(Rational itemPoints) => MayExceed ? null : Points.Of(itemPoints);
}
