using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Ranking;

/// <summary>How units are ranked and which awards come of it.</summary>
/// <remarks>评优办法.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AwardScheme
{
    /// <summary>A scheme.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">Its title.</param>
    /// <param name="awards">Its awards, in the order in which they are given.</param>
    /// <param name="history">Its rules about last places; null for none.</param>
    /// <exception cref="ArgumentException">Two awards or two rules share a key, or a rule bars an award that there is not.</exception>
    public AwardScheme(string id, LocalizedText title, IEnumerable<AwardRule> awards, IEnumerable<HistoryRule>? history = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Awards = Guard.Against.NullItems(awards);
        History = Guard.Against.NullItems(history ?? []);
        var keys = Guard.Against.Repetition(Awards.Select(award => award.Key), nameof(awards));
        Guard.Against.Repetition(History.Select(rule => rule.Key), nameof(history));
        if (History.SelectMany(rule => rule.Bars).FirstOrDefault(bar => !keys.Contains(bar, StringComparer.Ordinal)) is { } unknown)
        {
            throw new ArgumentException($"There is no award '{unknown}'.", nameof(history));
        }
    }

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>How the units are ranked.</summary>
    public RankingOptions Ranking { get; init => field = Guard.Against.Null(value); } = new();

    /// <summary>The awards, in the order in which they are given.</summary>
    public IReadOnlyList<AwardRule> Awards { get; }

    /// <summary>The rules about last places.</summary>
    public IReadOnlyList<HistoryRule> History { get; }

    /// <summary>Where it comes from: issuer, document number, date; null when not stated.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>Ranks units and decides every award for each of them.</summary>
    /// <param name="period">The current period in words.</param>
    /// <param name="units">The results of a batch, each unit once.</param>
    /// <param name="past">The rankings before it, oldest first; null for none.</param>
    /// <exception cref="ArgumentException">A unit is null or occurs twice.</exception>
    public AwardTable Decide(string period, IEnumerable<UnitResult> units, IEnumerable<PastRanking>? past = null)
    {
        var ranking = RankingTable.Of(units, Ranking);
        PastRanking[] periods = [.. Guard.Against.NullItems(past ?? []), PastRanking.Of(period, ranking)];
        return new AwardTable(this, ranking, Guard.Against.NullItems(ranking.Groups.SelectMany(group => new AwardRun(this, group, periods).Decide())));
    }

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Title}";
}
