using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>What a trail is worth under a policy (审核结论): complete, or every problem that it has.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalVerdict
{
    private readonly Func<IReadOnlyList<Message>> _explain;

    /// <summary>A verdict, made by an <see cref="IApprovalEvaluator"/>.</summary>
    /// <param name="policy">The policy that was applied.</param>
    /// <param name="isMajor">Whether the matter is major.</param>
    /// <param name="problems">Every problem, in the order of the steps.</param>
    /// <param name="explain">Makes the derivation when it is asked for; must give the same one every time.</param>
    public ApprovalVerdict(ApprovalPolicy policy, bool isMajor, IEnumerable<ApprovalProblem> problems, Func<IReadOnlyList<Message>> explain)
    {
        Policy = Guard.Against.Null(policy);
        IsMajor = isMajor;
        Problems = Guard.Against.NullItems(problems);
        _explain = Guard.Against.Null(explain);
    }

    /// <summary>The policy that was applied.</summary>
    public ApprovalPolicy Policy { get; }

    /// <summary>Whether the matter is major (重大事项).</summary>
    public bool IsMajor { get; }

    /// <summary>Every problem, in the order of the steps.</summary>
    public IReadOnlyList<ApprovalProblem> Problems { get; }

    /// <summary>Whether the matter could be published with this trail.</summary>
    public bool IsComplete => Problems.Count == 0;

    /// <summary>How the verdict came about, step by step, what was in order included. Made anew at each call.</summary>
    public IReadOnlyList<Message> Explain() => _explain();
}
