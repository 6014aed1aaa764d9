namespace DisclosureCompliance.Advice;

/// <summary>Whether a loss can still be put right.</summary>
public enum Repairability
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>It can: what is missing can be published.</summary>
    Yes,

    /// <summary>It cannot: what was late stays late.</summary>
    No,
}
