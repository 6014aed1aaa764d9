namespace DisclosureCompliance.Ranking;

/// <summary>How last places of several periods are counted.</summary>
public enum HistoryCounting
{
    /// <summary>All of those in the periods looked at (累计).</summary>
    Cumulative,

    /// <summary>Those one after another up to the current period (连续); a period in which the unit had no rank ends the row.</summary>
    Consecutive,
}
