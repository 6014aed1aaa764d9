using DisclosureCompliance.Law;

namespace DisclosureCompliance.Findings;

/// <summary>What a finding holds for its text, where that says by which text of law it is a fault.</summary>
internal interface ICitesLaw
{
    /// <summary>Where it says so; null where it does not.</summary>
    LegalCitation? Citation { get; }
}
