namespace DisclosureCompliance.Checklists;

/// <summary>Where the points of what does not apply go.</summary>
public enum NotApplicableRule
{
    /// <summary>Nowhere: they leave the score and what it is out of.</summary>
    Drop,

    /// <summary>To the applicable items and sections beside it.</summary>
    SpreadOverSiblings,

    /// <summary>To all applicable items of the checklist.</summary>
    SpreadOverAll,

    /// <summary>To one other item or section.</summary>
    Move,

    /// <summary>They are earned: what is declared not needed counts as done.</summary>
    CountsAsDone,
}
