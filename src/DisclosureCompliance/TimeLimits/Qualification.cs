namespace DisclosureCompliance.TimeLimits;

/// <summary>What loosens a limit (限定).</summary>
public enum Qualification
{
    /// <summary>As a rule; it may be departed from with reasons (一般, 原则上).</summary>
    InPrinciple,

    /// <summary>Unless a law or regulation lays down another limit, which then prevails (法律法规另有规定的，从其规定).</summary>
    SubjectToOtherLaw,
}
