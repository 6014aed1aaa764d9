namespace DisclosureCompliance.Websites;

/// <summary>What an indicator counts.</summary>
public enum SiteCondition
{
    /// <summary>Parts of its kinds without an update for longer than its threshold (不更新).</summary>
    Stale,

    /// <summary>Parts of any kind without an update for longer than the office's own plan (应更新未更新).</summary>
    Overdue,

    /// <summary>Parts of any kind in which there is nothing (空白).</summary>
    Empty,

    /// <summary>Messages without an answer for longer than its threshold (未回应).</summary>
    Unanswered,
}
