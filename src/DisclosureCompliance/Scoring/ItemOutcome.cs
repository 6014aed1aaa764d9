using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What came of one item: its state, and the lowest and highest score it can have.</summary>
internal readonly record struct ItemOutcome(LineState State, Rational Lowest, Rational Highest)
{
    public static ItemOutcome Scored(Rational score) => new(LineState.Scored, score, score);

    public static ItemOutcome NotAnswered(Rational lowest, Rational highest) => new(LineState.NotAnswered, lowest, highest);

    public static ItemOutcome NotKnown(Rational points) => new(LineState.NotKnown, Rational.Zero, points);

    public static ItemOutcome Invalid(Rational points) => new(LineState.Invalid, Rational.Zero, points);
}
