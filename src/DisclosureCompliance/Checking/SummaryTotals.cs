using DisclosureCompliance.Findings;

namespace DisclosureCompliance.Checking;

/// <summary>Adds up summaries.</summary>
/// <remarks>Thread safety: for one thread.</remarks>
internal sealed class SummaryTotals
{
    private readonly SortedDictionary<string, ComplianceTally> _byCategory = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ComplianceTally> _bySubject = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ComplianceTally> _byUnit = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ComplianceTally> _byOffice = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FindingCount> _findings = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, long> _lateness = [];
    private ComplianceTally _total = new(string.Empty);
    private int _checks;
    private long _records;

    public void Add(ComplianceSummary summary)
    {
        _checks += summary.Checks;
        _records += summary.Records;
        _total = _total.Plus(summary.Statistics.Total);
        Add(_byCategory, summary.Statistics.ByCategory);
        Add(_bySubject, summary.Statistics.BySubject);
        Add(_byUnit, summary.Statistics.ByUnit);
        Add(_byOffice, summary.ByOffice);
        foreach (var found in summary.Findings)
        {
            _findings[found.Code] = _findings.TryGetValue(found.Code, out var known)
                ? new FindingCount(found.Code, found.Severity, found.Wrong, found.Count + known.Count, found.Checks + known.Checks)
                : found;
        }

        foreach (var late in summary.Lateness)
        {
            _lateness[late.WorkingDays] = _lateness.TryGetValue(late.WorkingDays, out var known) ? known + late.Count : late.Count;
        }
    }

    public ComplianceSummary ToSummary() => new(
        _checks,
        _records,
        new ComplianceStatistics(_total, _byCategory.Values, _bySubject.Values, _byUnit.Values),
        [.. _byOffice.Values],
        [.. _findings.Values],
        [.. _lateness.Select(pair => new LatenessCount(pair.Key, pair.Value))]);

    /// <summary>The summary of one check.</summary>
    public static ComplianceSummary Of(ComplianceCheckRequest request, InspectionLog log)
    {
        var statistics = log.Board.ToStatistics();
        return new ComplianceSummary(
            checks: 1,
            request.Records.Records.Count,
            new ComplianceStatistics(statistics.Total, InOrder(statistics.ByCategory), InOrder(statistics.BySubject), InOrder(statistics.ByUnit)),
            request.Unit is { } unit ? [new ComplianceTally(unit.Id).Plus(statistics.Total)] : [],
            [.. log.Counts.ByKind.OrderBy(found => found.Kind.Code, StringComparer.Ordinal).Select(found => new FindingCount(found.Kind.Code, found.Kind.Severity, found.Kind.Wrong, found.Count, checks: 1))],
            [.. log.Counts.ByDaysLate.OrderBy(pair => pair.Key).Select(pair => new LatenessCount(pair.Key, pair.Value))]);
    }

    private static IEnumerable<ComplianceTally> InOrder(IEnumerable<ComplianceTally> tallies) => tallies.OrderBy(tally => tally.Key, StringComparer.Ordinal);

    private static void Add(SortedDictionary<string, ComplianceTally> totals, IReadOnlyList<ComplianceTally> tallies)
    {
        foreach (var tally in tallies)
        {
            totals[tally.Key] = totals.TryGetValue(tally.Key, out var known) ? known.Plus(tally) : tally;
        }
    }
}
