using DisclosureCompliance.Messages;
using DisclosureCompliance.Office;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>The review of an office's year: the gravest first, then what is in order, then what is only said.</summary>
internal static class OfficeText
{
    public static void Write(Page page, OfficeReview review, OfficeComparison? comparison)
    {
        page.Paragraph(page.In(OfficeTexts.YearAndDay, new("office", review.Year.Office), new("year", review.Year.Year), new("asOf", review.AsOf)));
        if (review.Year.Source is { } source)
        {
            page.Item(page.In(Labels.Source), page.In(source));
        }

        page.Paragraph(
            page.In(
                Labels.Outcome,
                new("violations", Count(review, OfficeFindingSeverity.Violation)),
                new("warnings", Count(review, OfficeFindingSeverity.Warning)),
                new("passed", review.Passed.Count),
                new("information", Count(review, OfficeFindingSeverity.Information))),
            Styles.Strong);
        WriteFindings(page, review, Labels.Violations, OfficeFindingSeverity.Violation, "× ", Styles.Bad);
        WriteFindings(page, review, Labels.Warnings, OfficeFindingSeverity.Warning, "! ", Styles.Doubtful);
        WritePassed(page, review);
        WriteFindings(page, review, OfficeTexts.Information, OfficeFindingSeverity.Information, "· ", Styles.Plain);
        if (comparison is not null)
        {
            WriteChanges(page, comparison);
        }
    }

    private static int Count(OfficeReview review, OfficeFindingSeverity severity) => review.Findings.Count(finding => finding.Severity == severity);

    private static void WriteFindings(Page page, OfficeReview review, LocalizedText heading, OfficeFindingSeverity severity, string marker, Style style)
    {
        OfficeFinding[] findings = [.. review.Findings.Where(finding => finding.Severity == severity)];
        if (findings.Length == 0)
        {
            return;
        }

        page.Heading(page.In(heading));
        foreach (var finding in findings)
        {
            page.Item(marker, $"{finding.Message.In(page.Language)} [{finding.Code}]", markerStyle: style);
            page.Item(page.In(OfficeTexts.Place), finding.Place, Styles.Faint, 2);
            if (finding.Message.RemedyIn(page.Language) is { } remedy)
            {
                page.Item(page.In(Labels.Remedy), remedy, Styles.Faint, 2);
            }
        }
    }

    private static void WritePassed(Page page, OfficeReview review)
    {
        if (review.Passed.Count > 0)
        {
            page.Heading(page.In(Labels.Passed));
            foreach (var passed in review.Passed)
            {
                page.Item("√ ", passed.Message.In(page.Language), markerStyle: Styles.Good);
            }
        }
    }

    private static void WriteChanges(Page page, OfficeComparison comparison)
    {
        page.Heading(page.In(OfficeTexts.Changes, new MessageArgument("year", comparison.Earlier.Year)));
        foreach (var change in comparison.Changes)
        {
            page.Item(MarkerOf(change.Kind), change.Describe().In(page.Language), markerStyle: Styles.Strong);
        }

        if (comparison.Changes.Count == 0)
        {
            page.Paragraph(page.In(OfficeTexts.NoChanges));
        }
    }

    private static string MarkerOf(OfficeChangeKind kind) => kind switch
    {
        OfficeChangeKind.Added => "+ ",
        OfficeChangeKind.Removed => "- ",
        OfficeChangeKind.Unclear => "? ",
        _ => "~ ",
    };
}
