using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checking;

/// <summary>The tallies of a report, as a whole and by category, subject and unit.</summary>
/// <remarks>An item of two subjects counts under both, so the subjects may add up to more than the whole.
/// <para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ComplianceStatistics
{
    /// <summary>Statistics.</summary>
    /// <param name="total">Everything.</param>
    /// <param name="byCategory">By category.</param>
    /// <param name="bySubject">By subject.</param>
    /// <param name="byUnit">By responsible unit.</param>
    public ComplianceStatistics(ComplianceTally total, IEnumerable<ComplianceTally> byCategory, IEnumerable<ComplianceTally> bySubject, IEnumerable<ComplianceTally> byUnit)
    {
        Total = Guard.Against.Null(total);
        ByCategory = Guard.Against.NullItems(byCategory);
        BySubject = Guard.Against.NullItems(bySubject);
        ByUnit = Guard.Against.NullItems(byUnit);
    }

    /// <summary>Everything.</summary>
    public ComplianceTally Total { get; }

    /// <summary>By category: <c>permanent</c>, <c>periodic</c>, <c>ad-hoc</c>, in the order in which the catalogue first has them.</summary>
    public IReadOnlyList<ComplianceTally> ByCategory { get; }

    /// <summary>By subject, in the order in which the catalogue first has them.</summary>
    public IReadOnlyList<ComplianceTally> BySubject { get; }

    /// <summary>By responsible unit, in the order in which the catalogue first has them.</summary>
    public IReadOnlyList<ComplianceTally> ByUnit { get; }
}
