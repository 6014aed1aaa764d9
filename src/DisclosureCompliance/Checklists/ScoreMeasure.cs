namespace DisclosureCompliance.Checklists;

/// <summary>What of a score a condition compares.</summary>
public enum ScoreMeasure
{
    /// <summary>The points.</summary>
    Points,

    /// <summary>The points as a share of the applicable points: all of them is 1.</summary>
    Share,

    /// <summary>The points lost of the applicable ones.</summary>
    Lost,
}
