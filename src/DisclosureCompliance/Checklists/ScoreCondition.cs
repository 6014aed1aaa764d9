using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>A score lies in a range: 扣分后得分高于80分, 第二项得分在44分以上（含）, 必备项100%.</summary>
/// <remarks>Compared exactly, before any rounding.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ScoreCondition : Condition
{
    /// <summary>A condition on a score.</summary>
    public ScoreCondition(ScoreReference of, Interval range) => (Of, Range) = (Guard.Against.Null(of), Guard.Against.Null(range));

    /// <summary>The score.</summary>
    public ScoreReference Of { get; }

    /// <summary>The range in which it has to lie.</summary>
    public Interval Range { get; }

    /// <summary>What of the score is compared.</summary>
    public ScoreMeasure Measure { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>What is compared of scores out of so many points; null for a share of nothing.</summary>
    internal ScoreSpan? Measured(in ScoreSpan scores, Rational points) => Measure switch
    {
        ScoreMeasure.Share => points.Sign == 0 ? null : scores * (Rational.One / points),
        ScoreMeasure.Lost => ScoreSpan.Of(points) - scores,
        _ => scores,
    };
}
