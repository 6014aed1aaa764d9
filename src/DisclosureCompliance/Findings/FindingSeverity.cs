namespace DisclosureCompliance.Findings;

/// <summary>How grave a <see cref="Finding"/> is.</summary>
public enum FindingSeverity
{
    /// <summary>Nothing is wrong: something is not due yet, or is not known.</summary>
    Information,

    /// <summary>The data does not allow a verdict, and somebody should look.</summary>
    Warning,

    /// <summary>A duty was not kept.</summary>
    Violation,
}
