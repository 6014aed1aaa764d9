namespace DisclosureCompliance.Advice;

/// <summary>What came of the search for an improvement.</summary>
public enum PlanState
{
    /// <summary>The target is reached by the repairs.</summary>
    Reached,

    /// <summary>The target is reached already: nothing is to be repaired.</summary>
    AlreadyReached,

    /// <summary>The target cannot be reached with what can be repaired; the repairs are those of the best score that can.</summary>
    OutOfReach,

    /// <summary>Something is not scored, so what is reached would be a guess: answer it first.</summary>
    NotComplete,

    /// <summary>There is nothing to reach: the checklist has no grades, no such grade, or none above the present one.</summary>
    NoTarget,
}
