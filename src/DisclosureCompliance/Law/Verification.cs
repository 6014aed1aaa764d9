namespace DisclosureCompliance.Law;

/// <summary>How well a statement of law is known here (核实程度).</summary>
public enum Verification
{
    /// <summary>Read in the text itself.</summary>
    Verified,

    /// <summary>From general knowledge, not checked against the text. Every derivation that uses it says so.</summary>
    Unverified,

    /// <summary>The text is open, and this is the reading chosen here.</summary>
    Assumed,
}
