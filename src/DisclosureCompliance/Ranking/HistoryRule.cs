using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Ranking;

/// <summary>What being last again and again leads to: no award, or a grade that is not passed.</summary>
/// <remarks>累计两次末位不得评红旗.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class HistoryRule
{
    /// <summary>A rule about last places, the current period included.</summary>
    /// <param name="key">Its key, unique in the scheme; it is the code of the demotion.</param>
    /// <param name="text">The rule in the paper's words.</param>
    /// <param name="times">How many last places it takes, 1 or more.</param>
    /// <param name="counting">How they are counted.</param>
    public HistoryRule(string key, LocalizedText text, int times, HistoryCounting counting)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Text = Guard.Against.Null(text);
        Times = Guard.Against.NegativeOrZero(times);
        Counting = Guard.Against.EnumOutOfRange(counting);
    }

    /// <summary>The key, unique in the scheme.</summary>
    public string Key { get; }

    /// <summary>The rule in the paper's words.</summary>
    public LocalizedText Text { get; }

    /// <summary>How many last places it takes.</summary>
    public int Times { get; }

    /// <summary>How they are counted.</summary>
    public HistoryCounting Counting { get; }

    /// <summary>How many periods are looked at, the current one included, 1 or more; null for all that are given.</summary>
    public int? Periods { get; init => field = value is { } count ? Guard.Against.NegativeOrZero(count) : null; }

    /// <summary>The awards that it rules out, by key.</summary>
    public IReadOnlyList<string> Bars { get; init => field = Guard.Against.NullItems(value, nameof(Bars)); } = [];

    /// <summary>The key of the highest grade that is left; null for any.</summary>
    public string? GradeAtMost { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <inheritdoc />
    public override string ToString() => Key;

    /// <summary>The periods of last places that bring the rule about, oldest first; none where it does not hold.</summary>
    /// <param name="unitId">The unit.</param>
    /// <param name="periods">The periods, oldest first, the current one last.</param>
    internal IReadOnlyList<string> FoundIn(string unitId, IReadOnlyList<PastRanking> periods)
    {
        var found = new List<string>();
        var end = Periods is { } count ? Math.Max(0, periods.Count - count) : 0;
        for (var index = periods.Count - 1; index >= end; index--)
        {
            if (periods[index].IsLast(unitId))
            {
                found.Insert(0, periods[index].Period);
            }
            else if (Counting == HistoryCounting.Consecutive)
            {
                break;
            }
        }

        return found.Count >= Times ? found : [];
    }
}
