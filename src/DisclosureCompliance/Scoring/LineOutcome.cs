using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What came of one item: its state, and the scores that it can have.</summary>
internal readonly record struct LineOutcome(LineState State, ScoreSpan Scores)
{
    public static LineOutcome Scored(Rational score) => new(LineState.Scored, ScoreSpan.Of(score));
}
