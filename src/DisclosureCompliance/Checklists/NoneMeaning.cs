namespace DisclosureCompliance.Checklists;

/// <summary>What a rule comes to when its rate has no denominator: no application was made, so none was answered late.</summary>
public enum NoneMeaning
{
    /// <summary>The rule has a hole here, and says so: the line has no score.</summary>
    Undefined,

    /// <summary>Nothing: no points are taken off, or none are earned.</summary>
    Nothing,

    /// <summary>The most that the rule can come to.</summary>
    Full,

    /// <summary>The item does not apply.</summary>
    NotApplicable,
}
