using DisclosureCompliance.Checking;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>What a check found, the gravest first; then what is in order, and what cannot be said.</summary>
internal sealed class ReportText(Page page, ComplianceReport report)
{
    /// <summary>Lists every finding, also those that only say that something is not known.</summary>
    public bool ListsAll { get; init; }

    /// <summary>The command that lists every finding, line by line; empty where it is the command that runs, with --all.</summary>
    public IReadOnlyList<string> CommandThatListsAll { get; init; } = [];

    public void Write()
    {
        WriteHead();
        WriteFindings(Labels.Violations, FindingSeverity.Violation, "× ", Styles.Bad);
        WriteFindings(Labels.Warnings, FindingSeverity.Warning, "! ", Styles.Doubtful);
        WritePassed();
        WriteInformation();
        WriteOutsideWindow();
    }

    private void WriteHead()
    {
        var request = report.Request;
        page.Item(page.In(Labels.Catalogue), page.In(Labels.ItemCount, new("title", request.Catalogue.Title), new("count", request.Catalogue.Items.Count)));
        page.Item(page.In(Labels.Records), page.In(
            Labels.RecordCount,
            new("title", request.Records.Title ?? Labels.Untitled),
            new("count", request.Records.Records.Count),
            new("completeness", request.Records.IsComplete ? Labels.Complete : Labels.Incomplete)));
        page.Paragraph(page.In(
            Labels.Window,
            new("from", request.Window.Start),
            new("to", request.Window.End),
            new("asOf", request.AsOf),
            new("calendar", report.CalendarId)));
        page.Paragraph(
            page.In(
                Labels.Outcome,
                new("violations", Count(FindingSeverity.Violation)),
                new("warnings", Count(FindingSeverity.Warning)),
                new("passed", report.Passed.Count),
                new("information", Count(FindingSeverity.Information))),
            Styles.Strong);
    }

    private int Count(FindingSeverity severity) => report.Findings.Count(finding => finding.Severity == severity);

    private void WriteFindings(LocalizedText heading, FindingSeverity severity, string marker, Style style)
    {
        var findings = report.Findings.Where(finding => finding.Severity == severity).ToArray();
        if (findings.Length > 0)
        {
            page.Heading(page.In(heading));
            foreach (var finding in findings)
            {
                WriteFinding(finding, marker, style);
            }
        }
    }

    private void WriteFinding(Finding finding, string marker, Style style)
    {
        page.Item(marker, $"{finding.Message.In(page.Language)} [{finding.Code}]", markerStyle: style);
        if (finding.Record is { } record)
        {
            WriteRecord(record);
        }

        foreach (var basis in finding.LegalBasis)
        {
            page.Item(page.In(Labels.Basis), basis.In(page.Language), Styles.Faint, 2);
        }

        if (finding.Message.RemedyIn(page.Language) is { } remedy)
        {
            page.Item(page.In(Labels.Remedy), remedy, Styles.Faint, 2);
        }
    }

    private void WriteRecord(DisclosureRecord record) => page.Item(page.In(Labels.Record), TitleOf(record), Styles.Faint, 2);

    private void WritePassed()
    {
        if (report.Passed.Count > 0)
        {
            page.Heading(page.In(Labels.Passed));
            foreach (var passed in report.Passed)
            {
                page.Item("√ ", passed.Describe().In(page.Language), markerStyle: Styles.Good);
                WriteRecord(passed.Record);
            }
        }
    }

    private void WriteInformation()
    {
        var information = report.Findings.Where(finding => finding.Severity == FindingSeverity.Information).ToArray();
        if (information.Length == 0)
        {
            return;
        }

        page.Heading(page.In(Labels.NotDecided));
        foreach (var kind in information.GroupBy(finding => finding.Code))
        {
            if (!ListsAll && CollapsedNotes.Of(kind.Key) is { } collapsed)
            {
                page.Item("· ", page.In(collapsed, new MessageArgument("count", kind.Count())));
            }
            else
            {
                foreach (var finding in kind)
                {
                    WriteFinding(finding, "· ", Styles.Plain);
                }
            }
        }

        if (!ListsAll && information.Any(finding => CollapsedNotes.Of(finding.Code) is not null))
        {
            page.Paragraph(page.In(CommandThatListsAll.Count == 0 ? Labels.AddAll : Labels.HowToList), Styles.Faint);
            foreach (var line in CommandThatListsAll)
            {
                page.Line("  " + line);
            }
        }
    }

    private void WriteOutsideWindow()
    {
        if (report.OutsideWindow.Count == 0)
        {
            return;
        }

        page.Heading(page.In(Labels.OutsideWindow));
        if (!ListsAll)
        {
            page.Item("· ", page.In(Labels.OutsideWindowCount, new MessageArgument("count", report.OutsideWindow.Count)));
            return;
        }

        foreach (var record in report.OutsideWindow)
        {
            page.Item("· ", TitleOf(record));
        }
    }

    private string TitleOf(DisclosureRecord record) => record.Title is { } title
        ? page.In(Labels.RecordOf, new("title", title), new("id", record.Id))
        : record.Id;
}
