using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Points for periods that miss a quota or are blank: 每月不低于40条，低于标准每月扣5分，空白月每月扣10分.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class QuotaAmount : RuleAmount
{
    /// <summary>Points for short and blank periods.</summary>
    /// <param name="periods">How many periods there are, 1 or more: 12 months, 4 quarters.</param>
    /// <param name="atLeast">The quota of a period, included, 1 or more.</param>
    /// <param name="shortPeriod">The points for a period below the quota.</param>
    /// <param name="blankPeriod">The points for a period without any.</param>
    /// <param name="blankIsShort">Whether a blank period counts as a short one too.</param>
    public QuotaAmount(int periods, int atLeast, PointAmount shortPeriod, PointAmount blankPeriod, bool blankIsShort)
    {
        Periods = Guard.Against.NegativeOrZero(periods);
        AtLeast = Guard.Against.NegativeOrZero(atLeast);
        ShortPeriod = shortPeriod;
        BlankPeriod = blankPeriod;
        BlankIsShort = blankIsShort;
    }

    /// <inheritdoc />
    public override string Kind => "quota";

    /// <inheritdoc />
    public override FactKind Reads => FactKind.Periods;

    /// <summary>How many periods there are.</summary>
    public int Periods { get; }

    /// <summary>The quota of a period, included.</summary>
    public int AtLeast { get; }

    /// <summary>The points for a period below the quota.</summary>
    public PointAmount ShortPeriod { get; }

    /// <summary>The points for a period without any.</summary>
    /// <remarks>空白月.</remarks>
    public PointAmount BlankPeriod { get; }

    /// <summary>Whether a blank period counts as a short one too.</summary>
    public bool BlankIsShort { get; }

    /// <summary>The points for every one that a period is short of the quota, beside <see cref="ShortPeriod"/>: 每少1条扣0.1分.</summary>
    public PointAmount EachShort { get; init; }

    internal override Rational? Most(Rational itemPoints) => Rational.Max(
        BlankPeriod.Of(itemPoints) + (BlankIsShort ? ShortPeriod.Of(itemPoints) + (EachShort.Of(itemPoints) * AtLeast) : Rational.Zero),
        ShortPeriod.Of(itemPoints) + (EachShort.Of(itemPoints) * Math.Max(1, AtLeast - 1))) * Periods;
}
