namespace DisclosureCompliance.Advice;

/// <summary>What loses points, or holds a grade down.</summary>
public enum LossKind
{
    /// <summary>A rule of an item.</summary>
    Rule,

    /// <summary>An item as a whole, such as one that only a statement stands for.</summary>
    Item,

    /// <summary>A circumstance in which an item cannot earn more than a mark.</summary>
    Ceiling,

    /// <summary>A fact of the whole sheet that several rules read, or on which a veto, a multiplier, a gate or a grade turns.</summary>
    Fact,

    /// <summary>A step that turns on a score: a fail line that was missed, a bonus whose gate is shut. It opens by repairing other losses only.</summary>
    Gate,
}
