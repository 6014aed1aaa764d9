using System.Text.RegularExpressions;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>The header of a printed table: which column holds what, in whatever order and however it is printed.</summary>
internal sealed class HeaderRow
{
    public const int SearchedRows = 15;

    private const int LongestName = 40;

    private static readonly Dictionary<string, Column> Names = Words(
        (Column.Number, "序号 编号 指标编号 no no. id number"),
        (Column.Title, "类别 一级指标 二级指标 三级指标 四级指标 考核内容 考评内容 考评项目 考核项目 项目 测评指标 考核指标 评估指标 评估内容 评分项目 考察点 指标 category section indicator item content"),
        (Column.Points, "分值 指标分值 标准分 满分 权重分值 points maxpoints maximum"),
        (Column.Rule, "评分标准 考核标准 扣分细则 评分细则 评分办法 扣分标准 计分标准 rule rules scoringrule criteria"),
        (Column.Method, "考核办法 考核方式 考核方法 检查方式 method"),
        (Column.Remark, "备注 说明 remark remarks note notes"),
        (Column.SelfScore, "自评分 自评得分 自查得分 自评 selfscore self-score self_score"),
        (Column.Score, "考核分 得分 考核得分 考评得分 实得分 评分 score"),
        (Column.SectionScore, "合计得分 小计得分 sectionscore"),
        (Column.Deduction, "扣分 扣分/加分情况 扣分情况 失分 deduction deducted lost"),
        (Column.Reason, "失分原因 存在的问题 存在问题 扣分原因 问题明细 reason problem problems"),
        (Column.Rectification, "整改情况 整改结果 整改措施 问题整改对策 rectification"),
        (Column.Evidence, "评定依据 佐证材料 证明材料 evidence basis"));

    private static readonly Regex Bracketed = new(@"[(\[【〔][^)\]】〕]*[)\]】〕]$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly Column[] _columns;
    private readonly string[] _printed;

    private HeaderRow(int row, Column[] columns, string[] printed) => (Row, _columns, _printed) = (row, columns, printed);

    /// <summary>The row's index.</summary>
    public int Row { get; }

    /// <summary>The title columns, from the outermost section to the item.</summary>
    public IReadOnlyList<int> Titles => [.. Enumerable.Range(0, _columns.Length).Where(index => _columns[index] == Column.Title)];

    /// <summary>Whether the table has room for scores that were given.</summary>
    public bool IsScored => Has(Column.Score) || Has(Column.Deduction);

    public bool Has(Column column) => Array.IndexOf(_columns, column) >= 0;

    public int IndexOf(Column column) => Array.IndexOf(_columns, column);

    /// <summary>The place of a cell as faults name it.</summary>
    public string Place(int row, Column column) => Place(row, column == Column.Title ? Titles[Titles.Count - 1] : IndexOf(column));

    public string Place(int row, int column) =>
        column < 0 || column >= _printed.Length ? $"row {row + 1}" : $"row {row + 1}, column {column + 1} ({_printed[column]})";

    /// <summary>Finds the header among the first rows; null and a fault where there is none.</summary>
    public static HeaderRow? Find(IReadOnlyList<string[]> rows, FaultCollector faults)
    {
        for (var row = 0; row < Math.Min(rows.Count, SearchedRows); row++)
        {
            var columns = rows[row].Select(Recognise).ToArray();
            if (columns.Contains(Column.Title) && columns.Count(column => column != Column.Unknown) >= 2)
            {
                var header = new HeaderRow(row, columns, [.. rows[row].Select(CellText.Words)]);
                header.Inspect(faults);
                return header;
            }
        }

        faults.Error("row 1", null, SpreadsheetMessages.NoHeader, new MessageArgument("rows", SearchedRows));
        return null;
    }

    private static Column Recognise(string cell)
    {
        var folded = CellText.Fold(cell);
        if (folded.Length > LongestName)
        {
            return Column.Unknown;
        }

        var name = Bracketed.Replace(folded, string.Empty) is { Length: > 0 } withoutRemark ? withoutRemark : folded;
        return Names.TryGetValue(name.Trim('(', ')', '[', ']', '【', '】', '《', '》', '〔', '〕', ':', '*'), out var column) ? column : Column.Unknown;
    }

    private static Dictionary<string, Column> Words(params (Column Column, string Names)[] entries) => entries
        .SelectMany(entry => entry.Names.Split(' ').Select(name => (name, entry.Column)))
        .ToDictionary(pair => pair.name, pair => pair.Column, StringComparer.OrdinalIgnoreCase);

    private void Inspect(FaultCollector faults)
    {
        for (var index = 0; index < _columns.Length; index++)
        {
            var first = Array.IndexOf(_columns, _columns[index]);
            if (_columns[index] == Column.Unknown && _printed[index].Length > 0)
            {
                faults.Warn(Place(Row, index), _printed[index], SpreadsheetMessages.ColumnUnknown, new MessageArgument("column", _printed[index]));
            }
            else if (_columns[index] is not (Column.Unknown or Column.Title) && first < index)
            {
                faults.Error(Place(Row, index), _printed[index], SpreadsheetMessages.ColumnTwice, new("column", _printed[index]), new("first", first + 1));
            }
        }
    }
}
