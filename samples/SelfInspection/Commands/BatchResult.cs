using DisclosureCompliance.Ranking;
using SelfInspection.Input;

namespace SelfInspection.Commands;

/// <summary>Many units that were scored, with their ranking and, where a scheme was given, their awards.</summary>
internal sealed record BatchResult(IReadOnlyList<UnitResult> Units, RankingTable Ranking, AwardTable? Awards, RankingHistory History)
{
    /// <summary>What waivers did; null where none were given.</summary>
    public BatchWaivers? Waivers { get; init; }

    /// <summary>Whether a unit lost points or has no rank.</summary>
    public int ExitCode => Ranking.Rows.Any(row => row.Rank is null || row.Unit.Losses.Any(loss => loss.Lost is { Sign: > 0 }))
        ? ExitCodes.Findings
        : ExitCodes.Fine;

    /// <param name="units">The results of the batch.</param>
    /// <param name="scheme">The awards; null for none.</param>
    /// <param name="options">How to rank where there are no awards.</param>
    /// <param name="history">What was before.</param>
    /// <param name="period">What the current period is called where it has no name.</param>
    public static BatchResult Of(IReadOnlyList<UnitResult> units, AwardScheme? scheme, RankingOptions options, RankingHistory history, string period)
    {
        var awards = scheme?.Decide(history.Period ?? period, units, history.Past);
        return new BatchResult(units, awards?.Ranking ?? RankingTable.Of(units, options), awards, history);
    }
}
