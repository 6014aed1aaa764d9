using DisclosureCompliance.Findings;
using DisclosureCompliance.FollowUp;

namespace SelfInspection.Commands;

/// <summary>Two inspections and what became of their findings.</summary>
internal sealed record ChangesResult(InspectionBasis Before, InspectionBasis After, ReportComparison Comparison, IReadOnlyList<string> FixedBefore)
{
    /// <summary>The worst news first.</summary>
    public static readonly FindingChange[] Order = 
        [FindingChange.New, FindingChange.Reopened, FindingChange.StillOpen, FindingChange.NotLookedAt, FindingChange.Overtaken, FindingChange.Fixed];

    /// <summary>What has been found at some time and, looked at again, was not found any more.</summary>
    public IEnumerable<string> Gone => FixedBefore
        .Concat(Comparison.Findings.Where(IsGone).Select(compared => compared.Finding.Identity))
        .Except(Comparison.Findings.Where(compared => !IsGone(compared)).Select(compared => compared.Finding.Identity), StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Whether a duty is broken that was not before.</summary>
    public bool IsWorse => Comparison.Findings.Any(compared =>
        compared is { Change: FindingChange.New or FindingChange.Reopened, Finding.Severity: FindingSeverity.Violation });

    private static bool IsGone(ComparedFinding compared) => compared.Change is FindingChange.Fixed or FindingChange.Overtaken;

    public IReadOnlyList<ComparedFinding> Of(FindingChange change) => [.. Comparison.Of(change)];
}
