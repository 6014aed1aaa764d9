namespace DisclosureCompliance.Loading;

/// <summary>What a <see cref="Fault"/> means for the document it is in.</summary>
public enum FaultSeverity
{
    /// <summary>The document can be used; what is odd about it is said, such as a cap above the points of its item.</summary>
    Warning,

    /// <summary>The document cannot be used until this is mended.</summary>
    Error,
}
