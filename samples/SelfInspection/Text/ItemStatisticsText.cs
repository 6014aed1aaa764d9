using System.Globalization;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Ranking;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>What units lose item by item: how many, how much, on average, and the worst; items in which nobody loses in one line.</summary>
internal static class ItemStatisticsText
{
    private const int FigureWidth = 9;
    private const int Decimals = 2;

    public static void Write(Page page, Checklist checklist, ItemStatistics statistics, int units)
    {
        page.Paragraph(page.In(BatchLabels.StatisticsOf, new MessageArgument("units", units)), Styles.Faint);
        page.Blank();
        Write(page, statistics.Items);
        var classes = statistics.ByClass.GroupBy(item => item.ClassKey).ToArray();
        foreach (var items in classes.Length > 1 ? classes : [])
        {
            var known = checklist.Classes.FirstOrDefault(unitClass => unitClass.Key == items.Key);
            page.Heading(page.In(BatchLabels.Class) + (known is null ? items.Key ?? "–" : page.In(known.Name)));
            Write(page, [.. items]);
        }
    }

    private static void Write(Page page, IReadOnlyList<ItemStatistic> items)
    {
        page.Row(string.Empty, page.In(Labels.Item), Styles.Faint, 0, Columns(
            page.In(Labels.Points), page.In(BatchLabels.Losing), page.In(BatchLabels.AllLost), page.In(BatchLabels.Mean), page.In(BatchLabels.FullShare), Styles.Faint));
        foreach (var item in items.Where(item => item.Losing > 0))
        {
            page.Row(item.Item.Id + " ", page.In(item.Item.Title), Styles.Plain, 0, Columns(
                item.Item.Points.ToDecimalText(Decimals),
                $"{item.Losing.ToString(CultureInfo.InvariantCulture)}/{item.Scored.ToString(CultureInfo.InvariantCulture)}",
                item.Lost.ToDecimalText(Decimals),
                item.Mean!.Value.ToDecimalText(Decimals),
                (item.FullShare!.Value * 100).ToDecimalText(1) + "%",
                Styles.Plain));
            var worst = item.Worst.Select(loss => $"{page.In(loss.Unit.Name)} −{loss.Lost.ToDecimalText(Decimals)}");
            page.Item(page.In(BatchLabels.Worst), string.Join(page.In(BatchLabels.Join), worst), Styles.Faint, item.Item.Id.GetCellWidth() + 1);
        }

        var full = items.Where(item => item.Losing == 0 && item.Scored > 0).Select(item => item.Item.Id).ToArray();
        if (full.Length > 0)
        {
            page.Blank();
            page.Paragraph(page.In(BatchLabels.NobodyLoses, new MessageArgument("items", string.Join(page.In(BatchLabels.Join), full))));
        }
    }

    private static Column[] Columns(string points, string losing, string lost, string mean, string full, Style style) =>
        [.. new[] { points, losing, lost, mean, full }.Select(text => new Column(text, FigureWidth, style))];
}
