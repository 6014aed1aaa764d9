using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Spreadsheets;

namespace DisclosureCompliance.Ranking;

/// <summary>Writes rankings, awards and statistics as CSV for spreadsheets. The same table gives the same bytes; a cell that begins like a formula is made harmless.</summary>
/// <remarks>Thread safety: stateless.</remarks>
public static class RankingCsv
{
    private static readonly LocalizedText Class = new("类别", "class");
    private static readonly LocalizedText Lost = new("失分", "lost");
    private static readonly LocalizedText Yes = new("是", "yes");
    private static readonly LocalizedText No = new("否", "no");

    private static readonly LocalizedText[] OfRanking =
    [
        new("名次", "rank"),
        new("单位编号", "unit id"),
        new("单位", "unit"),
        Class,
        new("得分", "score"),
        new("应得分", "points"),
        new("得分率（%）", "percent"),
        new("等次", "grade"),
        new("未排名原因", "why without a rank"),
    ];

    /// <summary>Writes a ranking: a row for each unit.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="table">The ranking.</param>
    /// <param name="options">How.</param>
    public static void Write(Stream stream, RankingTable table, CsvOptions options)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(options);
        using var csv = new CsvWriter(Guard.Against.Null(stream), options);
        csv.Header(OfRanking);
        foreach (var row in table.Rows)
        {
            Write(csv, row).EndRow();
        }
    }

    /// <summary>Writes a ranking with its awards: a row for each unit, with the grade that is left, two columns for each award, and what lowered the grade.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="table">The awards.</param>
    /// <param name="options">How.</param>
    public static void Write(Stream stream, AwardTable table, CsvOptions options)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(options);
        var join = options.Language == Language.Chinese ? string.Empty : " ";
        using var csv = new CsvWriter(Guard.Against.Null(stream), options);
        csv.Header(
        [
            .. OfRanking,
            new("评定等次", "grade given"),
            .. table.Scheme.Awards.SelectMany(award => new[] { award.Name, new LocalizedText($"{award.Name.In(Language.Chinese)}：理由", $"{award.Name.In(Language.English)}: why") }),
            new("降等依据", "lowered by"),
        ]);
        foreach (var unit in table.Units)
        {
            Write(csv, unit.Row).Text(unit.Grade?.Name);
            foreach (var decision in unit.Awards)
            {
                csv.Text(decision.IsGiven ? Yes : No).Text(string.Join(join, decision.Reasons.Select(reason => reason.In(options.Language))));
            }

            csv.Text(string.Join("; ", unit.Demotions.Select(demotion => $"{demotion.Text.In(options.Language)} ({string.Join(", ", demotion.Periods)})"))).EndRow();
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

    private static CsvWriter Write(CsvWriter csv, RankingRow row) =>
        csv.Number(row.Rank).Text(row.Unit.UnitId).Text(row.Unit.Name).Text(row.Unit.ClassKey)
            .Number(row.Unit.Score)
            .Number(row.Unit.Points)
            .Number(row.Unit.Points.Sign == 0 ? null : row.Unit.Score / row.Unit.Points * 100)
            .Text(row.Unit.Grade?.Band?.Name)
            .Text(row.Unranked);

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
