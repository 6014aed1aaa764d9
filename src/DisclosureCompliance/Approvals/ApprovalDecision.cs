namespace DisclosureCompliance.Approvals;

/// <summary>What came of a step (审核意见).</summary>
public enum ApprovalDecision
{
    /// <summary>Drafted, agreed or approved (同意).</summary>
    Passed,

    /// <summary>Sent back (退回); the step has to be taken again.</summary>
    Returned,
}
