namespace DisclosureCompliance.Office;

/// <summary>What became of something from one year to another.</summary>
public enum OfficeChangeKind
{
    /// <summary>It is stated now and was not.</summary>
    Added,

    /// <summary>It was stated and is not any more.</summary>
    Removed,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>A count that is certainly more.</summary>
    Risen,

    /// <summary>A count that is certainly less.</summary>
    Fallen,

    /// <summary>A count that can be more, less or the same, as one of the two is not exact.</summary>
    Unclear,
}
