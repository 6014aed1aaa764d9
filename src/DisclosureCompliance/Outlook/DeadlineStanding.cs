namespace DisclosureCompliance.Outlook;

/// <summary>How a deadline stands (期限状态).</summary>
public enum DeadlineStanding
{
    /// <summary>It was done in time (按期).</summary>
    Kept,

    /// <summary>It was done too late, too early or not at all in time (逾期).</summary>
    Breached,

    /// <summary>It is not done, and there is time left (未到期).</summary>
    Open,

    /// <summary>It cannot be told: there is no date, or a notice is awaited (无法判断).</summary>
    Undecided,
}
