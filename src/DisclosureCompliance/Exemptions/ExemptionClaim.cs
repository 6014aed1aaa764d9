using Ardalis.GuardClauses;

namespace DisclosureCompliance.Exemptions;

/// <summary>What an office says of an exemption of one matter (不予公开认定): the ground, and what it did about it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ExemptionClaim
{
    /// <summary>A claim.</summary>
    /// <param name="ground">The identifier of the ground, as a list of exemptions has it.</param>
    public ExemptionClaim(string ground) => Ground = Guard.Against.NullOrWhiteSpace(ground);

    /// <summary>The identifier of the ground.</summary>
    public string Ground { get; }

    /// <summary>Whether those concerned agreed to disclosure. The default is false.</summary>
    public bool HasConsent { get; init; }

    /// <summary>Whether the office found an overriding public interest in disclosure. The default is false.</summary>
    public bool HasPublicInterest { get; init; }

    /// <summary>Whether the exempt part is taken out of what is disclosed (区分处理). The default is false.</summary>
    public bool IsSplit { get; init; }

    /// <summary>A ground of which nothing else is said.</summary>
    public static implicit operator ExemptionClaim(string ground) => new(ground);
}
