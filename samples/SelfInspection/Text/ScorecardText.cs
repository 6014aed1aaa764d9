using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>A scorecard line by line: points, score, the unit's own score, and why.</summary>
internal sealed class ScorecardText(Page page, Scorecard card)
{
    private const int PointsWidth = 8;
    private const int ScoreWidth = 11;
    private const int SelfWidth = 6;
    private const string SelfScoreStep = "score.self-score";

    public void Write()
    {
        WriteHead();
        page.Blank();
        page.Row(
            string.Empty,
            page.In(Labels.Item),
            Styles.Faint,
            0,
            new(page.In(Labels.Points), PointsWidth, Styles.Faint),
            new(page.In(Labels.Score), ScoreWidth, Styles.Faint),
            new(page.In(Labels.SelfScore), SelfWidth, Styles.Faint));
        foreach (var section in card.Sections)
        {
            page.Blank();
            WriteSection(section, 0);
        }

        WriteTotal();
    }

    private void WriteHead()
    {
        page.Item(page.In(Labels.Checklist), page.In(card.Checklist.Title));
        WriteLabelled(Labels.Source, card.Checklist.Source);
        WriteLabelled(Labels.Unit, card.Answers.Unit);
        WriteLabelled(Labels.AnswersSource, card.Answers.Source);
    }

    private void WriteLabelled(LocalizedText label, LocalizedText? text)
    {
        if (text is not null)
        {
            page.Item(page.In(label), page.In(text));
        }
    }

    private void WriteSection(SectionScore section, int indent)
    {
        page.Row(
            section.Section.Id + " ",
            page.In(section.Section.Title),
            Styles.Strong,
            indent,
            new(card.Display(section.Sum.Points), PointsWidth, Styles.Strong),
            ScoreOf(section.Sum),
            new(SelfScoreOf(section), SelfWidth, Styles.Faint));
        if (section.Sum is { IsComplete: false, ScoredPoints.Sign: > 0 })
        {
            page.Paragraph(page.Sentences(section.Sum.Summary), Styles.Faint, indent + 2);
        }

        WriteWarnings(section.Warnings, indent + 2);
        foreach (var line in section.Lines)
        {
            WriteLine(line, indent + 2);
        }

        foreach (var inner in section.Sections)
        {
            WriteSection(inner, indent + 2);
        }
    }

    private void WriteLine(ScoreLine line, int indent)
    {
        page.Row(
            line.Item.Id + " ",
            page.In(line.Item.Title),
            Styles.Plain,
            indent,
            new(card.Display(line.Item.Points), PointsWidth, Styles.Plain),
            ScoreOf(line),
            new(line.SelfScore is { } self ? card.Display(self) : string.Empty, SelfWidth, Styles.Faint));
        var reasons = indent + line.Item.Id.GetCellWidth() + 1;
        if (line.Item.PrintedRule is { } rule)
        {
            page.Item(page.In(Labels.PrintedRule), page.In(rule), Styles.Faint, reasons);
        }

        // The unit's own score has its column.
        page.Paragraph(page.Sentences(line.Derivation.Where(step => step.Code != SelfScoreStep)), Styles.Faint, reasons);
        WriteWarnings(line.Warnings, reasons);
    }

    private void WriteWarnings(IEnumerable<ChecklistWarning> warnings, int indent)
    {
        foreach (var warning in warnings)
        {
            page.Item("! ", $"{page.In(Labels.Contradiction)}{warning.Message.In(page.Language)} [{warning.Code}]", Styles.Doubtful, indent);
        }
    }

    private void WriteTotal()
    {
        page.Heading(page.In(Labels.Total));
        WriteWarnings(card.Warnings.Where(warning => warning.SectionId is null && warning.ItemId is null), 0);
        foreach (var sentence in card.Total.Summary)
        {
            page.Paragraph(sentence.In(page.Language), Styles.Strong);
        }

        if (card.Grade.State != GradeState.NotGraded)
        {
            page.Paragraph(card.Grade.Reason.In(page.Language), Styles.Strong);
        }
    }

    private Column ScoreOf(ScoreSum sum) => sum.Of(LineState.Scored).Lines > 0
        ? new(card.Display(sum.Score), ScoreWidth, Styles.Strong)
        : new(page.In(Labels.NotKnown), ScoreWidth, Styles.Doubtful);

    private Column ScoreOf(ScoreLine line) => line.State switch
    {
        LineState.Scored => new(card.Display(line.Score!.Value), ScoreWidth, line.Lost!.Value.Sign == 0 ? Styles.Good : Styles.Bad),
        LineState.NotAnswered => new(page.In(Labels.NotAnswered), ScoreWidth, Styles.Doubtful),
        LineState.NotKnown => new(page.In(Labels.NotKnown), ScoreWidth, Styles.Doubtful),
        _ => new(page.In(Labels.Invalid), ScoreWidth, Styles.Bad),
    };

    private string SelfScoreOf(SectionScore section)
    {
        var scores = LinesOf(section).Select(line => line.SelfScore).OfType<Rational>().ToArray();
        return scores.Length == 0 ? string.Empty : card.Display(scores.Aggregate((sum, score) => sum + score));
    }

    private static IEnumerable<ScoreLine> LinesOf(SectionScore section) => section.Lines.Concat(section.Sections.SelectMany(LinesOf));
}
