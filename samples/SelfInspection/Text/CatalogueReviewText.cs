using DisclosureCompliance.CatalogueReviews;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using SelfInspection.Input;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>What a review of a catalogue found: what is wrong, what to look at, what is worth knowing, what is in order.</summary>
internal sealed class CatalogueReviewText(Page page, CatalogueReviewReport report, CatalogueFile file)
{
    public bool ListsAll { get; init; }

    /// <summary>The file to which the catalogue was saved; null where that was not asked for.</summary>
    public string? SavedTo { get; init; }

    public void Write()
    {
        page.Title(page.In(Labels.Catalogue) + page.In(report.Catalogue.Title));
        page.Paragraph(page.In(
            CatalogueLabels.Summary,
            new("items", report.Catalogue.Items.Count),
            new("violations", Of(FindingSeverity.Violation).Count),
            new("warnings", Of(FindingSeverity.Warning).Count),
            new("notes", Of(FindingSeverity.Information).Count)));
        if (file.Import is { } import)
        {
            CatalogueImportText.WriteSummary(page, import);
        }

        Write(Labels.Violations, FindingSeverity.Violation, "× ", Styles.Bad);
        Write(Labels.Warnings, FindingSeverity.Warning, "? ", Styles.Doubtful);
        if (ListsAll)
        {
            Write(CatalogueLabels.Notes, FindingSeverity.Information, "· ", Styles.Faint);
        }

        WritePassed();
        if (ListsAll && file.Import is { } rows)
        {
            CatalogueImportText.WriteRows(page, rows);
        }

        if (!ListsAll && Of(FindingSeverity.Information).Count is > 0 and var notes)
        {
            page.Blank();
            page.Paragraph(page.In(CatalogueLabels.MoreNotes, new MessageArgument("count", notes)), Styles.Faint);
        }

        if (SavedTo is { } path)
        {
            page.Blank();
            page.Item(page.In(CatalogueLabels.Saved), path);
        }
    }

    private IReadOnlyList<CatalogueFinding> Of(FindingSeverity severity) => [.. report.Findings.Where(finding => finding.Severity == severity)];

    private void Write(LocalizedText heading, FindingSeverity severity, string marker, Spectre.Console.Style style)
    {
        var findings = Of(severity);
        if (findings.Count == 0)
        {
            return;
        }

        page.Heading(page.In(heading));
        foreach (var finding in findings)
        {
            page.Item(marker, finding.Message.In(page.Language), markerStyle: style);
            page.Paragraph($"{file.PlaceOf(finding.Place)} [{finding.Code}]", Styles.Faint, indent: 2);
            if (finding.Message.RemedyIn(page.Language) is { } remedy)
            {
                page.Item(page.In(Labels.Remedy), remedy, indent: 2);
            }
        }
    }

    private void WritePassed()
    {
        page.Heading(page.In(CatalogueLabels.Passed));
        foreach (var aspect in report.Passed.GroupBy(pass => pass.Aspect))
        {
            page.Item("√ ", page.In(CatalogueLabels.PassedOf, new("aspect", CatalogueLabels.Of(aspect.Key)), new("count", aspect.Count())), markerStyle: Styles.Good);
            foreach (var pass in aspect.Where(pass => ListsAll || pass.Duty is not null))
            {
                var duty = pass.Duty is null ? string.Empty : $"{page.In(pass.Duty.Title)} ({page.In(CatalogueLabels.Of(pass.Match))}) ← ";
                page.Item("  ", duty + page.In(pass.Item.Title), Styles.Faint, indent: 2);
            }
        }
    }
}
