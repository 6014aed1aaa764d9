using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>The ground that a record claims, or else its catalogue item, and what it means by the law of a day.</summary>
internal sealed record ExemptionFacts(ExemptionClaim Claim, ExemptionGround? Ground, ExemptionVersion? Version, LocalDate Day, ExemptionVerdict Verdict) : ICitesLaw
{
    public LegalCitation? Citation => Version?.Citation;

    /// <summary>The ground's name, or what stands in its place.</summary>
    public LocalizedText Name => Ground?.Title ?? LocalizedText.Same(Claim.Ground);

    public MessageArgument Mark => VerificationMark.Of(Version?.Verification ?? Verification.Verified, Version?.Note);

    /// <summary>What is claimed of a disclosure; null where nothing is.</summary>
    public static ExemptionFacts? Of(in ExpectedDisclosure expected, ExemptionList grounds, LocalDate day)
    {
        var claim = expected.Record?.Exemption ?? (expected.Item.Exemption is { } stated ? new ExemptionClaim(stated) : null);
        if (claim is null)
        {
            return null;
        }

        var ground = grounds.Find(claim.Ground);
        var version = ground?.On(day);
        return new ExemptionFacts(claim, ground, version, day, ground is null ? ExemptionVerdict.Unknown : version is null ? ExemptionVerdict.NotInForce : Judge(claim, version));
    }

    private static ExemptionVerdict Judge(ExemptionClaim claim, ExemptionVersion version) => version.Effect switch
    {
        _ when claim.IsSplit => ExemptionVerdict.Open,
        ExemptionEffect.MustNot => ExemptionVerdict.Closed,
        ExemptionEffect.MustNotUnless => version.IsLiftedBy(claim) ? ExemptionVerdict.Open : ExemptionVerdict.NotLifted,
        ExemptionEffect.MayWithhold => ExemptionVerdict.MayBeClosed,
        ExemptionEffect.Split => ExemptionVerdict.NotSplit,
        _ => ExemptionVerdict.Open,
    };
}
