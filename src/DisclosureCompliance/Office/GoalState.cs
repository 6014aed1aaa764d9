namespace DisclosureCompliance.Office;

/// <summary>What became of a goal.</summary>
public enum GoalState
{
    /// <summary>The report does not say.</summary>
    NotStated,

    /// <summary>It was reached (完成).</summary>
    Reached,

    /// <summary>It was reached in part (部分完成).</summary>
    PartlyReached,

    /// <summary>It was not reached (未完成).</summary>
    NotReached,

    /// <summary>It was given up (取消).</summary>
    Dropped,
}
