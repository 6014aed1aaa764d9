using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using SelfInspection.Commands;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>Which units waivers gave something, and what is odd about the waivers.</summary>
internal static class BatchWaiversText
{
    private const int Decimals = 4;

    public static void Write(Page page, Checklist checklist, BatchWaivers waivers)
    {
        page.Heading(page.In(BatchLabels.Waivers));
        if (waivers.Units.Count == 0)
        {
            page.Paragraph(page.In(BatchLabels.NoWaivers));
        }

        foreach (var (unit, without, points, applied) in waivers.Units)
        {
            var names = string.Join(page.In(BatchLabels.Join), applied.Select(waiver => waiver.Id));
            page.Item(
                page.In(unit.Name) + page.In(ScoreLabels.Colon),
                points is { } gained && without is { } total
                    ? page.In(BatchLabels.WaiversOfUnit, new("waivers", names), new("without", Display(total, checklist)), new("points", Display(gained, checklist)))
                    : names);
        }

        foreach (var message in waivers.Findings.Select(finding => finding.Message))
        {
            page.Item("! ", message.In(page.Language), markerStyle: Styles.Doubtful);
            if (message.RemedyIn(page.Language) is { } remedy)
            {
                page.Item(page.In(Labels.Remedy), remedy, indent: 2);
            }
        }
    }

    private static string Display(Rational score, Checklist checklist) => score.ToDecimalText(checklist.DisplayDecimals ?? Decimals);
}
