using System.Globalization;
using DisclosureCompliance.Findings;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Messages;
using SelfInspection.Commands;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>What became of the findings between two checks, and why; the worst news first.</summary>
internal sealed class ChangesText(Page page, ChangesResult result)
{
    private const int FigureWidth = 14;

    private static readonly FindingSeverity[] Severities = [FindingSeverity.Violation, FindingSeverity.Warning, FindingSeverity.Information];

    private readonly FindingLines _findings = new(page);

    /// <summary>Lists also what only says that something is not known.</summary>
    public bool ListsAll { get; init; }

    public void Write()
    {
        WriteRun(ChangesLabels.Before, result.Before);
        WriteRun(ChangesLabels.After, result.After);
        WriteCounts();
        foreach (var change in ChangesResult.Order)
        {
            WriteFindings(change);
        }

        if (!ListsAll && result.Comparison.Findings.Any(compared => compared.Finding.Severity == FindingSeverity.Information))
        {
            page.Blank();
            page.Paragraph(page.In(ChangesLabels.AddAll), Styles.Faint);
        }
    }

    private void WriteRun(LocalizedText marker, InspectionBasis basis)
    {
        var request = basis.Request;
        page.Item(page.In(marker), page.In(
            ChangesLabels.Run,
            new("asOf", request.AsOf),
            new("catalogue", request.Catalogue.Title),
            new("records", request.Records.Title ?? Labels.Untitled),
            new("count", request.Records.Records.Count),
            new("completeness", request.Records.IsComplete ? Labels.Complete : Labels.Incomplete),
            new("from", request.Window.Start),
            new("to", request.Window.End),
            new("calendar", basis.Calendar.Id)));
    }

    private void WriteCounts()
    {
        page.Blank();
        page.Row(string.Empty, string.Empty, Styles.Faint, 0, [.. new[] { Labels.Violations, Labels.Warnings, ChangesLabels.Information }
            .Select(heading => new Column(page.In(heading), FigureWidth, Styles.Faint))]);
        foreach (var change in ChangesResult.Order)
        {
            page.Row(string.Empty, page.In(ChangesLabels.Of(change)), Styles.Strong, 0, [.. Severities.Select(severity => CountOf(change, severity))]);
        }
    }

    private Column CountOf(FindingChange change, FindingSeverity severity)
    {
        var count = result.Of(change).Count(compared => compared.Finding.Severity == severity);
        var style = count == 0 || severity == FindingSeverity.Information ? Styles.Faint
            : change == FindingChange.Fixed ? Styles.Good
            : FindingLines.StyleOf(severity);
        return new Column(count.ToString(CultureInfo.InvariantCulture), FigureWidth, style);
    }

    private void WriteFindings(FindingChange change)
    {
        var listed = result.Of(change).Where(compared => ListsAll || compared.Finding.Severity != FindingSeverity.Information).ToArray();
        if (listed.Length == 0)
        {
            return;
        }

        page.Heading(page.In(ChangesLabels.Of(change)));
        foreach (var compared in listed.OrderByDescending(compared => compared.Finding.Severity))
        {
            var (marker, style) = MarkerOf(compared);
            _findings.WriteShort(compared.Finding, marker, style);
            if (compared.Cause is { } cause)
            {
                page.Item(page.In(ChangesLabels.Why), page.In(ChangesLabels.Of(cause)), indent: 2);
            }

            if (change is not (FindingChange.Fixed or FindingChange.Overtaken))
            {
                _findings.WriteRemedy(compared.Finding);
            }
        }
    }

    /// <summary>A tick for what the office put right; what went for another reason is only gone.</summary>
    private static (string Marker, Style Style) MarkerOf(ComparedFinding compared) => compared switch
    {
        { Change: FindingChange.Fixed, Cause: ChangeCause.Facts } => ("√ ", Styles.Good),
        { Change: FindingChange.Fixed or FindingChange.Overtaken } => ("- ", Styles.Plain),
        _ => (FindingLines.MarkerOf(compared.Finding.Severity), FindingLines.StyleOf(compared.Finding.Severity)),
    };
}
