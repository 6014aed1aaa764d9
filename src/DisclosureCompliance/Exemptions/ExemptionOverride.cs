namespace DisclosureCompliance.Exemptions;

/// <summary>What lifts an exemption.</summary>
public enum ExemptionOverride
{
    /// <summary>Those whose interests are at stake agree (第三方同意公开).</summary>
    Consent,

    /// <summary>Withholding would gravely harm the public interest (不公开会对公共利益造成重大影响).</summary>
    PublicInterest,
}
