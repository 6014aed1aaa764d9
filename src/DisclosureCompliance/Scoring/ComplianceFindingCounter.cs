using System.Globalization;
using Ardalis.GuardClauses;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>Counts the findings of a <see cref="ComplianceReport"/>, so that one check fills the objective part of a self-check.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ComplianceFindingCounter : IFindingCounter
{
    private readonly ILookup<string, Heap> _heaps;

    /// <summary>A counter of the findings of one report.</summary>
    /// <exception cref="ArgumentException"><paramref name="report"/> is null.</exception>
    public ComplianceFindingCounter(ComplianceReport report)
    {
        IsExhaustive = Guard.Against.Null(report).Request.Records.IsComplete;

        // What no filter tells apart is counted once here, so that a long checklist does not go through a long report at each of its items.
        _heaps = report.Findings
            .GroupBy(finding => (finding.Code, finding.Item?.Category, finding.Item?.ResponsibleUnit, Listed(finding.Item?.Subjects ?? [])))
            .Select(alike => new Heap(alike.Key.Code, alike.First().Item, alike.Count()))
            .ToLookup(heap => heap.Code, StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public bool IsExhaustive { get; }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="filter"/> is null.</exception>
    public int Count(FindingFilter filter)
    {
        Guard.Against.Null(filter);
        return filter.Codes.Distinct(StringComparer.Ordinal).SelectMany(code => _heaps[code]).Where(heap => Fits(filter, heap.Item)).Sum(heap => heap.Count);
    }

    // With the length of each, so that no two lists read the same.
    private static string Listed(IReadOnlyList<string> subjects) =>
        subjects.Count == 0 ? string.Empty : string.Concat(subjects.Select(subject => subject.Length.ToString(CultureInfo.InvariantCulture) + ":" + subject));

    // A finding that concerns no item of the catalogue has no category, subject or unit, so it fits only a filter that asks for none.
    private static bool Fits(FindingFilter filter, CatalogueItem? item) =>
        (filter.Categories.Count == 0 || (item is not null && filter.Categories.Contains(CatalogueWords.WordOf(item.Category), StringComparer.Ordinal)))
        && (filter.Subjects.Count == 0 || (item is not null && item.Subjects.Any(subject => filter.Subjects.Contains(subject, StringComparer.Ordinal))))
        && (filter.Units.Count == 0 || (item?.ResponsibleUnit is { } unit && filter.Units.Contains(unit, StringComparer.Ordinal)));

    /// <summary>Findings of one code whose items have the same category, unit and subjects; the item stands for all of them.</summary>
    private readonly record struct Heap(string Code, CatalogueItem? Item, int Count);
}
