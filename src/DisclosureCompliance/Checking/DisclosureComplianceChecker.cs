using Ardalis.GuardClauses;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Deadlines;

namespace DisclosureCompliance.Checking;

/// <summary>The checker that ships: catalogue × expected disclosures × records → findings, passed checks and figures.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DisclosureComplianceChecker : IDisclosureComplianceChecker
{
    private readonly IDeadlineCalculator _deadlines;
    private readonly IApprovalEvaluator _approvals;
    private readonly ApprovalPolicy _policy;
    private readonly CheckOptions _options;

    /// <summary>A checker.</summary>
    /// <param name="deadlines">Computes what was due when.</param>
    /// <param name="approvals">Evaluates the trails.</param>
    /// <param name="policy">The policy that every record must have passed.</param>
    /// <param name="options">What the law leaves open about checks; null for the defaults.</param>
    public DisclosureComplianceChecker(IDeadlineCalculator deadlines, IApprovalEvaluator approvals, ApprovalPolicy policy, CheckOptions? options = null)
    {
        _deadlines = Guard.Against.Null(deadlines);
        _approvals = Guard.Against.Null(approvals);
        _policy = Guard.Against.Null(policy);
        _options = options ?? CheckOptions.Default;
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="request"/> is null.</exception>
    public ComplianceReport Check(ComplianceCheckRequest request) => Run(request, keeps: true).ToReport();

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="request"/> is null.</exception>
    public ComplianceSummary Summarize(ComplianceCheckRequest request) => Run(request, keeps: false).ToSummary();

    private CheckRun Run(ComplianceCheckRequest request, bool keeps) => new(new InspectionContext(
        Guard.Against.Null(request),
        _deadlines,
        _approvals,
        _policy,
        new InspectionLog(request.Catalogue, keeps),
        _options));
}
