using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Ranking;

/// <summary>A ranking of the past, as rules about history look at it.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class PastRanking
{
    private readonly HashSet<string> _last;

    /// <summary>A ranking of the past.</summary>
    /// <param name="period">The period in words, such as <c>2021年第三季度</c>.</param>
    /// <param name="places">The places of all units that had a rank.</param>
    public PastRanking(string period, IEnumerable<PastPlace> places)
    {
        Period = Guard.Against.NullOrWhiteSpace(period);
        Places = Guard.Against.NullItems(places);
        _last = new HashSet<string>(Places.Where(place => place.IsLast).Select(place => place.UnitId), StringComparer.Ordinal);
    }

    /// <summary>The period in words.</summary>
    public string Period { get; }

    /// <summary>The places of all units that had a rank.</summary>
    public IReadOnlyList<PastPlace> Places { get; }

    /// <summary>A ranking as the past of the next one.</summary>
    public static PastRanking Of(string period, RankingTable table) => new(period, Guard.Against.Null(table).Rows
        .Where(row => row.Rank is not null)
        .Select(row => new PastPlace(row.Unit.UnitId, row.Rank!.Value, row.IsLast)));

    /// <summary>Whether a unit had the last rank of its group.</summary>
    public bool IsLast(string unitId) => _last.Contains(Guard.Against.Null(unitId));

    /// <inheritdoc />
    public override string ToString() => Period;
}
