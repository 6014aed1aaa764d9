using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Points that an assessor sets within limits: 扣5-10分, 在2分内酌情给分, 按实际得分.</summary>
/// <remarks>A number outside the limits is refused, and one without a named assessor is said to be so.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class EnteredAmount : RuleAmount
{
    /// <summary>Points within limits.</summary>
    /// <param name="from">The least, included.</param>
    /// <param name="to">The most, included.</param>
    public EnteredAmount(PointAmount from, PointAmount to) => (From, To) = (from, to);

    /// <inheritdoc />
    public override string Kind => "entered";

    /// <inheritdoc />
    public override FactKind Reads => FactKind.Number;

    /// <summary>The least that may be entered, included. Where it is above 0, a flag that is false says that there is nothing to enter.</summary>
    public PointAmount From { get; }

    /// <summary>The most that may be entered, included.</summary>
    public PointAmount To { get; }

    /// <summary>What the points must be a multiple of, such as 0.5; null for any number.</summary>
    public Rational? Step { get; init => field = value is { } step ? ChecklistGuards.Positive(step, nameof(Step)) : null; }

    /// <summary>How the numbers of several assessors become one; null when there is only one.</summary>
    public NumberCombination? Combine { get; init; }

    internal override Rational? Most(Rational itemPoints) => To.Of(itemPoints);
}
