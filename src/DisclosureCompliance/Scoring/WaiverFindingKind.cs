namespace DisclosureCompliance.Scoring;

/// <summary>What is to be said of a waiver beside that it was applied.</summary>
public enum WaiverFindingKind
{
    /// <summary>The answer sheet has no date, so it cannot be known whether the waiver holds; it was not applied.</summary>
    NoDate,

    /// <summary>Its last day is before the day of the sheet; it was not applied.</summary>
    Expired,

    /// <summary>Its first day is after the day of the sheet; it was not applied.</summary>
    NotYetBegun,

    /// <summary>It holds, and nothing was lost there that it could give back.</summary>
    Unused,

    /// <summary>Another waiver covers the same on at least one day.</summary>
    Overlapping,

    /// <summary>The checklist has no such item, or not for the unit's class.</summary>
    UnknownItem,

    /// <summary>The item has no such rule.</summary>
    UnknownRule,
}
