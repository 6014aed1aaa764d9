using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Approvals;

/// <summary>A number lies on one side of a bound: an amount of 500,000 or more.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class NumberCondition : MatterCondition
{
    private NumberCondition(string fact, Rational bound, bool isFloor, bool includesBound)
    {
        Fact = Guard.Against.NullOrWhiteSpace(fact);
        Bound = bound;
        IsFloor = isFloor;
        IncludesBound = includesBound;
    }

    /// <summary>The fact's name.</summary>
    public string Fact { get; }

    /// <summary>The bound.</summary>
    public Rational Bound { get; }

    /// <summary>Whether numbers above the bound fulfil it (以上, 超过), or those below it (以下, 不满).</summary>
    public bool IsFloor { get; }

    /// <summary>Whether the bound itself fulfils it (以上 and 以下 do, 民法典 article 1259).</summary>
    public bool IncludesBound { get; }

    /// <summary>The number is the bound or more.</summary>
    public static NumberCondition AtLeast(string fact, Rational bound) => new(fact, bound, isFloor: true, includesBound: true);

    /// <summary>The number is more than the bound.</summary>
    public static NumberCondition Above(string fact, Rational bound) => new(fact, bound, isFloor: true, includesBound: false);

    /// <summary>The number is the bound or less.</summary>
    public static NumberCondition AtMost(string fact, Rational bound) => new(fact, bound, isFloor: false, includesBound: true);

    /// <summary>The number is less than the bound.</summary>
    public static NumberCondition Below(string fact, Rational bound) => new(fact, bound, isFloor: false, includesBound: false);

    /// <inheritdoc />
    public override bool? Holds(ApprovalMatter matter)
    {
        if (Guard.Against.Null(matter).Find(Fact)?.Number is not { } number)
        {
            return null;
        }

        var side = number.CompareTo(Bound);
        return side == 0 ? IncludesBound : side > 0 == IsFloor;
    }

    /// <inheritdoc />
    public override Message Describe() => new(
        (IsFloor, IncludesBound) switch
        {
            (true, true) => ApprovalConditionMessages.AtLeast,
            (true, false) => ApprovalConditionMessages.Above,
            (false, true) => ApprovalConditionMessages.AtMost,
            _ => ApprovalConditionMessages.Below,
        },
        new("fact", Fact),
        new("bound", Bound));
}
