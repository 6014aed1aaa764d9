using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Spreadsheets;

namespace DisclosureCompliance.Ranking;

/// <summary>Writes rankings and statistics as CSV for spreadsheets. The same table gives the same bytes; a cell that begins like a formula is made harmless.</summary>
/// <remarks>Thread safety: stateless.</remarks>
public static class RankingCsv
{
    private static readonly LocalizedText Class = new("类别", "class");
    private static readonly LocalizedText Lost = new("失分", "lost");

    /// <summary>Writes a ranking: a row for each unit.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="table">The ranking.</param>
    /// <param name="options">How.</param>
    public static void Write(Stream stream, RankingTable table, CsvOptions options)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(options);
        using var csv = new CsvWriter(Guard.Against.Null(stream), options);
        csv.Header(
            new("名次", "rank"),
            new("单位编号", "unit id"),
            new("单位", "unit"),
            Class,
            new("得分", "score"),
            new("应得分", "points"),
            new("得分率（%）", "percent"),
            new("等次", "grade"),
            new("未排名原因", "why without a rank"));
        foreach (var row in table.Rows)
        {
            var unit = row.Unit;
            csv.Number(row.Rank).Text(unit.UnitId).Text(unit.Name).Text(unit.ClassKey)
                .Number(unit.Score)
                .Number(unit.Points)
                .Number(unit.Points.Sign == 0 ? null : unit.Score / unit.Points * 100)
                .Text(unit.Grade?.Band?.Name)
                .Text(row.Unranked)
                .EndRow();
        }
    }

    /// <summary>Writes statistics: a row for each item over all units, then for each class.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="statistics">The statistics.</param>
    /// <param name="options">How.</param>
    public static void Write(Stream stream, ItemStatistics statistics, CsvOptions options)
    {
        Guard.Against.Null(statistics);
        Guard.Against.Null(options);
        using var csv = new CsvWriter(Guard.Against.Null(stream), options);
        csv.Header(
            new("范围", "of"),
            Class,
            new("考核表", "checklist"),
            new("编号", "item id"),
            new("考核内容", "item"),
            new("分值", "points"),
            new("单位数", "units"),
            new("已评单位数", "scored"),
            new("失分单位数", "losing"),
            Lost,
            new("平均失分", "mean lost"),
            new("满分率（%）", "full share in percent"),
            new("失分最多", "worst"));
        Write(csv, statistics.Items, new LocalizedText("全部", "all"), options);
        Write(csv, statistics.ByClass, Class, options);
    }

    private static void Write(CsvWriter csv, IEnumerable<ItemStatistic> statistics, LocalizedText scope, CsvOptions options)
    {
        foreach (var row in statistics)
        {
            var worst = row.Worst.Select(loss => $"{loss.Unit.Name.In(options.Language)} {loss.Lost.ToDecimalText(options.Decimals)}");
            csv.Text(scope).Text(row.ClassKey).Text(row.ChecklistId).Text(row.Item.Id).Text(row.Item.Title)
                .Number(row.Item.Points)
                .Number(row.Units)
                .Number(row.Scored)
                .Number(row.Losing)
                .Number(row.Lost)
                .Number(row.Mean)
                .Number(row.FullShare * 100)
                .Text(string.Join("; ", worst))
                .EndRow();
        }
    }
}
