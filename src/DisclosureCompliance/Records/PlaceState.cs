namespace DisclosureCompliance.Records;

/// <summary>Whether a place can be opened, as the host found it. The library opens nothing itself.</summary>
public enum PlaceState
{
    /// <summary>Nobody tried.</summary>
    Unknown,

    /// <summary>It opened.</summary>
    Reachable,

    /// <summary>It did not open: a dead link, an error, an empty page (死链).</summary>
    Unreachable,
}
