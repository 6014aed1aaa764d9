using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>
/// What several lines come to: the score of those that are scored, of what it is, and what the rest can still become. 37 of 37 known, 63 of 100 not known.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ScoreSum
{
    private const int States = (int)LineState.Invalid + 1;

    internal ScoreSum(IEnumerable<ScoreLine> lines)
    {
        var counts = new int[States];
        var points = new Rational[States];
        foreach (var line in lines)
        {
            counts[(int)line.State]++;
            points[(int)line.State] += line.Item.Points;
            Score += line.Score ?? Rational.Zero;
            Lowest += line.Lowest;
            Highest += line.Highest;
            Points += line.Item.Points;
        }

        ByState = Array.AsReadOnly(Enumerable.Range(0, States).Select(state => new StateTally((LineState)state, counts[state], points[state])).ToArray());
    }

    /// <summary>The sum of the lines that are scored. The others add nothing; see <see cref="Lowest"/> and <see cref="Highest"/> for what they can become.</summary>
    public Rational Score { get; }

    /// <summary>What the items of the scored lines are worth.</summary>
    public Rational ScoredPoints => Of(LineState.Scored).Points;

    /// <summary>What all items are worth.</summary>
    public Rational Points { get; }

    /// <summary>The lowest sum that is still possible.</summary>
    public Rational Lowest { get; }

    /// <summary>The highest sum that is still possible.</summary>
    public Rational Highest { get; }

    /// <summary>Whether there is a line, and every line is scored.</summary>
    public bool IsComplete => Of(LineState.Scored).Lines > 0 && ByState.All(tally => tally.State == LineState.Scored || tally.Lines == 0);

    /// <summary>Lines and points by state: every state once, in the order of <see cref="LineState"/>. They add up to all lines and to <see cref="Points"/>.</summary>
    public IReadOnlyList<StateTally> ByState { get; }

    /// <summary>The sum in words: what is known, what is not and why not, and what is still possible.</summary>
    public IReadOnlyList<Message> Summary =>
    [
        new Message(ScoreMessages.Sum, new("score", Score), new("scored", ScoredPoints)),
        .. Part(ScoreMessages.SumNotAnswered, LineState.NotAnswered),
        .. Part(ScoreMessages.SumNotKnown, LineState.NotKnown),
        .. Part(ScoreMessages.SumInvalid, LineState.Invalid),
        .. IsComplete ? [] : new[] { new Message(ScoreMessages.SumRange, new("lowest", Lowest), new("highest", Highest)) },
    ];

    /// <summary>Lines and points in one state.</summary>
    public StateTally Of(LineState state) => ByState[(int)state];

    /// <inheritdoc />
    public override string ToString() => $"{Score} / {ScoredPoints} ({Points})";

    private IEnumerable<Message> Part(MessageTemplate template, LineState state)
    {
        if (Of(state) is { Lines: > 0 } tally)
        {
            yield return new Message(template, new("part", tally.Points), new("points", Points), new("lines", tally.Lines));
        }
    }
}
