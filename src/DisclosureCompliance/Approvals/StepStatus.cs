namespace DisclosureCompliance.Approvals;

/// <summary>Where a step of a matter stands (环节状态).</summary>
public enum StepStatus
{
    /// <summary>A step before it is not taken yet.</summary>
    Waiting,

    /// <summary>It can be taken.</summary>
    Open,

    /// <summary>It waits for an outside authority.</summary>
    Referred,

    /// <summary>It was taken.</summary>
    Passed,

    /// <summary>Nobody acted in time, and the policy takes that for consent.</summary>
    Deemed,
}
