using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Exemptions;

/// <summary>A ground of exemption as one text of law has it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ExemptionVersion
{
    private readonly IReadOnlyList<ExemptionOverride> _liftedBy = [];

    /// <summary>A version.</summary>
    /// <param name="inForce">The days on which the text is in force.</param>
    /// <param name="effect">What it does.</param>
    /// <param name="citation">Where it says so.</param>
    public ExemptionVersion(InForcePeriod inForce, ExemptionEffect effect, LegalCitation citation)
    {
        InForce = inForce;
        Effect = Guard.Against.EnumOutOfRange(effect);
        Citation = Guard.Against.Null(citation);
    }

    /// <summary>The days on which the text is in force.</summary>
    public InForcePeriod InForce { get; }

    /// <summary>What it does.</summary>
    public ExemptionEffect Effect { get; }

    /// <summary>Where it says so.</summary>
    public LegalCitation Citation { get; }

    /// <summary>What lifts it, any one of them; empty where nothing does.</summary>
    public IReadOnlyList<ExemptionOverride> LiftedBy
    {
        get => _liftedBy;
        init => _liftedBy = Guard.Against.Repetition(value);
    }

    /// <summary>How well the text is known here. The default is verified.</summary>
    public Verification Verification { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>What to bear in mind, such as what was not checked; null where nothing is said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether what an office says lifts the exemption.</summary>
    /// <param name="claim">What the office says.</param>
    public bool IsLiftedBy(ExemptionClaim claim)
    {
        Guard.Against.Null(claim);
        foreach (var lifting in _liftedBy)
        {
            if (lifting == ExemptionOverride.Consent ? claim.HasConsent : claim.HasPublicInterest)
            {
                return true;
            }
        }

        return false;
    }
}
