namespace DisclosureCompliance.Approvals;

/// <summary>How many of several conditions have to hold.</summary>
public enum MatterJoin
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>One or more.</summary>
    Any,

    /// <summary>None.</summary>
    None,
}
