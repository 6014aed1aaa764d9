using System.Globalization;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Ranking;
using SelfInspection.Texts;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>A ranking: rank, unit, score, percent and grade; below, the units without a rank and why.</summary>
internal sealed class RankingText(Page page, Checklist checklist)
{
    private const int ScoreWidth = 10;
    private const int PercentWidth = 9;
    private const int GradeWidth = 14;
    private const int DecimalsOfTable = 4;

    public void Write(RankingTable table)
    {
        var hasGrades = table.Rows.Any(row => row.Unit.Grade?.Band is not null);
        foreach (var group in table.Groups)
        {
            Write(group, hasGrades, withClass: table.Options.Scope == RankingScope.WithinClass);
        }

        page.Blank();
        var (units, ranked) = (table.Rows.Count(), table.Groups.Sum(group => group.Ranked));
        page.Paragraph(page.In(BatchLabels.Count, new("units", units), new("ranked", ranked), new("unranked", units - ranked)), Styles.Strong);
        if (table.Groups.Any(group => TiesOf(group).Count > 0))
        {
            page.Paragraph(page.In(table.Options.Ties == TieRanks.Dense ? BatchLabels.TiesDense : BatchLabels.TiesCompetition), Styles.Faint);
        }

        foreach (var remark in table.Remarks)
        {
            page.Item("! ", remark.In(page.Language), markerStyle: Styles.Doubtful);
            if (remark.RemedyIn(page.Language) is { } remedy)
            {
                page.Item(page.In(Labels.Remedy), remedy, indent: 2);
            }
        }
    }

    private void Write(RankingGroup group, bool hasGrades, bool withClass)
    {
        if (withClass)
        {
            page.Heading(page.In(BatchLabels.Class) + (NameOf(group.ClassKey) ?? "–"));
        }
        else
        {
            page.Blank();
        }

        var ties = TiesOf(group);
        var width = Math.Max(page.In(BatchLabels.Rank).GetCellWidth(), RankText(group.Ranked).Length + 1) + 2;
        page.Row(
            Page.FlushLeft(page.In(BatchLabels.Rank), width),
            page.In(BatchLabels.Unit),
            Styles.Faint,
            0,
            Columns(hasGrades, page.In(Labels.Score), page.In(BatchLabels.Percent), page.In(BatchLabels.Grade), Styles.Faint));
        foreach (var row in group.Rows.Where(row => row.Rank is not null))
        {
            var rank = RankText(row.Rank!.Value) + (ties.Contains(row.Rank.Value) ? "=" : " ");
            var text = page.In(row.Unit.Name);
            page.Row(
                Page.FlushLeft(rank.PadLeft(width - 2), width),
                text,
                Styles.Plain,
                0,
                Columns(hasGrades, Display(row.Unit.Score!.Value), PercentOf(row.Unit), row.Unit.Grade?.Band is { } band ? page.In(band.Name) : string.Empty, Styles.Plain));
        }

        WriteUnranked(group);
    }

    private void WriteUnranked(RankingGroup group)
    {
        var rows = group.Rows.Where(row => row.Rank is null).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(page.In(BatchLabels.Unranked), Styles.Strong);
        foreach (var row in rows)
        {
            page.Item("– ", page.In(row.Unit.Name), indent: 2, markerStyle: Styles.Doubtful);
            page.Paragraph(row.Unranked!.In(page.Language), Styles.Faint, indent: 4);
            if (row.Unranked.RemedyIn(page.Language) is { } remedy)
            {
                page.Item(page.In(Labels.Remedy), remedy, Styles.Faint, indent: 4);
            }
        }
    }

    private string Display(Rational score) => checklist.DisplayDecimals is { } places ? score.ToDecimalText(places)
        : score.ToString() is { Length: < ScoreWidth } exact ? exact
        : score.ToDecimalText(DecimalsOfTable);

    private static string PercentOf(UnitResult unit) => unit.Points.Sign == 0 ? "–" : (unit.Score!.Value / unit.Points * 100).ToDecimalText(2) + "%";

    private string? NameOf(string? key) => checklist.Classes.FirstOrDefault(known => known.Key == key) is { } known ? page.In(known.Name) : key;

    private static HashSet<int> TiesOf(RankingGroup group) =>
        [.. group.Rows.Where(row => row.Rank is not null).GroupBy(row => row.Rank!.Value).Where(same => same.Skip(1).Any()).Select(same => same.Key)];

    private static string RankText(int rank) => rank.ToString(CultureInfo.InvariantCulture);

    private static Column[] Columns(bool hasGrades, string score, string percent, string grade, Style style)
    {
        Column[] figures = [new(score, ScoreWidth, style), new(percent, PercentWidth, style)];
        return hasGrades ? [.. figures, new(grade, GradeWidth, style)] : figures;
    }
}
