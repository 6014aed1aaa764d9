namespace DisclosureCompliance.Scoring;

/// <summary>What a node of a proof is about.</summary>
public enum ProofKind
{
    /// <summary>The whole checklist.</summary>
    Total,

    /// <summary>A section.</summary>
    Section,

    /// <summary>An item, a bonus or a penalty.</summary>
    Line,

    /// <summary>Where an item or a section starts before anything is added or taken off.</summary>
    Start,

    /// <summary>One rule of an item.</summary>
    Rule,

    /// <summary>What caps, floors and ceilings of an item give back or take away, and points of others that were spread over it.</summary>
    Limit,

    /// <summary>One step of a section or of the total.</summary>
    Step,

    /// <summary>The weight of a part, or another way to combine parts than their sum.</summary>
    Combination,

    /// <summary>A score that a veto made 0.</summary>
    Zeroed,
}
