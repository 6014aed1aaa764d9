using System.Globalization;
using DisclosureCompliance.Spreadsheets;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>What was made of a printed catalogue, row by row, so that somebody can hold it against the paper.</summary>
internal static class CatalogueImportText
{
    public static void WriteSummary(Page page, CatalogueImport import) => page.Paragraph(page.In(
        CatalogueLabels.Imported,
        new("rows", import.Items.Count),
        new("read", import.Items.Count(item => item.Deadline?.Rule is not null)),
        new("unread", import.Items.Count(item => item.Deadline is { Rule: null })),
        new("none", import.Items.Count(item => item.Deadline is null))));

    public static void WriteRows(Page page, CatalogueImport import)
    {
        page.Heading(page.In(CatalogueLabels.Read));
        var width = import.Items.Max(item => Figure(item).GetCellWidth());
        foreach (var row in import.Items)
        {
            page.Item(Figure(row).PadLeft(width) + "  ", page.In(row.Item.Title));
            if (row.Deadline is { } reading)
            {
                page.Item(page.In(CatalogueLabels.Limit), reading.Text, Styles.Faint, width + 2);
                page.Item(page.In(CatalogueLabels.ReadAs), reading.Rule?.Describe().In(page.Language) ?? "–", Styles.Faint, width + 2);
            }

            if (row.Item.Channels.Count > 0)
            {
                page.Item(page.In(CatalogueLabels.Channels), string.Join(page.In(BatchLabels.Join), row.Item.Channels), Styles.Faint, width + 2);
            }
        }
    }

    private static string Figure(ImportedCatalogueItem item) => item.Row.ToString(CultureInfo.InvariantCulture);
}
