using Ardalis.GuardClauses;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Scoring;

/// <summary>Counts the findings of a <see cref="ComplianceReport"/>, so that one check fills the objective part of a self-check.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ComplianceFindingCounter : IFindingCounter
{
    private readonly ILookup<string, Heap> _heaps;
    private readonly Disclosure[] _expected;

    /// <summary>A counter of the findings of one report.</summary>
    /// <exception cref="ArgumentException"><paramref name="report"/> is null.</exception>
    public ComplianceFindingCounter(ComplianceReport report)
    {
        IsExhaustive = Guard.Against.Null(report).Request.Records.IsComplete;
        _heaps = report.Findings
            .GroupBy(finding => (finding.Code, Disclosure.Of(finding)))
            .Select(alike => new Heap(alike.Key.Code, alike.Key.Item2, alike.Count(), alike.Sum(finding => (long)(finding.WorkingDaysLate ?? 0))))
            .ToLookup(heap => heap.Code, StringComparer.Ordinal);
        _expected =
        [
            .. report.Passed.Where(passed => passed.Aspect == CheckAspect.Timeliness).Select(Disclosure.Of)
                .Concat(report.Findings.Where(finding => finding.Item is not null && finding.Code != FindingCodes.NoEvent).Select(Disclosure.Of))
                .Distinct(),
        ];
    }

    /// <inheritdoc />
    public bool IsExhaustive { get; }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="filter"/> is null.</exception>
    public Rate Count(FindingFilter filter)
    {
        Guard.Against.Null(filter);
        var found = filter.Codes.Distinct(StringComparer.Ordinal).SelectMany(code => _heaps[code]).Where(heap => Fits(filter, heap.About)).ToArray();
        return filter.Measure switch
        {
            FindingMeasure.Items => Rate.Of(found.Select(heap => heap.About.Item).Distinct().Count()),
            FindingMeasure.Records => Rate.Of(found.Where(heap => heap.About.Record is not null).Select(heap => heap.About.Record).Distinct().Count()),
            FindingMeasure.Days => Rate.Of((int)Math.Min(found.Sum(heap => heap.Days), int.MaxValue)),
            FindingMeasure.Share => Share(found.Select(heap => heap.About).Distinct().Count(), _expected.Count(expected => Fits(filter, expected))),
            _ => Rate.Of(found.Sum(heap => heap.Count)),
        };
    }

    private static Rate Share(int found, int expected) => expected == 0 ? Rate.None : Rate.Of(Rational.Create(found, expected));

    // A finding that concerns no item of the catalogue has no category, subject or unit, so it fits only a filter that asks for none.
    private static bool Fits(FindingFilter filter, Disclosure about) =>
        (filter.Categories.Count == 0 || (about.Item is { } item && filter.Categories.Contains(CatalogueWords.WordOf(item.Category), StringComparer.Ordinal)))
        && (filter.Subjects.Count == 0 || (about.Item is { } touching && touching.Subjects.Any(subject => filter.Subjects.Contains(subject, StringComparer.Ordinal))))
        && (filter.Units.Count == 0 || (about.Item?.ResponsibleUnit is { } unit && filter.Units.Contains(unit, StringComparer.Ordinal)))
        && (filter.Periods.Count == 0 || (about.Period is { } period && filter.Periods.Contains(period.ToString(), StringComparer.Ordinal)));

    /// <summary>What a finding or a passed check is about.</summary>
    private readonly record struct Disclosure(CatalogueItem? Item, ReportingPeriod? Period, string? Record)
    {
        public static Disclosure Of(Finding finding) => new(finding.Item, finding.Period, finding.Record?.Id);

        public static Disclosure Of(PassedCheck passed) => new(passed.Item, passed.Period, passed.Record.Id);
    }

    /// <summary>Findings of one code about one disclosure, and the working days that they are late together.</summary>
    private readonly record struct Heap(string Code, Disclosure About, int Count, long Days);
}
