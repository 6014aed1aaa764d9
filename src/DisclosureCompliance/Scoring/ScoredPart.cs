using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a line or a section counts in the section around it.</summary>
/// <param name="Score">Its score; null where it is unbounded.</param>
/// <param name="Points">What of it is in the score.</param>
/// <param name="Applicable">What of it applies.</param>
/// <param name="HasLines">Whether there is a line in it.</param>
/// <param name="HasApplicable">Whether a line in it applies.</param>
internal readonly record struct ScoredPart(Rational? Score, Rational Points, Rational Applicable, bool HasLines, bool HasApplicable)
{
    // What is not counted cannot make the sum unbounded either.
    public ScoredPart Times(Rational weight) =>
        weight == Rational.One ? this : this with { Score = weight.Sign == 0 ? Rational.Zero : Score * weight, Points = Points * weight, Applicable = Applicable * weight };
}
