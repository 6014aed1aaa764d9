using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Approvals;

/// <summary>The approval policy that ships with the library.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public static class ChineseApproval
{
    private static readonly Lazy<ApprovalPolicy> Policy = new(() =>
        JsonLoader.LoadEmbedded<ApprovalPolicy>("Approvals.Data.cn.three-steps.approval-policy.json", ApprovalPolicyJson.Read));

    /// <summary>
    /// A clerk drafts, the supervising leader reviews, and the principal leader approves what is major: 经办人具体经办、分管领导审核、重大事项经主要领导批准,
    /// as a Chinese township (Fangtang, 2012) reports it. Nobody takes two steps.
    /// </summary>
    public static ApprovalPolicy ThreeSteps => Policy.Value;
}
