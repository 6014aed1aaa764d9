namespace DisclosureCompliance.Ranking;

/// <summary>Where a unit stood in a ranking of the past.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Rank">Its rank.</param>
/// <param name="IsLast">Whether that was the last rank of its group.</param>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record PastPlace(string UnitId, int Rank, bool IsLast);
