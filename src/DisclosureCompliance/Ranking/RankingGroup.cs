namespace DisclosureCompliance.Ranking;

/// <summary>Units that are ranked among themselves: all, or those of one class.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class RankingGroup
{
    internal RankingGroup(string? classKey, IReadOnlyList<RankingRow> rows) =>
        (ClassKey, Rows, Ranked) = (classKey, rows, rows.Count(row => row.Rank is not null));

    /// <summary>The class; null for all units, or for those that state none.</summary>
    public string? ClassKey { get; }

    /// <summary>The ranked units from the first rank on, ties in the order of the batch, then those without a rank.</summary>
    public IReadOnlyList<RankingRow> Rows { get; }

    /// <summary>How many of them have a rank.</summary>
    public int Ranked { get; }

    /// <inheritdoc />
    public override string ToString() => $"{ClassKey ?? "all"}: {Ranked}";
}
