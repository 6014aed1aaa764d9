using Ardalis.GuardClauses;

namespace DisclosureCompliance.TimeLimits;

/// <summary>What the law says (依法定期限), by the name of a provision of a law pack; the date of the trigger chooses its version.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record StatutoryRule : DeadlineRule
{
    /// <summary>A reference to a provision of a law pack.</summary>
    /// <param name="provisionId">The provision's identifier, such as <c>cn.ogi.proactive</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="provisionId"/> is null or blank.</exception>
    public StatutoryRule(string provisionId) => ProvisionId = Guard.Against.NullOrWhiteSpace(provisionId);

    /// <summary>The provision's identifier.</summary>
    public string ProvisionId { get; }
}
