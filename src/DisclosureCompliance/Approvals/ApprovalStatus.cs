namespace DisclosureCompliance.Approvals;

/// <summary>Where a matter stands (办理状态).</summary>
public enum ApprovalStatus
{
    /// <summary>Nothing was submitted.</summary>
    NotStarted,

    /// <summary>It is being reviewed.</summary>
    InReview,

    /// <summary>It is back with the drafter (已退回).</summary>
    Returned,

    /// <summary>Every step that it needs is taken, and it may be published (审核完毕).</summary>
    Complete,

    /// <summary>It must not be published (不予公开).</summary>
    Withheld,

    /// <summary>The drafter took it back (已撤回).</summary>
    Withdrawn,
}
