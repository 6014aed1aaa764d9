namespace DisclosureCompliance.Law;

/// <summary>What it means when the one who was asked says nothing in time (逾期未答复的后果).</summary>
public enum SilenceEffect
{
    /// <summary>The law does not say.</summary>
    Unstated,

    /// <summary>Neither consent nor refusal; the agency decides by itself (由行政机关自行决定).</summary>
    AgencyDecides,

    /// <summary>Consent (视为同意).</summary>
    DeemedConsent,

    /// <summary>The request counts as given up (视为放弃).</summary>
    Abandoned,
}
