namespace DisclosureCompliance.Approvals;

/// <summary>Says what a trail is worth under a policy.</summary>
/// <remarks>Thread safety: implementations are called by several threads at the same time and must be safe for that.</remarks>
public interface IApprovalEvaluator
{
    /// <summary>Evaluates one matter's trail.</summary>
    /// <param name="policy">The policy that applied.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="trail">The signatures.</param>
    /// <param name="publication">When the matter was published, and what exactly; null while it is not.</param>
    ApprovalVerdict Evaluate(ApprovalPolicy policy, ApprovalMatter matter, ApprovalTrail trail, ApprovalPublication? publication);
}
