using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>What a check found, the gravest first; then what is in order, and what cannot be said.</summary>
internal sealed class ReportText(Page page, ComplianceReport report)
{
    private readonly FindingLines _findings = new(page);

    /// <summary>The same report with what has been accepted; null where no exceptions were given.</summary>
    public ReviewedReport? Reviewed { get; init; }

    /// <summary>Lists every finding, also those that only say that something is not known.</summary>
    public bool ListsAll { get; init; }

    /// <summary>The command that lists every finding, line by line; empty where it is the command that runs, with --all.</summary>
    public IReadOnlyList<string> CommandThatListsAll { get; init; } = [];

    /// <summary>What nobody has accepted; everything where no exceptions were given.</summary>
    private IReadOnlyList<Finding> Open => Reviewed?.Open ?? report.Findings;

    public void Write()
    {
        WriteHead();
        WriteFindings(Labels.Violations, FindingSeverity.Violation, "× ", Styles.Bad);
        WriteFindings(Labels.Warnings, FindingSeverity.Warning, "! ", Styles.Doubtful);
        if (Reviewed is not null)
        {
            new ExceptionsText(page, Reviewed) { ListsAll = ListsAll }.Write();
        }

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
                new("violations", Count(report.Findings, FindingSeverity.Violation)),
                new("warnings", Count(report.Findings, FindingSeverity.Warning)),
                new("passed", report.Passed.Count),
                new("information", Count(report.Findings, FindingSeverity.Information))),
            Styles.Strong);
        if (Reviewed is not null)
        {
            page.Paragraph(
                page.In(
                    ExceptionLabels.OutcomeWith,
                    new("accepted", Reviewed.Accepted.Count),
                    new("violations", Count(Open, FindingSeverity.Violation)),
                    new("warnings", Count(Open, FindingSeverity.Warning))),
                Styles.Strong);
        }
    }

    private static int Count(IEnumerable<Finding> findings, FindingSeverity severity) => findings.Count(finding => finding.Severity == severity);

    private void WriteFindings(LocalizedText heading, FindingSeverity severity, string marker, Style style)
    {
        var findings = Open.Where(finding => finding.Severity == severity).ToArray();
        if (findings.Length > 0)
        {
            page.Heading(page.In(heading));
            foreach (var finding in findings)
            {
                _findings.Write(finding, marker, style);
            }
        }
    }

    private void WritePassed()
    {
        if (report.Passed.Count > 0)
        {
            page.Heading(page.In(Labels.Passed));
            foreach (var passed in report.Passed)
            {
                page.Item("√ ", passed.Describe().In(page.Language), markerStyle: Styles.Good);
                _findings.WriteRecord(passed.Record, 2);
            }
        }
    }

    private void WriteInformation()
    {
        var information = Open.Where(finding => finding.Severity == FindingSeverity.Information).ToArray();
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
                    _findings.Write(finding, "· ", Styles.Plain);
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
            page.Item("· ", _findings.TitleOf(record));
        }
    }
}
