namespace DisclosureCompliance.Deadlines;

/// <summary>How often something recurs (公开频次).</summary>
public enum Recurrence
{
    /// <summary>Every calendar month (每月).</summary>
    Monthly,

    /// <summary>Every quarter of a calendar year (每季度).</summary>
    Quarterly,

    /// <summary>Every calendar year (每年).</summary>
    Yearly,
}
