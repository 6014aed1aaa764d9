using Ardalis.GuardClauses;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;

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
    public ComplianceReport Check(ComplianceCheckRequest request)
    {
        var log = new InspectionLog(Guard.Against.Null(request).Catalogue, InspectionLog.Keeps.Findings);
        var (outsideWindow, context) = Run(request, log);

        // Only a report says when it changes; a summary does not ask every record for it.
        context.Next.FromDatesOf(context.Request.Records.Records);
        return new ComplianceReport(request, _deadlines.Calendar.Id, log, outsideWindow, () => PassedOf(request)) { NextChange = context.Next.Day };
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException"><paramref name="request"/> is null.</exception>
    public ComplianceSummary Summarize(ComplianceCheckRequest request)
    {
        var log = new InspectionLog(Guard.Against.Null(request).Catalogue, InspectionLog.Keeps.Nothing);
        Run(request, log);
        return SummaryTotals.Of(request, log);
    }

    /// <summary>The same pass again, for the other half of what it sees.</summary>
    private IReadOnlyList<PassedCheck> PassedOf(ComplianceCheckRequest request)
    {
        var log = new InspectionLog(request.Catalogue, InspectionLog.Keeps.Passed);
        Run(request, log);
        return log.Passed;
    }

    private (IReadOnlyList<DisclosureRecord> OutsideWindow, InspectionContext Context) Run(ComplianceCheckRequest request, InspectionLog log)
    {
        var context = new InspectionContext(request.By(_options.Zone), _deadlines, _approvals, _policy, log, _options);
        var run = new CheckRun(context);
        run.Run();
        return (run.OutsideWindow, context);
    }
}
