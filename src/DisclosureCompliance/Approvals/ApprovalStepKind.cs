namespace DisclosureCompliance.Approvals;

/// <summary>What a step is for (环节类别).</summary>
public enum ApprovalStepKind
{
    /// <summary>The matter is drafted or collected, and submitted (经办, 送审). The first step, and only that.</summary>
    Draft,

    /// <summary>Somebody agrees, sends back, or asks outside (审核, 批准).</summary>
    Review,

    /// <summary>Whether it may be open is reviewed (保密审查, 公开审查): it passes, passes redacted, is withheld, or is referred.</summary>
    Confidentiality,
}
