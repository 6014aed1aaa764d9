using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>What a trail is worth under a policy (审核结论): complete, or every problem that it has.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalVerdict
{
    internal ApprovalVerdict(ApprovalPolicy policy, IEnumerable<ApprovalStep> requiredSteps, IEnumerable<ApprovalProblem> problems, IEnumerable<Message> steps)
    {
        Policy = policy;
        RequiredSteps = Guard.Against.NullItems(requiredSteps);
        Problems = Guard.Against.NullItems(problems);
        Derivation = Guard.Against.NullItems(steps);
    }

    /// <summary>The policy that was applied.</summary>
    public ApprovalPolicy Policy { get; }

    /// <summary>The steps that this matter needs, in order.</summary>
    public IReadOnlyList<ApprovalStep> RequiredSteps { get; }

    /// <summary>Every problem, in the order of the steps.</summary>
    public IReadOnlyList<ApprovalProblem> Problems { get; }

    /// <summary>How the verdict came about, step by step, what was in order included.</summary>
    public IReadOnlyList<Message> Derivation { get; }

    /// <summary>Whether the matter could be published with this trail.</summary>
    public bool IsComplete => Problems.Count == 0;
}
