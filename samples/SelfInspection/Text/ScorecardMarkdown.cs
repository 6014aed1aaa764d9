using System.Text;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using NodaTime.Text;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>A scorecard as a document to file: the result, a table of all lines, and the proof as a list whose amounts add up.</summary>
internal sealed class ScorecardMarkdown(Scorecard card, Language language)
{
    private readonly StringBuilder _text = new();
    private readonly ScoreColumns _columns = new(card);

    public string Text()
    {
        Line($"# {In(card.Checklist.Title)}");
        WriteHead();
        WriteResult();
        Heading(ScoreLabels.LineByLine);
        WriteTable();
        Heading(ScoreLabels.Proof);
        WriteProof();
        WriteProblems();
        return _text.ToString();
    }

    private void WriteHead()
    {
        (LocalizedText Label, string? Value)[] facts =
        [
            (Labels.Unit, card.Answers.Unit?.In(language)),
            (ScoreLabels.Assessor, card.Answers.Assessor),
            (ScoreLabels.Date, card.Answers.Date is { } date ? LocalDatePattern.Iso.Format(date) : null),
            (Labels.Source, card.Checklist.Source?.In(language)),
            (Labels.AnswersSource, card.Answers.Source?.In(language)),
        ];
        var stated = facts.Where(fact => fact.Value is not null).ToArray();
        if (stated.Length > 0)
        {
            Line();
        }

        foreach (var (label, value) in stated)
        {
            Line($"- {label.In(language)}{MarkdownText.Escape(value!)}");
        }
    }

    private void WriteResult()
    {
        Heading(ScoreLabels.Result);
        foreach (var sentence in card.Total.Summary)
        {
            Line($"- {In(sentence)}");
        }

        if (card.Checklist.Grades is not null)
        {
            Line($"- **{In(card.Grade.Reason)}**");
        }

        if (_columns.HasSelfScores)
        {
            Line($"- {In(SelfAssessment.Compare(card).Summary)}");
        }

        Line();
        Line(MarkdownText.Row(In(ScoreLabels.State), In(ScoreLabels.Lines), In(Labels.Points)));
        Line("| --- | ---: | ---: |");
        foreach (var tally in card.Total.ByState.Where(tally => tally.Lines > 0))
        {
            Line(MarkdownText.Row(In(ScoreLabels.Of(tally.State)), $"{tally.Lines}", card.Display(tally.Points)));
        }
    }

    private void WriteTable()
    {
        string[] heads = [In(ScoreLabels.Number), In(Labels.Item), In(Labels.Points), In(Labels.Score), In(ScoreLabels.Lost)];
        string[] beside = _columns.HasSelfScores ? [In(Labels.SelfScore), In(Labels.Gap)] : [];
        Line(MarkdownText.Row(heads.Concat(beside)));
        Line("| --- | --- |" + string.Concat(Enumerable.Repeat(" ---: |", heads.Length + beside.Length - 2)));
        foreach (var section in card.Sections)
        {
            WriteRows(section);
        }

        WriteSteps(card.Root);
        Row("", Bold(In(Labels.Total)), card.Display(card.Total.Points), Bold(card.Display(card.Total.Score)), "", SelfOf(card.Root), "");
    }

    private void WriteRows(SectionScore section)
    {
        Row(Bold(In(section.Section.Id)), Bold(In(ScoreColumns.TitleOf(section.Section.Title, section.Section.Weight, language))), card.Display(section.Points), Bold(card.Display(section.Score)), "", SelfOf(section), "");
        foreach (var line in section.Lines)
        {
            WriteRow(line);
        }

        foreach (var inner in section.Sections)
        {
            WriteRows(inner);
        }

        WriteSteps(section);
    }

    private void WriteSteps(SectionScore section)
    {
        foreach (var step in section.Steps)
        {
            if (step.Line is { } line)
            {
                WriteRow(line, step.Taken == Truth.True);
            }
            else if (step.After != step.Before || (step.Step is EffectStep && step.Taken == Truth.True))
            {
                Row("→", In(step.Message), "", card.Display(step.After), "", "", "");
            }
        }
    }

