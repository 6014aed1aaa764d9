namespace DisclosureCompliance.Scoring;

/// <summary>Why a total moved.</summary>
public enum ScoreChangeCause
{
    /// <summary>The facts: answers, and findings of a compliance check.</summary>
    Facts,

    /// <summary>The checklist.</summary>
    Checklist,

    /// <summary>The waivers that were granted, on the day of the earlier sheet.</summary>
    Waivers,

    /// <summary>The day: waivers that began or ended in between.</summary>
    Time,
}
