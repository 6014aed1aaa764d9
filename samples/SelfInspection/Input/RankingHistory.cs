using DisclosureCompliance.Ranking;

namespace SelfInspection.Input;

/// <summary>The current period and those before it.</summary>
/// <param name="Period">The current period in words; null when it was not named.</param>
/// <param name="Past">The rankings before it, oldest first.</param>
/// <param name="SaveTo">Where the rankings are saved with the current one; null for nowhere.</param>
/// <param name="Overwrites">Whether a file that is there is overwritten.</param>
internal sealed record RankingHistory(string? Period, IReadOnlyList<PastRanking> Past, string? SaveTo, bool Overwrites)
{
    /// <summary>The units of a ranking that none of the earlier ones knows: new ones, or ones that had another name.</summary>
    public IReadOnlyList<UnitResult> UnknownBefore(RankingTable ranking)
    {
        var known = Past.SelectMany(past => past.Places).Select(place => place.UnitId).ToHashSet(StringComparer.Ordinal);
        return [.. ranking.Rows.Select(row => row.Unit).Where(unit => !known.Contains(unit.UnitId))];
    }

    /// <summary>Saves the rankings before and the current one, oldest first, where that was asked for.</summary>
    public void Save(RankingTable ranking, FaultList faults)
    {
        if (SaveTo is { } path)
        {
            OutputFile.Save(path, Overwrites, stream => PastRankingsJson.Write(stream, [.. Past, PastRanking.Of(Period!, ranking)]), faults);
        }
    }
}
