using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>A total in words. Made only when somebody reads them.</summary>
internal static class TotalWords
{
    private static readonly (LineState State, MessageTemplate Template)[] Parts =
    [
        (LineState.NotApplicable, TotalMessages.NotApplicable),
        (LineState.NotAnswered, ScoreMessages.SumNotAnswered),
        (LineState.Inconclusive, TotalMessages.Inconclusive),
        (LineState.Undefined, TotalMessages.Undefined),
        (LineState.NotKnown, ScoreMessages.SumNotKnown),
        (LineState.Invalid, ScoreMessages.SumInvalid),
    ];

    public static IReadOnlyList<Message> Of(ScoreTotal total)
    {
        var words = new List<Message>
        {
            total.State switch
            {
                TotalState.Vetoed => new(TotalMessages.Vetoed),
                TotalState.NotAssessed => new(TotalMessages.NotAssessed),
                _ => new(ScoreMessages.Sum, new("score", total.Score), new("scored", total.ScoredPoints)),
            },
        };
        // The lines are counted in printed points, whatever the scale of the score.
        var printed = total.ByState.Where(tally => tally.State != LineState.NotApplicable).Aggregate(Rational.Zero, (sum, tally) => sum + tally.Points);
        if (printed != total.Points && Parts.Any(part => InBase(total.Of(part.State)) > 0))
        {
            words.Add(new Message(TotalMessages.PrintedScale));
        }

        foreach (var (state, template) in Parts)
        {
            if (total.Of(state) is var tally && InBase(tally) is > 0 and var lines)
            {
                words.Add(new Message(template, new("part", tally.Points), new("points", printed), new("lines", lines)));
            }
        }

        if (total.OpenOutside > 0)
        {
            words.Add(new Message(TotalMessages.OutsideOpen, new MessageArgument("lines", total.OpenOutside)));
        }

        if (total.IdleLines > 0)
        {
            words.Add(new Message(TotalMessages.OutsideIdle, new MessageArgument("lines", total.IdleLines)));
        }

        if (total.State == TotalState.Partial)
        {
            words.Add(new Message(ScoreMessages.SumRange, new("lowest", total.Lowest?.ToString() ?? "–"), new("highest", total.Highest?.ToString() ?? "–")));
        }

        return words.AsReadOnly();
    }

    // Bonuses and penalties are no points of the base; there is a word of its own for them.
    private static int InBase(in StateTally tally) => tally.Lines - tally.Outside;
}
