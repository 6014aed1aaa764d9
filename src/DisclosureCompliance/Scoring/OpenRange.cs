using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What something that is not known can still come to; an end that is null is unbounded. An object, so that what is known does not carry it.</summary>
internal sealed record OpenRange(Rational? Lowest, Rational? Highest)
{
    public static OpenRange Of(in ScoreSpan scores) => new(scores.Low, scores.High);
}
