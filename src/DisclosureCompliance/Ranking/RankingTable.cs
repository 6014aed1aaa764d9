using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Ranking;

/// <summary>The units of a batch in the order of their exact scores. What has no total has no rank, and says why.</summary>
/// <remarks>排名表.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class RankingTable
{
    private RankingTable(RankingOptions options, IReadOnlyList<RankingGroup> groups, IReadOnlyList<Message> remarks) =>
        (Options, Groups, Remarks) = (options, groups, remarks);

    /// <summary>How the units are ranked.</summary>
    public RankingOptions Options { get; }

    /// <summary>The groups: one of all units, or one of each class, in the order in which the batch first names them.</summary>
    public IReadOnlyList<RankingGroup> Groups { get; }

    /// <summary>The rows of all groups, one group after another.</summary>
    public IEnumerable<RankingRow> Rows => Groups.SelectMany(group => group.Rows);

    /// <summary>What is odd about the ranking: full scores that differ among units ranked by plain scores.</summary>
    public IReadOnlyList<Message> Remarks { get; }

    /// <summary>Ranks units.</summary>
    /// <param name="units">The results of a batch, each unit once.</param>
    /// <param name="options">How; null for plain scores, over all, with places left out after ties.</param>
    /// <exception cref="ArgumentException">A unit is null or occurs twice.</exception>
    public static RankingTable Of(IEnumerable<UnitResult> units, RankingOptions? options = null)
    {
        var list = Guard.Against.NullItems(units);
        if (list.Select(unit => unit.UnitId).Distinct(StringComparer.Ordinal).Count() != list.Count)
        {
            throw new ArgumentException("A unit occurs twice.", nameof(units));
        }

        options ??= new RankingOptions();
        var groups = list
            .GroupBy(unit => options.Scope == RankingScope.WithinClass ? unit.ClassKey ?? string.Empty : string.Empty, StringComparer.Ordinal)
            .Select(group => new RankingGroup(group.Key.Length == 0 ? null : group.Key, Rank([.. group], options)))
            .ToArray();
        var remarks = options.Scale == RankingScale.Points ? groups.Select(ScaleRemark).OfType<Message>() : [];
        return new RankingTable(options, Array.AsReadOnly(groups), Guard.Against.NullItems(remarks));
    }

    private static System.Collections.ObjectModel.ReadOnlyCollection<RankingRow> Rank(UnitResult[] units, RankingOptions options)
    {
        var ordered = units
            .Select(unit => (Unit: unit, Value: ValueOf(unit, options.Scale)))
            .Where(entry => entry.Value is not null)
            .OrderByDescending(entry => entry.Value!.Value)
            .ToArray();
        var rows = new List<RankingRow>(units.Length);
        var (rank, first) = (0, 0);
        for (var index = 0; index < ordered.Length; index++)
        {
            if (index == 0 || ordered[index].Value != ordered[index - 1].Value)
            {
                rank = options.Ties == TieRanks.Dense ? rank + 1 : index + 1;
                first = index;
            }

            var value = ordered[index].Value!.Value;
            rows.Add(new RankingRow(ordered[index].Unit, value, rank, first > 0 && value == ordered[ordered.Length - 1].Value));
        }

        rows.AddRange(units
            .Where(unit => ValueOf(unit, options.Scale) is null)
            .Select(unit => new RankingRow(unit, unit.WithoutTotal ?? new Message(RankingMessages.NoPoints))));
        return rows.AsReadOnly();
    }

    private static Rational? ValueOf(UnitResult unit, RankingScale scale) =>
        scale == RankingScale.Points ? unit.Score
        : unit.Points.Sign == 0 ? null
        : unit.Score / unit.Points * 100;

    private static Message? ScaleRemark(RankingGroup group)
    {
        var points = group.Rows.Where(row => row.Rank is not null).Select(row => row.Unit.Points).ToArray();
        return points.Length == 0 || points.Min() == points.Max()
            ? null
            : new Message(RankingMessages.ScalesDiffer, new("lowest", points.Min()), new("highest", points.Max()));
    }
}