    private void WriteRow(ScoreLine line, bool isTaken = true) => Row(
        In(line.Item.Id),
        In(ScoreColumns.TitleOf(line.Item.Title, line.Item.Weight, language)),
        line.IsOutside ? "" : card.Display(line.Points),
        !isTaken && line.Score is not null ? In(ScoreLabels.NotTaken) : line.Score is { } score ? card.Display(score) : In(ScoreLabels.Of(line.State)),
        isTaken && line.Lost is { } lost ? card.Display(lost) : "",
        line.SelfScore is { } self ? card.Display(self) : "",
        _columns.GapOf(line));

    private void Row(params string[] cells) => Line(MarkdownText.Row(_columns.HasSelfScores ? cells : cells.Take(cells.Length - 2)));

    private void WriteProof()
    {
        Line(In(ScoreLabels.ProofAbout));
        Line();
        WriteNode(card.Proof, 0);
        var leaves = card.Proof.Leaves.ToArray();
        Line();
        Line(In(new Message(
            ScoreLabels.LeavesAddUp,
            new("leaves", leaves.Length),
            new("sum", leaves.Aggregate(Rational.Zero, (sum, leaf) => sum + leaf.Amount)))));
    }

    private void WriteNode(ProofNode node, int depth)
    {
        var isPart = node.Kind is ProofKind.Total or ProofKind.Section;
        var name = node.Kind is ProofKind.Section or ProofKind.Line ? $"{In(node.Id)} {In(node.Title)}" : In(node.Title);
        var words = node.Line is { } line ? line.Derivation.Where(step => step.Code != ScoreColumns.SelfScoreStep).Select(In)
            : node.Reason is { } reason ? [WithoutName(In(reason), In(node.Title))]
            : [];
        var amount = depth > 0 && node.Kind is not (ProofKind.Section or ProofKind.Line) && node.Amount.Sign > 0 ? "+" + node.Amount : node.Amount.ToString();
        Line($"{new string(' ', depth * 2)}- {(isPart ? Bold(name) : name)}{In(ScoreLabels.Colon)}{Bold(amount)}{Because(words)}");
        foreach (var child in node.Children)
        {
            WriteNode(child, depth + 1);
        }
    }

    private string Because(IEnumerable<string> words) => string.Join(language == Language.Chinese ? "" : " ", words) is { Length: > 0 } reason ? " — " + reason : "";

    /// <summary>What a step says begins with its name, which stands before it here.</summary>
    private static string WithoutName(string reason, string name) =>
        reason.StartsWith(name, StringComparison.Ordinal) ? reason[name.Length..].TrimStart(':', '：', ' ') : reason;

    private void WriteProblems()
    {
        if (card.Warnings.Count == 0)
        {
            return;
        }

        Heading(ScoreLabels.Problems);
        foreach (var warning in card.Warnings)
        {
            var remedy = warning.Message.RemedyIn(language) is { } text ? " " + In(Labels.Remedy) + MarkdownText.Escape(text) : "";
            Line($"- {In(warning.Kind == ChecklistWarningKind.Contradiction ? ScoreLabels.IsContradiction : ScoreLabels.IsOpen)}{In(warning.Message)} (`{warning.Place}`, `{warning.Code}`){remedy}");
        }
    }

    private string SelfOf(SectionScore section) => _columns.SelfOf(section) is { } self ? card.Display(self) : "";

    private static string Bold(string text) => $"**{text}**";

    private string In(string text) => MarkdownText.Escape(text);

    private string In(LocalizedText text) => MarkdownText.Escape(text.In(language));

    private string In(Message message) => MarkdownText.Escape(message.In(language));

    private void Heading(LocalizedText title)
    {
        Line();
        Line($"## {In(title)}");
        Line();
    }

    private void Line(string text = "") => _text.Append(text).Append('\n');
}
