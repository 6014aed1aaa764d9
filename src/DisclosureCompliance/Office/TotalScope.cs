namespace DisclosureCompliance.Office;

/// <summary>What a total counts.</summary>
public enum TotalScope
{
    /// <summary>The report does not say.</summary>
    NotStated,

    /// <summary>What is new this year (当年新增).</summary>
    NewThisYear,

    /// <summary>All that there is since the beginning (累计).</summary>
    Cumulative,
}
