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

    /// <summary>
    /// It was there, and the later run did not look at its matter, or could not decide about it (未检查): the records are a sample without it, its period or
    /// record lies outside the time inspected, a date that it needs is not stated any more. Nothing follows for it.
    /// </summary>
    NotLookedAt,

    /// <summary>It gave way to another finding of the same matter that says more (已转为其他问题): what was not yet due is missing now. Nothing was put right.</summary>
    Overtaken,

    /// <summary>Its matter was looked at and it is not there any more (已整改).</summary>
    Fixed,
}
