using DisclosureCompliance.Approvals;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Privacy;

namespace DisclosureCompliance.Checking;

/// <summary>What every inspection of one request works with.</summary>
internal sealed record InspectionContext(
    ComplianceCheckRequest Request,
    IDeadlineCalculator Deadlines,
    IApprovalEvaluator Approvals,
    ApprovalPolicy Policy,
    InspectionLog Log,
    CheckingOptions Options)
{
    private static readonly PlaceholderScanner Scanner = new();

    /// <summary>Reports signals.</summary>
    public SignalLog Signals { get; } = new(Request, Deadlines, Log);

    /// <summary>Finds placeholders.</summary>
    public PlaceholderScanner Placeholders { get; } = Scanner;

    /// <summary>How late something is, in working days.</summary>
    public WorkingDaySpan Span { get; } = new(Deadlines.Calendar);
}
