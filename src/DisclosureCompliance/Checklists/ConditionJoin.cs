namespace DisclosureCompliance.Checklists;

/// <summary>How conditions are joined.</summary>
public enum ConditionJoin
{
    /// <summary>Every one has to hold.</summary>
    All,

    /// <summary>One has to hold.</summary>
    Any,

    /// <summary>The one must not hold.</summary>
    Not,
}
