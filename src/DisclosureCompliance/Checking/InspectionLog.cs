using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;

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

    public void Add(FindingKind kind, ExpectedDisclosure expected, Deadline? due, MessageTemplate template, params MessageArgument[] arguments) =>
        Add(kind, expected, due, null, template, arguments);

    public void Add(FindingKind kind, ExpectedDisclosure expected, Deadline? due, int? daysLate, MessageTemplate template, params MessageArgument[] arguments) =>
        Add(new Finding(kind, new Message(template, [new("item", expected.Item.Title), FindingArguments.Of(expected.Period), .. arguments]))
        {
            Item = expected.Item,
            Period = expected.Period,
            Record = expected.Record,
            Due = due,
            WorkingDaysLate = daysLate,
        });
}
