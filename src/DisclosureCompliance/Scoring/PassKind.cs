namespace DisclosureCompliance.Scoring;

/// <summary>What a pass over a scorecard makes of what is not known.</summary>
internal enum PassKind
{
    /// <summary>It is left out, of the score and of what the score is out of.</summary>
    Known,

    /// <summary>It turns out as bad as it can.</summary>
    Lowest,

    /// <summary>It turns out as well as it can.</summary>
    Highest,
}
