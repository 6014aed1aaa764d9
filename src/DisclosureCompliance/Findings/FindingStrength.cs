namespace DisclosureCompliance.Findings;

/// <summary>How far a finding can be relied on (线索强度). Only a fact is one; the others are signals, which ask for a look and prove nothing.</summary>
public enum FindingStrength
{
    /// <summary>It follows from the data.</summary>
    Fact,

    /// <summary>A signal that is seldom wrong.</summary>
    Strong,

    /// <summary>A signal that is often right.</summary>
    Moderate,

    /// <summary>A signal that has many innocent explanations.</summary>
    Weak,
}
