namespace DisclosureCompliance.FollowUp;

/// <summary>What became of a finding from one run to the next.</summary>
public enum FindingChange
{
    /// <summary>It is there for the first time (新增).</summary>
    New,

    /// <summary>It was there, then was not, and is there again (复发).</summary>
    Reopened,

    /// <summary>It is there as it was (未整改).</summary>
    StillOpen,

    /// <summary>It is not there any more (已整改).</summary>
    Fixed,
}
