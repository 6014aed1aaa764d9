namespace DisclosureCompliance.Privacy;

/// <summary>How much a <see cref="ScanHit"/> weighs before publication.</summary>
public enum ScanSeverity
{
    /// <summary>To be known: it was excused, or is rarely anybody's own.</summary>
    Information,

    /// <summary>To be looked at by a person before publication.</summary>
    Warning,

    /// <summary>Not to be published as it stands.</summary>
    Violation,
}
