using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>A finding as it stands on a page: what was found, in which record, on what ground, and what to do.</summary>
internal sealed class FindingLines(Page page)
{
    public static string MarkerOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Violation => "× ",
        FindingSeverity.Warning => "! ",
        _ => "· ",
    };

    public static Style StyleOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Violation => Styles.Bad,
        FindingSeverity.Warning => Styles.Doubtful,
        _ => Styles.Plain,
    };

    public void Write(Finding finding, string marker, Style style)
    {
        WriteShort(finding, marker, style);
        foreach (var basis in finding.LegalBasis)
        {
            page.Item(page.In(Labels.Basis), basis.In(page.Language), Styles.Faint, 2);
        }

        WriteRemedy(finding);
    }

    /// <summary>What was found and in which record, without ground and remedy.</summary>
    public void WriteShort(Finding finding, string marker, Style style, int indent = 0)
    {
        page.Item(marker, $"{finding.Message.In(page.Language)} [{finding.Code}]", indent: indent, markerStyle: style);
        if (finding.Record is { } record)
        {
            WriteRecord(record, indent + 2);
        }
    }

    public void WriteRemedy(Finding finding)
    {
        if (finding.Message.RemedyIn(page.Language) is { } remedy)
        {
            page.Item(page.In(Labels.Remedy), remedy, Styles.Faint, 2);
        }
    }

    public void WriteRecord(DisclosureRecord record, int indent) => page.Item(page.In(Labels.Record), TitleOf(record), Styles.Faint, indent);

    public string TitleOf(DisclosureRecord record) => record.Title is { } title
        ? page.In(Labels.RecordOf, new("title", title), new("id", record.Id))
        : record.Id;
}
