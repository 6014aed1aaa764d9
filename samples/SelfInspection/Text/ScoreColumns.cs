using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>What stands beside a score: the unit's own score, the gap between the two, and what is still possible.</summary>
internal sealed class ScoreColumns(Scorecard card)
{
    /// <summary>The code of the derivation's remark that the unit's own score has a column for.</summary>
    public const string SelfScoreStep = "score.self-score";

    public bool HasSelfScores { get; } = card.Lines.Any(line => line.SelfScore is not null);

    /// <summary>A part's title, with its weight where it has one that counts.</summary>
    public static string TitleOf(LocalizedText title, Rational weight, Language language) => weight == Rational.One
        ? title.In(language)
        : new Message(ScoreLabels.Weighted, new("title", title), new("weight", weight)).In(language);

    /// <summary>By how much the unit's own score is above the assessed one, with its sign.</summary>
    public string GapOf(ScoreLine line) => line.SelfScore - line.Score is { } gap
        ? gap.Sign > 0 ? "+" + card.Display(gap) : card.Display(gap)
        : string.Empty;

    /// <summary>What the unit gave itself in a section; null where it gave itself nothing.</summary>
    public Rational? SelfOf(SectionScore section)
    {
        var scores = LinesOf(section).Select(line => line.SelfScore).OfType<Rational>().ToArray();
        return scores.Length == 0 ? null : scores.Aggregate((sum, score) => sum + score);
    }

    public Message RangeOf(SectionScore section)
    {
        var open = LinesOf(section).Count(line => line.State is not (LineState.Scored or LineState.NotApplicable));
        return new Message(
            ScoreLabels.Range,
            new("score", section.Score),
            new("scored", section.ScoredPoints),
            new("lines", open),
            new("lowest", Bound(section.Lowest)),
            new("highest", Bound(section.Highest)));
    }

    private static string Bound(Rational? bound) => bound?.ToString() ?? "–";

    private static IEnumerable<ScoreLine> LinesOf(SectionScore section) => section.Lines.Concat(section.Sections.SelectMany(LinesOf));
}
