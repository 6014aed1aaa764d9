using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What came of one item: its state, and the lowest and highest score it can have; an end that is null is unbounded.</summary>
internal readonly record struct LineOutcome(LineState State, Rational? Lowest, Rational? Highest)
{
    public static LineOutcome Scored(Rational score) => new(LineState.Scored, score, score);
}
