namespace DisclosureCompliance.Scoring;

/// <summary>How a unit's own score of an item stands to the assessed one.</summary>
public enum SelfScoreState
{
    /// <summary>They are the same.</summary>
    Equal,

    /// <summary>The unit gave itself more.</summary>
    Over,

    /// <summary>The unit gave itself less.</summary>
    Under,

    /// <summary>The unit gave itself no score.</summary>
    NoSelfScore,

    /// <summary>The unit scored itself, and the line has no assessed score.</summary>
    NotAssessed,

    /// <summary>There is neither.</summary>
    Neither,

    /// <summary>Both are there, on different scales: points of what does not apply were spread over the item, and the unit scored it as printed.</summary>
    OtherScale,
}
