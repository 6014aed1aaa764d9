using DisclosureCompliance.Messages;
using DisclosureCompliance.Spreadsheets;
using SelfInspection.Commands;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>What was made of a table: the rules that were not recognised first, for somebody has to look at them.</summary>
internal static class ImportText
{
    private const int PointsWidth = 8;
    private const int Decimals = 4;

    public static void Write(Page page, ChecklistImport import, SavedImport saved)
    {
        page.Item(page.In(Labels.Checklist), page.In(import.Checklist.Title));
        Write(page, ImportLabels.NotRecognised, [.. import.Rules.Where(rule => !rule.IsRecognised)]);
        Write(page, ImportLabels.Recognised, [.. import.Rules.Where(rule => rule.IsRecognised)]);
        page.Blank();
        var recognised = import.Rules.Count(rule => rule.IsRecognised);
        page.Paragraph(
            page.In(ImportLabels.Count, new("items", import.Rules.Count), new("points", import.Checklist.Points), new("recognised", recognised), new("others", import.Rules.Count - recognised)),
            Styles.Strong);
        WriteSaved(page, ImportLabels.SavedChecklist, saved.Checklist);
        WriteSaved(page, ImportLabels.SavedAnswers, saved.Answers);
    }

    private static void WriteSaved(Page page, LocalizedText label, string? path)
    {
        if (path is not null)
        {
            page.Item(page.In(label), path);
        }
    }

    private static void Write(Page page, LocalizedText heading, IReadOnlyList<RuleRecognition> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        page.Heading(page.In(heading));
        foreach (var rule in rules)
        {
            page.Row(rule.IsRecognised ? "✓ " : "? ", $"{rule.Item.Id} {page.In(rule.Item.Title)}", Styles.Strong, 0, new Column(rule.Item.Points.ToDecimalText(Decimals), PointsWidth, Styles.Plain));
            if (rule.Item.PrintedRule is { } printed && !rule.IsRecognised)
            {
                page.Item(page.In(Labels.PrintedRule), page.In(printed), indent: 2);
            }

            foreach (var said in rule.IsRecognised ? rule.Readings : [rule.Remark])
            {
                page.Paragraph(said.In(page.Language), Styles.Faint, indent: 2);
            }
        }
    }
}
