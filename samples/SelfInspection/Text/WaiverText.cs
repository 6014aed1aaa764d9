using DisclosureCompliance.Scoring;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>Which waivers took effect, what they are worth, and what is odd about the others.</summary>
internal static class WaiverText
{
    public static void Write(Page page, Scorecard card, WaiverEffect effect)
    {
        page.Blank();
        var names = string.Join(page.In(BatchLabels.Join), effect.Applied.Select(waiver => waiver.Id));
        page.Paragraph(page.In(DifferenceLabels.WaiversApplied, new("count", effect.Applied.Count), new("waivers", names.Length == 0 ? "–" : names)));
        if (effect.Points is { } points && effect.Without.Total.Result is { } without)
        {
            page.Paragraph(page.In(DifferenceLabels.WaiversWorth, new("without", card.Display(without)), new("points", card.Display(points))));
        }

        foreach (var finding in effect.Findings)
        {
            page.Item("! ", finding.Message.In(page.Language), markerStyle: Styles.Doubtful);
            if (finding.Message.RemedyIn(page.Language) is { } remedy)
            {
                page.Item(page.In(Labels.Remedy), remedy, indent: 2);
            }
        }
    }
}
