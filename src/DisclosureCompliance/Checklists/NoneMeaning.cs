namespace DisclosureCompliance.Checklists;

/// <summary>What a rule comes to when its rate has no denominator: no application was made, so none was answered late.</summary>
public enum NoneMeaning
{
    /// <summary>The rule has a hole here, and says so: the line has no score.</summary>
    Undefined,

    /// <summary>Nothing: no points are taken off, or none are earned.</summary>
    Nothing,

    /// <summary>
    /// The most that the rule can come to: all points where it earns them. A rule that takes off takes off all that it can, which is seldom meant; the linter asks
    /// (<c>checklist.full-takes-off</c>). A slope has no step that is the highest: it comes to its <see cref="ScoringRule.Most"/>, else to the item's points.
    /// </summary>
    Full,

    /// <summary>The item does not apply.</summary>
    NotApplicable,
}
