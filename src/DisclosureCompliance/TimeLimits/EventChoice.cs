namespace DisclosureCompliance.TimeLimits;

/// <summary>Which of several events starts the period.</summary>
public enum EventChoice
{
    /// <summary>The last that has happened: a change starts a new period (变更之日重新起算).</summary>
    Latest,

    /// <summary>Whichever comes first (以先到者为准).</summary>
    Earliest,
}
