namespace DisclosureCompliance.Office;

/// <summary>How grave an <see cref="OfficeFinding"/> is.</summary>
public enum OfficeFindingSeverity
{
    /// <summary>Nothing is wrong: something is not stated, not exact or not due yet.</summary>
    Information,

    /// <summary>Something is not shown or contradicts something else, and somebody should look.</summary>
    Warning,

    /// <summary>A duty was not kept.</summary>
    Violation,
}
