using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>A scorecard line by line: points, score, the unit's own score and the gap between them, and why.</summary>
internal sealed class ScorecardText(Page page, Scorecard card)
{
    private const int PointsWidth = 8;
    private const int ScoreWidth = 13;
    private const int SelfWidth = 7;

    private readonly ScoreColumns _columns = new(card);

    public void Write()
    {
        WriteHead();
        page.Blank();
        page.Row(string.Empty, page.In(Labels.Item), Styles.Faint, 0, Columns(page.In(Labels.Points), new(page.In(Labels.Score), ScoreWidth, Styles.Faint), page.In(Labels.SelfScore), page.In(Labels.Gap), Styles.Faint));
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
        page.Row(section.Section.Id + " ", ScoreColumns.TitleOf(section.Section.Title, section.Section.Weight, page.Language), Styles.Strong, indent, Columns(
            card.Display(section.Points),
            ScoreOf(section),
            _columns.SelfOf(section) is { } self ? card.Display(self) : string.Empty,
            string.Empty,
            Styles.Strong));
        if (section.Lowest != section.Highest && section.ScoredPoints.Sign > 0)
        {
            page.Paragraph(_columns.RangeOf(section).In(page.Language), Styles.Faint, indent + 2);
        }

        WriteDerivation(section, indent + 2);
        WriteWarnings(card.Warnings.Where(warning => warning.ItemId is null && warning.SectionId == section.Section.Id), indent + 2);
        foreach (var line in section.Lines)
        {
            WriteLine(line, indent + 2);
        }

        foreach (var inner in section.Sections)
        {
            WriteSection(inner, indent + 2);
        }

        WriteSteps(section, indent + 2);
    }

    /// <param name="line">The line.</param>
    /// <param name="indent">Where it begins.</param>
    /// <param name="isTaken">Whether it counts: a bonus or a penalty whose gate is closed does not.</param>
    private void WriteLine(ScoreLine line, int indent, bool isTaken = true)
    {
        page.Row(line.Item.Id + " ", ScoreColumns.TitleOf(line.Item.Title, line.Item.Weight, page.Language), Styles.Plain, indent, Columns(
            line.IsOutside ? string.Empty : card.Display(line.Points),
            isTaken || line.Score is null ? ScoreOf(line) : new(page.In(ScoreLabels.NotTaken), ScoreWidth, Styles.Faint),
            line.SelfScore is { } self ? card.Display(self) : string.Empty,
            _columns.GapOf(line),
            Styles.Plain));
        var reasons = indent + line.Item.Id.GetCellWidth() + 1;
        if (line.Item.PrintedRule is { } rule)
        {
            page.Item(page.In(Labels.PrintedRule), page.In(rule), Styles.Faint, reasons);
        }

        // The unit's own score has its column.
        page.Paragraph(page.Sentences(line.Derivation.Where(step => step.Code != ScoreColumns.SelfScoreStep)), Styles.Faint, reasons);
        WriteWarnings(card.Warnings.Where(warning => warning.ItemId == line.Item.Id), reasons);
    }

    /// <summary>The steps from the sum of the parts to the score, each with the running score before and after it.</summary>
    private void WriteSteps(SectionScore section, int indent)
    {
        if (section.Steps.Count == 0)
        {
            return;
        }

        page.Item("→ ", page.In(ScoreLabels.SumOfParts, new MessageArgument("score", section.Sum)), indent: indent);
        foreach (var step in section.Steps)
        {
            if (step.Line is { } line)
            {
                WriteLine(line, indent, step.Taken == Truth.True);
            }

            page.Item("→ ", step.Message.In(page.Language), step.Taken == Truth.True ? Styles.Plain : Styles.Faint, indent);
        }
    }

    private void WriteDerivation(SectionScore section, int indent)
    {
        if (section.Derivation is { Count: > 0 } derivation)
        {
            page.Paragraph(page.Sentences(derivation), Styles.Faint, indent);
        }
    }

    private void WriteWarnings(IEnumerable<ChecklistWarning> warnings, int indent)
    {
        foreach (var warning in warnings.Where(warning => warning.Kind == ChecklistWarningKind.Contradiction))
        {
            page.Item("! ", $"{page.In(Labels.Contradiction)}{warning.Message.In(page.Language)} [{warning.Code}]", Styles.Doubtful, indent);
        }
    }

    private void WriteTotal()
    {
        page.Heading(page.In(Labels.Total));
        WriteWarnings(card.Warnings.Where(warning => warning.SectionId is null && warning.ItemId is null), 0);
        WriteDerivation(card.Root, 0);
        WriteSteps(card.Root, 0);
        if (card.Checklist.PrintedTotal is { } printed && printed != card.Total.Points)
        {
            page.Paragraph(page.In(ScoreLabels.PrintedTotal, new("printed", printed), new("points", card.Total.Points)));
        }

        foreach (var sentence in card.Total.Summary)
        {
            page.Paragraph(sentence.In(page.Language), Styles.Strong);
        }

        if (card.Grade.State != GradeState.NotGraded || card.Checklist.Grades is not null)
        {
            page.Paragraph(card.Grade.Reason.In(page.Language), Styles.Strong);
        }

        if (card.Waivers is { } effect)
        {
            WaiverText.Write(page, card, effect);
        }

        if (_columns.HasSelfScores)
        {
            page.Paragraph(SelfAssessment.Compare(card).Summary.In(page.Language));
        }

        var open = card.Warnings.Count(warning => warning.Kind == ChecklistWarningKind.OpenChoice);
        if (open > 0)
        {
            page.Paragraph(page.In(ScoreLabels.OpenChoices, new MessageArgument("count", open)), Styles.Doubtful);
        }
    }

    private Column[] Columns(string points, Column score, string self, string gap, Style style)
    {
        Column[] assessed = [new(points, PointsWidth, style), score];
        return _columns.HasSelfScores ? [.. assessed, new(self, SelfWidth, Styles.Faint), new(gap, SelfWidth, Styles.Faint)] : assessed;
    }

    private Column ScoreOf(SectionScore section) => section.IsVetoed ? new(page.In(ScoreLabels.Vetoed), ScoreWidth, Styles.Bad)
        : section.ScoredPoints.Sign > 0 || section.Score.Sign != 0 || section.IsZeroed ? new(card.Display(section.Score), ScoreWidth, Styles.Strong)
        : section.Points.Sign == 0 ? new(string.Empty, ScoreWidth, Styles.Faint)
        : new(page.In(Labels.NotKnown), ScoreWidth, Styles.Doubtful);

    private Column ScoreOf(ScoreLine line) => line.Score is { } score
        ? new(card.Display(score), ScoreWidth, line.Lost!.Value.Sign == 0 ? Styles.Good : Styles.Bad)
        : new(page.In(ScoreLabels.Of(line.State)), ScoreWidth, line.State == LineState.Invalid ? Styles.Bad : Styles.Doubtful);
}
