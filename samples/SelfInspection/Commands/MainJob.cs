using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using SelfInspection.Input;
using SelfInspection.Json;
using SelfInspection.Text;
using SelfInspection.Texts;

namespace SelfInspection.Commands;

/// <summary>The demonstration: a township's self-check becomes an explained score, and real records are checked.</summary>
internal sealed class MainJob(Session session)
{
    public int Run()
    {
        var faults = new FaultList();
        MainJobResult? result;
        using (session.Begin(Labels.Checking))
        {
            result = MainJobResult.Read(faults);
        }

        if (result is null)
        {
            return session.Refuse(faults.All);
        }

        if (session.IsJson)
        {
            JsonDocumentWriter.Write(session.Terminal.Output, json => MainJobJson.WriteDocument(json, result));
        }
        else
        {
            Write(session.OpenPage(), result);
        }

        return ExitCodes.Fine;
    }

    private static void Write(Page page, MainJobResult result)
    {
        page.Title(page.In(MainJobTexts.ScoreTitle));
        page.Paragraph(page.In(MainJobTexts.ScoreAbout));
        page.Blank();
        new ScorecardText(page, result.Scorecard).Write();

        page.Blank();
        page.Title(page.In(MainJobTexts.YearTitle));
        page.Paragraph(page.In(MainJobTexts.YearAbout));
        page.Blank();
        WriteReport(page, result.Year, MainJobResult.YearFolder);

        page.Blank();
        page.Title(page.In(MainJobTexts.SampleTitle));
        page.Paragraph(page.In(MainJobTexts.SampleAbout));
        page.Blank();
        WriteReport(page, result.Sample, MainJobResult.SampleFolder);
        WriteExample(page, result.Sample);
        WriteSummary(page, result);
    }

    private static void WriteReport(Page page, ComplianceReport report, string folder)
    {
        var window = report.Request.Window;
        new ReportText(page, report)
        {
            CommandThatListsAll =
            [
                "dotnet run --project samples/SelfInspection -- check \\",
                $"  samples/data/{folder}/catalogue.json \\",
                $"  samples/data/{folder}/records.json \\",
                $"  --from {window.Start:uuuu-MM-dd} --to {window.End:uuuu-MM-dd} --as-of {report.Request.AsOf:uuuu-MM-dd} --all",
            ],
        }.Write();
        new StatisticsText(page, report.Statistics).Write();
    }

    /// <summary>The closest miss is the one that the office will dispute.</summary>
    private static void WriteExample(Page page, ComplianceReport report)
    {
        var closest = report.Findings.Where(finding => finding.Code == FindingCodes.Late).MinBy(finding => finding.WorkingDaysLate);
        if (closest is { Due: { } due, WorkingDaysLate: { } days })
        {
            page.Heading(page.In(MainJobTexts.Example, new MessageArgument("days", days)));
            page.Paragraph(closest.Message.In(page.Language));
            DeadlineText.WriteSteps(page, due);
        }
    }

    private static void WriteSummary(Page page, MainJobResult result)
    {
        page.Blank();
        page.Title(page.In(MainJobTexts.SummaryTitle));
        var total = page.Sentences(result.Scorecard.Total.Summary);
        page.Item("· ", page.In(MainJobTexts.ScoreSummary, new MessageArgument("score", total)), Styles.Strong);
        page.Item("· ", page.In(
            MainJobTexts.YearSummary,
            new("violations", result.Year.Findings.Count(finding => finding.Severity == FindingSeverity.Violation)),
            new("passed", result.Year.Passed.Count),
            new("open", result.Year.Findings.Count(finding => finding.Severity == FindingSeverity.Information))), Styles.Strong);
        page.Item("· ", page.In(
            MainJobTexts.SampleSummary,
            new("late", result.Sample.Statistics.Total.Late),
            new("contradictory", result.Sample.Findings.Count(finding => finding.Code == FindingCodes.DatesContradict)),
            new("onTime", result.Sample.Statistics.Total.OnTime)), Styles.Strong);
    }
}
