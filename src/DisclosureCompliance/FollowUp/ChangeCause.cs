namespace DisclosureCompliance.FollowUp;

/// <summary>Why a finding is in one run and not in another, in the order in which the causes are tried.</summary>
public enum ChangeCause
{
    /// <summary>The records, the events or the office changed, also where that shows only on the later day (事实变化).</summary>
    Facts,

    /// <summary>The catalogue changed (目录变化).</summary>
    Catalogue,

    /// <summary>The law changed (法规变化).</summary>
    Law,

    /// <summary>The calendar changed, such as by a notice (日历变化).</summary>
    Calendar,

    /// <summary>Only time passed: with the earlier facts it would have come to the same (时间推移).</summary>
    Time,
}
