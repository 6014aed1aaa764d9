using DisclosureCompliance.Approvals;
using DisclosureCompliance.Deadlines;

namespace DisclosureCompliance.Checking;

/// <summary>Gathers what one check finds, passes and counts, in the order in which it looks.</summary>
internal sealed class InspectionLog
{
    private readonly List<Finding> _findings = [];
    private readonly List<PassedCheck> _passed = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<PassedCheck> Passed => _passed;

    public TallyBoard Board { get; } = new();

    public void Pass(CheckAspect aspect, ExpectedDisclosure expected, Deadline? due = null) =>
        _passed.Add(new PassedCheck(aspect, expected.Item, expected.Period, expected.Record!, due));

    public void Add(Finding finding) => _findings.Add(finding);

    /// <param name="kind">What kind of finding.</param>
    /// <param name="expected">What it is about.</param>
    /// <param name="text">Makes its message; static.</param>
    /// <param name="due">The deadline that it is held against.</param>
    /// <param name="daysLate">How late it is.</param>
    /// <param name="detail">What only its text needs.</param>
    /// <param name="approval">The verdict on the approvals.</param>
    public void Add(
        FindingKind kind,
        ExpectedDisclosure expected,
        FindingText text,
        Deadline? due = null,
        int? daysLate = null,
        object? detail = null,
        ApprovalVerdict? approval = null) =>
        Add(new Finding(kind, text)
        {
            Item = expected.Item,
            Period = expected.Period,
            Record = expected.Record,
            AsOf = expected.AsOf,
            Due = due,
            WorkingDaysLate = daysLate,
            Detail = detail,
            Approval = approval,
        });
}
