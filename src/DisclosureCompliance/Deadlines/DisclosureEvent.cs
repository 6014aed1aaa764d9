namespace DisclosureCompliance.Deadlines;

/// <summary>What starts a period (起算事由).</summary>
public enum DisclosureEvent
{
    /// <summary>The information was formed or obtained (形成).</summary>
    Formed,

    /// <summary>The information was changed (变更).</summary>
    Changed,

    /// <summary>Formed or changed (形成或者变更), whichever is later: a change starts a new period.</summary>
    FormedOrChanged,
}
