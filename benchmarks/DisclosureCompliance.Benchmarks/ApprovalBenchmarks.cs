using BenchmarkDotNet.Attributes;
using DisclosureCompliance.Approvals;
using DisclosureCompliance.Benchmarks.Peers;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Benchmarks;

/// <summary>
/// What does one decision cost: may this person take this step now? The same question is put to a state machine of Stateless that knows the steps and, in its
/// guards, roles and separation; it does not know delegation, days, content, or why not.
/// </summary>
[MemoryDiagnoser]
public class ApprovalBenchmarks
{
    private static readonly LocalDate Day = new(2024, 5, 13);

    private readonly ApprovalPolicy _policy = ChineseApproval.ThreeSteps;
    private readonly ApprovalMatter _matter = new("m") { DeclaredMajor = true };
    private readonly ApprovalRegister _register = new(
        [new("wu", "clerk"), new("li", "supervising-leader"), new("chen", "principal-leader"), new("zhao", "clerk")],
        [new("li", "zhao", Day, Day.PlusDays(7))]);

    private readonly ApprovalEntry _allowed = new("review", "supervising-leader", "li", Day.PlusDays(1));
    private readonly ApprovalEntry _ownDraft = new("review", new ApprovalActor("wu", "supervising-leader"), Day.PlusDays(1));
    private readonly ApprovalEntry _delegate = new("review", new ApprovalActor("zhao", "supervising-leader", "li"), Day.PlusDays(1));
    private readonly ApprovalEvaluator _evaluator = new();
    private readonly ApprovalTrail _trail = new(
        new ApprovalEntry("draft", "clerk", "wu", Day),
        new ApprovalEntry("review", "supervising-leader", "li", Day.PlusDays(1)),
        new ApprovalEntry("approve", "principal-leader", "chen", Day.PlusDays(2)));

    private readonly StatelessApproval _machine = new(isMajor: true);
    private ApprovalProcess? _process;
    private ApprovalProcess? _registered;

    [GlobalSetup]
    public void SetUp()
    {
        var draft = new ApprovalEntry("draft", "clerk", "wu", Day);
        _process = ApprovalProcess.Start(_policy, _matter, null, ChineseCalendars.StateCouncil).Take(draft);
        _registered = ApprovalProcess.Start(_policy, _matter, _register, ChineseCalendars.StateCouncil).Take(draft);
        _machine.Submit("wu");
        if (!Decide() || DecideOwnDraft() || !DecideDelegate() || !StatelessDecides() || StatelessDecidesOwnDraft())
        {
            throw new InvalidOperationException("The two do not agree.");
        }
    }

    [Benchmark(Baseline = true)]
    public bool Decide() => _process!.IsAllowed(_allowed);

    [Benchmark]
    public bool DecideOwnDraft() => _process!.IsAllowed(_ownDraft);

    [Benchmark]
    public bool DecideDelegate() => _registered!.IsAllowed(_delegate);

    [Benchmark]
    public bool DecideWithANewEntry() => _process!.IsAllowed(new ApprovalEntry("review", "supervising-leader", "li", Day.PlusDays(1)));

    [Benchmark]
    public int DecideAndSayWhyNot() => _process!.May(_ownDraft).WhyNot()[0].Message.In(Language.Chinese).Length;

    [Benchmark]
    public bool StatelessDecides() => _machine.MayReview("li", "supervising-leader");

    [Benchmark]
    public bool StatelessDecidesOwnDraft() => _machine.MayReview("wu", "supervising-leader");

    [Benchmark]
    public bool EvaluateAWholeTrail() => _evaluator.Evaluate(_policy, _matter, _trail, null).IsComplete;

    [Benchmark]
    public bool StatelessReplaysAWholeTrail()
    {
        var machine = new StatelessApproval(isMajor: true);
        machine.Submit("wu");
        machine.Review("li", "supervising-leader");
        machine.Approve("chen", "principal-leader");
        return machine.IsComplete;
    }
}
