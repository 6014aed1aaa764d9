namespace DisclosureCompliance.Law;

/// <summary>Whether a provision has a version for a day.</summary>
public enum ProvisionStatus
{
    /// <summary>A version is in force.</summary>
    InForce,

    /// <summary>The day lies before the first version (尚未施行).</summary>
    NotYetInForce,

    /// <summary>The last version is out of force, and nothing has replaced it (已废止).</summary>
    Repealed,

    /// <summary>The day lies between two versions, and neither is in force.</summary>
    Gap,
}
