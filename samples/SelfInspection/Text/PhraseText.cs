using System.Globalization;
using System.Text;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.TimeLimits;
using SelfInspection.Commands;
using SelfInspection.Input;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>What each phrase was read as, and what was assumed, set aside or not understood.</summary>
internal sealed class PhraseText(Page page)
{
    private const int Indent = 3;

    private static readonly Language[] Languages = [Language.Chinese, Language.English];

    public void Write(LineReading line, bool isNumbered)
    {
        var number = isNumbered ? line.Number.ToString(CultureInfo.InvariantCulture) + "  " : string.Empty;
        page.Item(number, string.IsNullOrWhiteSpace(line.Text) ? page.In(PhraseLabels.Blank) : Excerpt.Of(line.Text), Styles.Strong);
        var (marker, style) = MarkerOf(line.Status);
        page.Item(marker, page.In(PhraseLabels.In(line.Status)), indent: Indent, markerStyle: style);
        if (line.Reading?.Rule is { } rule)
        {
            Write(rule);
        }

        foreach (var assumption in line.Reading?.Assumptions ?? [])
        {
            page.Item("! " + page.In(DeadlineLabels.Assumed), $"{assumption.In(page.Language)} [{assumption.Code}]", indent: Indent, markerStyle: Styles.Doubtful);
        }

        WriteSetAside(line);
        foreach (var part in line.Reading?.NotUnderstood ?? [])
        {
            WriteReason(part.Reason);
        }

        if (line.Problem is { } problem)
        {
            WriteReason(problem);
        }

        if (isNumbered)
        {
            page.Blank();
        }
    }

    public void Write(PhraseTally tally) => page.Paragraph(
        page.In(
            PhraseLabels.Tally,
            new("total", tally.Total),
            new("parsed", tally.Of(PhraseStatus.Parsed)),
            new("assumed", tally.Of(PhraseStatus.ParsedWithAssumptions)),
            new("vague", tally.Of(PhraseStatus.NotComputable)),
            new("unread", tally.Of(PhraseStatus.NotUnderstood))),
        Styles.Strong);

    private void Write(DeadlineRule rule)
    {
        foreach (var language in Languages)
        {
            page.Item(Page.FlushLeft(language.Tag, 7), rule.Describe().In(language), indent: Indent, markerStyle: Styles.Faint);
        }

        page.Item(Page.FlushLeft("JSON", 7), Spaced(DeadlineRuleJson.ToJson(rule)), Styles.Faint, Indent);
    }

    /// <summary>JSON that can break between its parts.</summary>
    private static string Spaced(string json)
    {
        var text = new StringBuilder(json.Length + 32);
        var isInString = false;
        for (var i = 0; i < json.Length; i++)
        {
            text.Append(json[i]);
            if (isInString && json[i] == '\\')
            {
                text.Append(json[++i]);
            }
            else if (json[i] == '"')
            {
                isInString = !isInString;
            }
            else if (!isInString && json[i] is (',' or ':'))
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private void WriteSetAside(LineReading line)
    {
        if (line.Reading is { Remarks.Count: > 0 } reading)
        {
            var parts = reading.Remarks.Select(remark => page.In(
                PhraseLabels.Ignored,
                new("text", LocalizedText.Same(Excerpt.Of(remark.Span.In(line.Text)))),
                new("kind", PhraseLabels.In(remark.Kind))));
            page.Item("· " + page.In(PhraseLabels.SetAside), string.Join(page.In(Labels.Comma), parts), Styles.Faint, Indent);
        }
    }

    private void WriteReason(Message reason)
    {
        page.Item("· ", $"{reason.In(page.Language)} [{reason.Code}]", indent: Indent);
        if (reason.RemedyIn(page.Language) is { } remedy)
        {
            page.Item(page.In(Labels.Remedy), remedy, Styles.Faint, Indent + 2);
        }
    }

    private static (string Marker, Style Style) MarkerOf(PhraseStatus status) => status switch
    {
        PhraseStatus.Parsed => ("√ ", Styles.Good),
        PhraseStatus.ParsedWithAssumptions => ("! ", Styles.Doubtful),
        PhraseStatus.NotComputable => ("– ", Styles.Doubtful),
        _ => ("× ", Styles.Bad),
    };
}
