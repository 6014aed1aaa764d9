using DisclosureCompliance.Checklists;
using SelfInspection.Commands;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>What is wrong with checklists, file by file: contradictions first, then what is left open.</summary>
internal static class LintText
{
    public static void Write(Page page, IReadOnlyList<LintResult> results)
    {
        foreach (var result in results)
        {
            page.Heading(result.File);
            foreach (var warning in result.Warnings.OrderBy(warning => warning.Kind))
            {
                Write(page, warning);
            }

            var contradictions = result.Warnings.Count(warning => warning.Kind == ChecklistWarningKind.Contradiction);
            page.Paragraph(
                result.Warnings.Count == 0
                    ? page.In(ScoreLabels.NothingFound)
                    : page.In(ScoreLabels.Found, new("contradictions", contradictions), new("open", result.Warnings.Count - contradictions)),
                Styles.Strong);
        }
    }

    private static void Write(Page page, ChecklistWarning warning)
    {
        var isContradiction = warning.Kind == ChecklistWarningKind.Contradiction;
        page.Item(isContradiction ? "× " : "? ", warning.Place, Styles.Strong, markerStyle: isContradiction ? Styles.Bad : Styles.Doubtful);
        page.Item(page.In(Labels.Value), warning.Value, indent: 2);
        page.Paragraph($"{warning.Message.In(page.Language)} [{warning.Code}]", indent: 2);
        if (warning.Message.RemedyIn(page.Language) is { } remedy)
        {
            page.Item(page.In(Labels.Remedy), remedy, indent: 2);
        }
    }
}
