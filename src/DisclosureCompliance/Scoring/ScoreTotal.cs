using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a scorecard comes to: what is known, of what, and what the rest can still become. 37 of 37 known, 63 of 100 not known.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ScoreTotal
{
    internal ScoreTotal(SectionScore root, TotalState state, StateTally[] byState)
    {
        State = state;
        ByState = Array.AsReadOnly(byState);
        Score = root.Score;
        ScoredPoints = root.ScoredPoints;
        Points = root.Points;
        Lowest = root.Lowest;
        Highest = root.Highest;
    }

    /// <summary>What there is to say: a whole score, a part of one, or none.</summary>
    public TotalState State { get; }

    /// <summary>The score of what is known, after all steps. It is the result only where <see cref="State"/> is <see cref="TotalState.Complete"/>.</summary>
    public Rational Score { get; }

    /// <summary>
    /// The result: the score where everything that applies and counts is scored; null otherwise, and where there is none. A bonus or a penalty whose step is
    /// certainly not taken does not count, so it need not be answered.
    /// </summary>
    public Rational? Result => State == TotalState.Complete ? Score : null;

    /// <summary>What the scored lines are worth, on the scale of the score.</summary>
    public Rational ScoredPoints { get; }

    /// <summary>What all applicable lines are worth, on the scale of the score.</summary>
    public Rational Points { get; }

    /// <summary>The lowest score that is still possible; null when nothing bounds it, or when it can come to none.</summary>
    public Rational? Lowest { get; }

    /// <summary>The highest score that is still possible; null when nothing bounds it, or when there is none.</summary>
    public Rational? Highest { get; }

    /// <summary>Whether there is a line that applies, and every one that counts is scored.</summary>
    public bool IsComplete => State == TotalState.Complete;

    /// <summary>Lines and printed points by state: every state once, in the order of <see cref="LineState"/>. The lines add up to all lines.</summary>
    public IReadOnlyList<StateTally> ByState { get; }

    /// <summary>The total in words: what is known, what is not and why not, and what is still possible.</summary>
    public IReadOnlyList<Message> Summary => TotalWords.Of(this);

    /// <summary>Lines and points in one state.</summary>
    public StateTally Of(LineState state) => ByState[(int)state];

    /// <summary>How many bonuses and penalties are not scored and change nothing, since their steps are not taken.</summary>
    internal int IdleLines { get; init; }

    /// <summary>How many bonuses and penalties are not scored and may still change the total.</summary>
    internal int OpenOutside => ByState.Where(tally => tally.State is not (LineState.Scored or LineState.NotApplicable)).Sum(tally => tally.Outside) - IdleLines;

    /// <inheritdoc />
    public override string ToString() => $"{Score} / {ScoredPoints} ({Points})";
}
