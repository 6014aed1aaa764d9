using DisclosureCompliance.Ranking;

namespace SelfInspection.Commands;

/// <summary>Many units that were scored, with their ranking and, where a scheme was given, their awards.</summary>
internal sealed record BatchResult(IReadOnlyList<UnitResult> Units, RankingTable Ranking, AwardTable? Awards)
{
    /// <summary>What waivers did; null where none were given.</summary>
    public BatchWaivers? Waivers { get; init; }

    /// <summary>Whether a unit lost points or has no rank.</summary>
    public int ExitCode => Ranking.Rows.Any(row => row.Rank is null || row.Unit.Losses.Any(loss => loss.Lost is { Sign: > 0 }))
        ? ExitCodes.Findings
        : ExitCodes.Fine;

    public static BatchResult Of(IReadOnlyList<UnitResult> units, AwardScheme? scheme, RankingOptions options, string period)
    {
        var awards = scheme?.Decide(period, units);
        return new BatchResult(units, awards?.Ranking ?? RankingTable.Of(units, options), awards);
    }
}
