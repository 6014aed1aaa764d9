using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a line or a section counts in the section around it.</summary>
/// <param name="Score">Its score.</param>
/// <param name="HasLines">Whether there is a line in it.</param>
/// <param name="HasApplicable">Whether a line in it applies.</param>
internal readonly record struct ScoredPart(RunningScore Score, bool HasLines, bool HasApplicable)
{
    public ScoredPart Times(Rational weight) => weight == Rational.One ? this : this with { Score = Score * weight };
}
