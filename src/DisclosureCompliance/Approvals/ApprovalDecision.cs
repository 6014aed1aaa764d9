namespace DisclosureCompliance.Approvals;

/// <summary>What somebody did at a step (审核意见).</summary>
public enum ApprovalDecision
{
    /// <summary>The step was taken: drafted and submitted, agreed or approved (送审, 同意).</summary>
    Passed,

    /// <summary>Sent back to an earlier step or to the drafter (退回); what comes after that step has to be taken again.</summary>
    Returned,

    /// <summary>May be published without the parts that must stay closed (删减后公开); the drafter takes them out and submits anew. A result of confidentiality review.</summary>
    Redacted,

    /// <summary>Must not be published (不予公开); the matter ends. A result of confidentiality review.</summary>
    Withheld,

    /// <summary>Unclear; an outside authority was asked (报请确定), and the step waits for its answer.</summary>
    Referred,

    /// <summary>The drafter took the matter back (撤回).</summary>
    Withdrawn,

    /// <summary>The content was changed while others looked at it (修改); what they signed was another text.</summary>
    Revised,
}
