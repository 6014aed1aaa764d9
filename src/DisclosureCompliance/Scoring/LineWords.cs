using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Why a line is as it is, in words. Made only when somebody reads them.</summary>
internal static class LineWords
{
    public static IReadOnlyList<Message> Of(ScoreLine line, IReadOnlyList<Message> remarks)
    {
        var words = new List<Message>();
        foreach (var outcome in line.Rules)
        {
            words.AddRange(outcome.Remarks);
            if (line.Waiver is null && outcome is { State: RuleState.Known, Fact: not null, Waiver: null } && !(line.Item.Scoring.Kind == ScoringKind.AllOrNothing || outcome.Rule.Amount is LevelAmount))
            {
                words.Add(outcome.Message);
            }
        }

        words.AddRange(remarks);
        Conclude(line, words);
        if (line.Factor != Rational.One || (!line.IsOutside && line.Points != line.Item.Points))
        {
            words.Add(new Message(ScoreMessages.Spread, new("printed", line.Item.Points), new("points", line.Points)));
        }

        StandBeside(line, words);
        return words.AsReadOnly();
    }

    private static void Conclude(ScoreLine line, List<Message> words)
    {
        if (line.Score is not { } score)
        {
            if (line.State is not (LineState.NotApplicable or LineState.NotKnown)
                && line is { Lowest: { } lowest, Highest: { } highest } && (lowest.Sign > 0 || highest < line.Points))
            {
                words.Add(new Message(ScoreMessages.Between, new("lowest", lowest), new("highest", highest)));
            }

            return;
        }

        if (line.Rules.Count == 0 || line.Waiver is not null)
        {
            return;
        }

        var points = new MessageArgument("points", line.Points);
        var given = new MessageArgument("score", score);
        words.Add(line.IsOutside ? new(ScoreMessages.Outside, given)
            : line.Item.Scoring.Kind == ScoringKind.AllOrNothing ? (score.Sign > 0 ? new(ScoreMessages.Met, points) : new Message(ScoreMessages.NotMet, points))
            : line.Item.Scoring is { IsSingle: true, Rules: [{ Amount: LevelAmount level }] } && line.Rules[0] is { Waiver: null, Fact: { } fact } && level.Find(fact.ChosenLevel) is { } chosen
                ? new(ScoreMessages.Level, new("level", chosen.Text), given, points)
            : line.Item.Scoring.Kind == ScoringKind.Deduct && line.Factor == Rational.One ? new(ScoreMessages.Deducted, points, new("deducted", line.Points - score), given)
            : new(ScoreMessages.Earned, given, points));
    }

    private static void StandBeside(ScoreLine line, List<Message> words)
    {
        if (line.Answer is not { } answer)
        {
            return;
        }

        if (answer.Reason is { } reason)
        {
            words.Add(new Message(ScoreMessages.Reason, new MessageArgument("reason", reason)));
        }

        if (answer.Evidence.Count > 0)
        {
            words.Add(new Message(ScoreMessages.Evidence, new MessageArgument("evidence", answer.Evidence.Select(LocalizedText.Same))));
        }

        if (answer.Note is { } note)
        {
            words.Add(new Message(ScoreMessages.Note, new MessageArgument("note", note)));
        }

        if (answer.SelfScore is { } self)
        {
            words.Add(new Message(ScoreMessages.SelfScore, new("score", self), new("points", line.Item.Points)));
        }
    }
}
