namespace DisclosureCompliance.Scoring;

/// <summary>Whether a rule came to a number of points.</summary>
public enum RuleState
{
    /// <summary>It did.</summary>
    Known,

    /// <summary>The fact it reads was not given.</summary>
    Open,

    /// <summary>The rule has a hole where the fact lies.</summary>
    Undefined,
}
