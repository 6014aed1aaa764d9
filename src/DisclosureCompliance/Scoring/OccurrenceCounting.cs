namespace DisclosureCompliance.Scoring;

/// <summary>How often the points of a rule apply.</summary>
public enum OccurrenceCounting
{
    /// <summary>Once for every occurrence: 每项, 每次, 每处.</summary>
    Each,

    /// <summary>Once, when the circumstance holds, however often it was seen.</summary>
    Once,
}
