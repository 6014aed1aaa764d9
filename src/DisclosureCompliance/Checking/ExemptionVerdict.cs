namespace DisclosureCompliance.Checking;

/// <summary>What a ground of exemption means for one matter.</summary>
internal enum ExemptionVerdict
{
    /// <summary>No such ground is known.</summary>
    Unknown,

    /// <summary>The law did not have it on that day.</summary>
    NotInForce,

    /// <summary>It does not stand in the way: lifted, taken out of what is open, or a ground to decline requests only.</summary>
    Open,

    /// <summary>It may be withheld.</summary>
    MayBeClosed,

    /// <summary>The exempt part must be taken out, and was not.</summary>
    NotSplit,

    /// <summary>It must stay closed while nothing lifts the bar, and nothing does.</summary>
    NotLifted,

    /// <summary>It must stay closed.</summary>
    Closed,
}
