using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>What a trail is worth under a policy (审核结论): complete, or every problem that it has.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalVerdict
{
    private readonly Func<IReadOnlyList<Message>> _explain;
    private readonly IReadOnlyList<ApprovalProblem> _mended = [];
    private readonly IReadOnlyList<Message> _remarks = [];

    /// <summary>A verdict, made by an <see cref="IApprovalEvaluator"/>.</summary>
    /// <param name="policy">The policy that was applied.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="problems">Every problem, in the order of the steps.</param>
    /// <param name="explain">Makes the derivation when it is asked for; must give the same one every time.</param>
    public ApprovalVerdict(ApprovalPolicy policy, ApprovalMatter matter, IEnumerable<ApprovalProblem> problems, Func<IReadOnlyList<Message>> explain)
    {
        Policy = Guard.Against.Null(policy);
        Matter = Guard.Against.Null(matter);
        Problems = Guard.Against.NullItems(problems);
        _explain = Guard.Against.Null(explain);
    }

    /// <summary>The policy that was applied.</summary>
    public ApprovalPolicy Policy { get; }

    /// <summary>The matter.</summary>
    public ApprovalMatter Matter { get; }

    /// <summary>Whether the matter is major (重大事项), as the policy sees it.</summary>
    public bool IsMajor => Policy.IsMajor(Matter);

    /// <summary>Every problem, in the order of the steps. Each stands in the way of publication.</summary>
    public IReadOnlyList<ApprovalProblem> Problems { get; }

    /// <summary>What was wrong with entries that do not count and are not needed, because others have made good for them.</summary>
    public IReadOnlyList<ApprovalProblem> Mended { get => _mended; init => _mended = Guard.Against.NullItems(value); }

    /// <summary>What has to be known about the verdict: consent by silence, exceptions used, steps taken late, a matter declared lower than it is.</summary>
    public IReadOnlyList<Message> Remarks { get => _remarks; init => _remarks = Guard.Against.NullItems(value); }

    /// <summary>Whether the matter could be published with this trail.</summary>
    public bool IsComplete => Problems.Count == 0;

    /// <summary>Whether the matter is major, and why. Made anew at each call.</summary>
    public MajorAssessment Assess() => Policy.Assess(Matter);

    /// <summary>How the verdict came about: why the matter is major or not, the entries that count, then what is wrong. Made anew at each call.</summary>
    public IReadOnlyList<Message> Explain() => _explain();
}
