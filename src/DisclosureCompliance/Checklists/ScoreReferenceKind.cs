namespace DisclosureCompliance.Checklists;

/// <summary>The kinds of score that a condition can be about.</summary>
public enum ScoreReferenceKind
{
    /// <summary>The running score.</summary>
    Running,

    /// <summary>One section.</summary>
    Section,

    /// <summary>One item.</summary>
    Item,

    /// <summary>All items with one tag.</summary>
    Tag,
}
