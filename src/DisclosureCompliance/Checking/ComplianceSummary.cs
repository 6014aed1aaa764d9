using Ardalis.GuardClauses;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Checking;

/// <summary>What many checks come to: figures alone, which can be added up in any order and any grouping (汇总).</summary>
/// <remarks>
/// A summary keeps a row for each office, category, subject and unit, and none for a record: that of a province fits where its records do not. However the
/// checks are cut and in whatever order they are merged, the result is the same, and so are its bytes.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class ComplianceSummary
{
    internal ComplianceSummary(
        int checks,
        long records,
        ComplianceStatistics statistics,
        IReadOnlyList<ComplianceTally> byOffice,
        IReadOnlyList<FindingCount> findings,
        IReadOnlyList<LatenessCount> lateness)
    {
        Checks = checks;
        Records = records;
        Statistics = statistics;
        ByOffice = byOffice;
        Findings = findings;
        Lateness = lateness;
    }

    /// <summary>The summary of no check.</summary>
    public static ComplianceSummary Empty { get; } = Merge([]);

    /// <summary>How many checks were made.</summary>
    public int Checks { get; }

    /// <summary>How many records they were given.</summary>
    public long Records { get; }

    /// <summary>The figures as a whole, and by category, subject and unit, each in the ordinal order of its keys.</summary>
    public ComplianceStatistics Statistics { get; }

    /// <summary>The figures by office, in the ordinal order of their identifiers; an office that no request named is not among them.</summary>
    public IReadOnlyList<ComplianceTally> ByOffice { get; }

    /// <summary>How often each code was found, in the ordinal order of the codes.</summary>
    public IReadOnlyList<FindingCount> Findings { get; }

    /// <summary>How late what was published late was, the least late first; what no calendar can count is not among it.</summary>
    public IReadOnlyList<LatenessCount> Lateness { get; }

    /// <summary>Adds summaries up. None give the empty one.</summary>
    /// <param name="summaries">The summaries, in any order.</param>
    /// <exception cref="ArgumentException"><paramref name="summaries"/> or an item of it is null.</exception>
    /// <exception cref="OverflowException">A count is larger than its type holds.</exception>
    public static ComplianceSummary Merge(IEnumerable<ComplianceSummary> summaries)
    {
        var totals = new SummaryTotals();
        foreach (var summary in Guard.Against.NullItems(summaries))
        {
            totals.Add(summary);
        }

        return totals.ToSummary();
    }
}
