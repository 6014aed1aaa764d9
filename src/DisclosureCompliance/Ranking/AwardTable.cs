namespace DisclosureCompliance.Ranking;

/// <summary>A ranking with the awards that come of it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class AwardTable
{
    internal AwardTable(AwardScheme scheme, RankingTable ranking, IReadOnlyList<UnitAwards> units) => (Scheme, Ranking, Units) = (scheme, ranking, units);

    /// <summary>The scheme.</summary>
    public AwardScheme Scheme { get; }

    /// <summary>The ranking.</summary>
    public RankingTable Ranking { get; }

    /// <summary>Every unit, in the order of the ranking's rows.</summary>
    public IReadOnlyList<UnitAwards> Units { get; }
}
