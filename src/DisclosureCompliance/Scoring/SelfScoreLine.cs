using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One item: the unit's own score beside the assessed one.</summary>
/// <remarks>自评分, 考核分.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class SelfScoreLine
{
    internal SelfScoreLine(ScoreLine line)
    {
        Line = line;
        State = StateOf(line);
    }

    /// <summary>The line of the scorecard.</summary>
    public ScoreLine Line { get; }

    /// <summary>How the two stand to each other.</summary>
    public SelfScoreState State { get; }

    /// <summary>The points that the unit gave itself; null when none are printed.</summary>
    public Rational? SelfScore => Line.SelfScore;

    /// <summary>The assessed score; null where the line has none.</summary>
    public Rational? Assessed => Line.Score;

    /// <summary>Self-score minus assessed score: above 0 where the unit gave itself more. Null where they cannot be compared.</summary>
    public Rational? Gap => IsComparable ? SelfScore - Assessed : null;

    /// <summary>Whether both are there, on the same scale.</summary>
    public bool IsComparable => State is SelfScoreState.Equal or SelfScoreState.Over or SelfScoreState.Under;

    /// <summary>The line in words.</summary>
    public Message Message => State switch
    {
        SelfScoreState.Equal => new(SelfScoreMessages.Equal, Item, new("score", Assessed!.Value)),
        SelfScoreState.Over => new(SelfScoreMessages.Over, Item, new("self", SelfScore!.Value), new("score", Assessed!.Value), new("gap", Gap!.Value)),
        SelfScoreState.Under => new(SelfScoreMessages.Under, Item, new("self", SelfScore!.Value), new("score", Assessed!.Value), new("gap", -Gap!.Value)),
        SelfScoreState.NoSelfScore => new(SelfScoreMessages.NoSelfScore, Item, new("score", Assessed!.Value)),
        SelfScoreState.NotAssessed => new(SelfScoreMessages.NotAssessed, Item, new("self", SelfScore!.Value)),
        SelfScoreState.OtherScale => new(SelfScoreMessages.OtherScale, Item, new("self", SelfScore!.Value), new("printed", Line.Item.Points), new("points", Line.Points)),
        _ => new(SelfScoreMessages.Neither, Item),
    };

    private MessageArgument Item => new("item", Line.Item.Id);

    /// <inheritdoc />
    public override string ToString() => Message.ToString();

    private static SelfScoreState StateOf(ScoreLine line) => (line.SelfScore, line.Score) switch
    {
        (null, null) => SelfScoreState.Neither,
        (null, _) => SelfScoreState.NoSelfScore,
        (_, null) => SelfScoreState.NotAssessed,
        _ when !line.IsOutside && line.Points != line.Item.Points => SelfScoreState.OtherScale,
        ({ } self, { } score) => self > score ? SelfScoreState.Over : self < score ? SelfScoreState.Under : SelfScoreState.Equal,
    };
}
