namespace DisclosureCompliance.Scoring;

/// <summary>What there is to say of a total.</summary>
public enum TotalState
{
    /// <summary>Everything that applies and counts is scored.</summary>
    Complete,

    /// <summary>Something is not scored: the score is of a part, and the rest is a range.</summary>
    Partial,

    /// <summary>Nothing applies, or nothing is scored: there is no score, neither 0 nor full.</summary>
    NotAssessed,

    /// <summary>A veto leaves no score.</summary>
    Vetoed,
}
