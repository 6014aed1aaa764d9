namespace DisclosureCompliance.Office;

/// <summary>How two counts of the same things stand to one another.</summary>
public enum CountAgreement
{
    /// <summary>Both are exact and the same.</summary>
    Equal,

    /// <summary>They can be the same number, but one of them or both are not exact.</summary>
    Possible,

    /// <summary>No number fits both.</summary>
    Contradiction,
}
