using Ardalis.GuardClauses;

namespace DisclosureCompliance.Ranking;

/// <summary>How units are ranked.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class RankingOptions
{
    /// <summary>How ranks go on after a tie.</summary>
    public TieRanks Ties { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Among whom a unit is ranked.</summary>
    public RankingScope Scope { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>By what number units are ranked.</summary>
    public RankingScale Scale { get; init => field = Guard.Against.EnumOutOfRange(value); }
}
