using Ardalis.GuardClauses;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;

namespace DisclosureCompliance.Scoring;

/// <summary>Counts the findings of a <see cref="ComplianceReport"/>, so that one check fills the objective part of a self-check.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ComplianceFindingCounter : IFindingCounter
{
    private readonly ComplianceReport _report;

    /// <summary>A counter of the findings of one report.</summary>
    public ComplianceFindingCounter(ComplianceReport report) => _report = Guard.Against.Null(report);

    /// <inheritdoc />
    public bool IsExhaustive => _report.Request.Records.IsComplete;

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="filter"/> is null.</exception>
    public int Count(FindingFilter filter)
    {
        Guard.Against.Null(filter);
        return _report.Findings.Count(finding => filter.Codes.Contains(finding.Code, StringComparer.Ordinal) && Fits(filter, finding.Item));
    }

    // A finding that concerns no item of the catalogue has no category, subject or unit, so it fits only a filter that asks for none.
    private static bool Fits(FindingFilter filter, CatalogueItem? item) =>
        (filter.Categories.Count == 0 || (item is not null && filter.Categories.Contains(CatalogueWords.WordOf(item.Category), StringComparer.Ordinal)))
        && (filter.Subjects.Count == 0 || (item is not null && item.Subjects.Any(subject => filter.Subjects.Contains(subject, StringComparer.Ordinal))))
        && (filter.Units.Count == 0 || (item?.ResponsibleUnit is { } unit && filter.Units.Contains(unit, StringComparer.Ordinal)));
}
