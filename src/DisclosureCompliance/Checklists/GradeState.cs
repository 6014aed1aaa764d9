namespace DisclosureCompliance.Checklists;

/// <summary>Whether a score has a grade.</summary>
public enum GradeState
{
    /// <summary>The checklist has no grades, or no item to grade.</summary>
    NotGraded,

    /// <summary>Every score that is still possible lies in one band.</summary>
    Decided,

    /// <summary>More than one outcome is still possible: not every line is scored.</summary>
    Open,

    /// <summary>The score lies in no band: the checklist leaves a gap.</summary>
    Gap,

    /// <summary>The score lies in more than one band: the checklist contradicts itself.</summary>
    Overlap,
}
