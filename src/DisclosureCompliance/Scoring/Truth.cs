namespace DisclosureCompliance.Scoring;

/// <summary>Whether a condition holds, as far as is known.</summary>
public enum Truth
{
    /// <summary>Something that it asks for is not known.</summary>
    Unknown,

    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,
}
