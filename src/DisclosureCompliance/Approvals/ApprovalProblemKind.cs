namespace DisclosureCompliance.Approvals;

/// <summary>What is wrong with a trail (审核程序问题).</summary>
public enum ApprovalProblemKind
{
    /// <summary>A step that the matter needs was not taken (缺环节).</summary>
    MissingStep,

    /// <summary>The last word on a step was to send the matter back (已退回).</summary>
    Returned,

    /// <summary>A step was taken before the one that comes before it (倒序).</summary>
    OutOfOrder,

    /// <summary>A step was taken in a role that may not take it (越权).</summary>
    WrongRole,

    /// <summary>The drafter took a later step himself (自审自批).</summary>
    SelfApproval,

    /// <summary>A step was taken after publication (先发后审).</summary>
    AfterPublication,

    /// <summary>An entry stands for a step that the policy does not have.</summary>
    UnknownStep,
}
