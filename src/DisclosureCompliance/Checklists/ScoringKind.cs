namespace DisclosureCompliance.Checklists;

/// <summary>Where the score of an item starts.</summary>
public enum ScoringKind
{
    /// <summary>At all its points; rules take off. 扣分.</summary>
    Deduct,

    /// <summary>At 0; rules add. 得分.</summary>
    Earn,

    /// <summary>At 0 or at all its points: it is met or it is not.</summary>
    AllOrNothing,

    /// <summary>Nowhere: the rule was never seen.</summary>
    NotKnown,
}
