using DisclosureCompliance.Approvals;
using DisclosureCompliance.Deadlines;

namespace DisclosureCompliance.Checking;

/// <summary>What every inspection of one request works with.</summary>
internal sealed record InspectionContext(
    ComplianceCheckRequest Request,
    IDeadlineCalculator Deadlines,
    IApprovalEvaluator Approvals,
    ApprovalPolicy Policy,
    InspectionLog Log,
    CheckOptions Options)
{
    /// <summary>How late something is, in working days.</summary>
    public WorkingDaySpan Span { get; } = new(Deadlines.Calendar);

    /// <summary>When time alone may change the verdict.</summary>
    public NextChange Next { get; } = new(Request.AsOf);

    /// <summary>What the law says at the end of the time inspected.</summary>
    public ResolvedRules Rules { get; } = new(Deadlines);

    /// <summary>What a limit asks of a record, by the law of the record's own time.</summary>
    public RecordLimits Limits { get; } = new(Deadlines, Request.Window.End);

    /// <summary>When two words mean the same channel or audience.</summary>
    public PublicationWords Words { get; } = new(Options.Vocabulary);
}
