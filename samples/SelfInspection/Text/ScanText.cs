using System.Globalization;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Privacy;
using SelfInspection.Commands;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>What was found in texts, place by place and masked, then what to do about each kind once.</summary>
internal static class ScanText
{
    public static void Write(Page page, IReadOnlyList<ScanResult> results, bool listsExcused)
    {
        foreach (var result in results)
        {
            page.Heading(result.File);
            var report = result.Report!;
            foreach (var hit in report.Hits.Concat(listsExcused ? report.Excused : []).OrderBy(hit => hit.Place.Offset))
            {
                Write(page, hit);
            }

            foreach (var remedy in report.Hits.Select(hit => hit.Message.RemedyIn(page.Language)!).Distinct())
            {
                page.Item(page.In(Labels.Remedy), remedy, indent: 2);
            }

            page.Paragraph(report.IsClean && report.Excused.Count == 0 ? page.In(ScanLabels.Clean) : Summary(page, report), Styles.Strong);
        }
    }

    private static void Write(Page page, ScanHit hit)
    {
        var (marker, style) = hit.Severity switch
        {
            _ when hit.IsExcused => ("√ ", Styles.Good),
            ScanSeverity.Violation => ("× ", Styles.Bad),
            ScanSeverity.Warning => ("! ", Styles.Doubtful),
            _ => ("· ", Styles.Faint),
        };
        page.Item(
            marker + Page.FlushLeft(hit.Place.ToString(), 8),
            $"{hit.Message.In(page.Language)} ({page.In(ScanLabels.Of(hit.Strength))}) [{hit.Code}]",
            markerStyle: style);
        if (hit.ExcusedBy is { } rule)
        {
            page.Paragraph(page.In(ScanLabels.Excused, new MessageArgument("rule", rule.Title)), Styles.Faint, indent: 10);
        }
    }

    private static string Summary(Page page, ScanReport report) => page.In(
        ScanLabels.Found,
        new("hits", report.Hits.Count),
        new("excused", report.Excused.Count),
        new("unlisted", report.Unlisted.ToString(CultureInfo.InvariantCulture)));
}
