namespace DisclosureCompliance.Approvals;

/// <summary>Says what a trail is worth under a policy.</summary>
/// <remarks>Thread safety: implementations are called by several threads at the same time and must be safe for that.</remarks>
public interface IApprovalEvaluator
{
    /// <summary>Evaluates one record's trail.</summary>
    /// <param name="policy">The policy that applied.</param>
    /// <param name="trail">The signatures.</param>
    /// <param name="isMajor">Whether the matter is major (重大事项).</param>
    /// <param name="publishedAt">When the record was published; null while it is not.</param>
    ApprovalVerdict Evaluate(ApprovalPolicy policy, ApprovalTrail trail, bool isMajor, RecordedTime? publishedAt);
}
