namespace DisclosureCompliance.Law;

/// <summary>The words of the law format.</summary>
internal static class LawWords
{
    public static readonly IReadOnlyDictionary<string, SilenceEffect> Silence = new Dictionary<string, SilenceEffect>
    {
        ["agency-decides"] = SilenceEffect.AgencyDecides,
        ["deemed-consent"] = SilenceEffect.DeemedConsent,
        ["abandoned"] = SilenceEffect.Abandoned,
    };

    public static readonly IReadOnlyDictionary<string, Verification> Verifications = new Dictionary<string, Verification>
    {
        ["verified"] = Verification.Verified,
        ["unverified"] = Verification.Unverified,
        ["assumed"] = Verification.Assumed,
    };
}
