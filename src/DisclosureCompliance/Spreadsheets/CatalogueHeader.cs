using System.Text.RegularExpressions;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>The header of a printed catalogue, in one row or in two: 公开事项 over 一级事项 and 二级事项, 公开对象 over 全社会 and 特定群体, 公开层级 over the levels.</summary>
internal sealed class CatalogueHeader
{
    private const int SearchedRows = 15;
    private const int LongestName = 20;

    private static readonly Dictionary<string, CatalogueColumn> Names = Words(
        (CatalogueColumn.Number, "序号 编号"),
        (CatalogueColumn.Title, "公开事项 事项 公开目录 目录 一级事项 二级事项 三级事项 一级 二级 三级 一级目录 二级目录 三级目录 事项名称 公开事项名称 公开类别"),
        (CatalogueColumn.Content, "公开内容 公开内容要素 内容要素 公开内容及要素 具体内容"),
        (CatalogueColumn.Basis, "公开依据 依据 政策依据 法律依据"),
        (CatalogueColumn.Deadline, "公开时限 时限 公开时间 公开期限"),
        (CatalogueColumn.Unit, "公开主体 责任主体 责任单位 公开责任主体 责任部门 公开单位 责任科室"),
        (CatalogueColumn.Channels, "公开渠道和载体 公开渠道 公开渠道及载体 公开载体 公开载体和渠道 公开渠道载体"),
        (CatalogueColumn.Audience, "公开对象"),
        (CatalogueColumn.Everyone, "全社会"),
        (CatalogueColumn.Group, "特定群体 特定群众 特定对象 特定人群"),
        (CatalogueColumn.Mode, "公开方式 公开属性"),
        (CatalogueColumn.Proactive, "主动 主动公开"),
        (CatalogueColumn.OnRequest, "依申请 依申请公开"),
        (CatalogueColumn.Level, "公开层级 层级 县级 区级 市级 州级 乡级 镇级 乡镇级 村级 乡村级 县区级 区县级 社区级 街道级 镇街级"));

    private static readonly Regex Bracketed = new(@"[(\[【〔][^)\]】〕]*[)\]】〕]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly CatalogueColumn[] _columns;
    private readonly string[] _printed;

    private CatalogueHeader(int firstRow, int lastRow, CatalogueColumn[] columns, string[] printed) => (FirstRow, LastRow, _columns, _printed) = (firstRow, lastRow, columns, printed);

    /// <summary>The index of its first row.</summary>
    public int FirstRow { get; }

    /// <summary>The index of its last row.</summary>
    public int LastRow { get; }

    public int Count => _columns.Length;

    public IReadOnlyList<int> All(CatalogueColumn column) => [.. Enumerable.Range(0, _columns.Length).Where(index => _columns[index] == column)];

    public int IndexOf(CatalogueColumn column) => Array.IndexOf(_columns, column);

    /// <summary>What is printed over a column, the lower of two rows.</summary>
    public string NameOf(int column) => _printed[column];

    public string Place(int row, int column) => column < 0 ? $"row {row + 1}" : $"row {row + 1}, column {column + 1} ({_printed[column]})";

    /// <summary>Finds the header among the first rows; null and a fault where there is none.</summary>
    public static CatalogueHeader? Find(IReadOnlyList<string[]> rows, FaultCollector faults)
    {
        for (var row = 0; row < Math.Min(rows.Count, SearchedRows); row++)
        {
            var top = rows[row].Select(Recognise).ToArray();
            if (top.Contains(CatalogueColumn.Title) && top.Distinct().Count(column => column != CatalogueColumn.Unknown) >= 3)
            {
                var header = Read(rows, row, top);
                header.Inspect(row, faults);
                return header;
            }
        }

        faults.Error("row 1", null, CatalogueCsvMessages.NoHeader, new MessageArgument("rows", SearchedRows));
        return null;
    }

    /// <summary>A second row belongs to the header when it names parts of what stands over it and nothing else.</summary>
    private static CatalogueHeader Read(IReadOnlyList<string[]> rows, int row, CatalogueColumn[] top)
    {
        var below = row + 1 < rows.Count ? rows[row + 1] : [];
        var parts = below.Select(Recognise).ToArray();
        var isSecond = below.Any(cell => CellText.Fold(cell).Length > 0) && below.Select((cell, index) => CellText.Fold(cell).Length == 0 || parts[index] != CatalogueColumn.Unknown).All(fits => fits);
        if (!isSecond)
        {
            return new CatalogueHeader(row, row, top, [.. rows[row].Select(CellText.Words)]);
        }

        var count = Math.Max(top.Length, below.Length);
        var columns = new CatalogueColumn[count];
        var printed = new string[count];
        for (var index = 0; index < count; index++)
        {
            var hasPart = index < below.Length && CellText.Fold(below[index]).Length > 0;
            columns[index] = hasPart ? parts[index] : index < top.Length ? top[index] : CatalogueColumn.Unknown;
            printed[index] = CellText.Words(hasPart ? below[index] : index < top.Length ? rows[row][index] : string.Empty);
        }

        return new CatalogueHeader(row, row + 1, columns, printed);
    }

    private static CatalogueColumn Recognise(string cell)
    {
        var folded = CellText.Fold(cell);
        var name = Bracketed.Replace(folded, string.Empty) is { Length: > 0 } withoutRemark ? withoutRemark : folded;
        return name.Length <= LongestName && Names.TryGetValue(name, out var column) ? column : CatalogueColumn.Unknown;
    }

    private void Inspect(int row, FaultCollector faults)
    {
        for (var index = 0; index < _columns.Length; index++)
        {
            var isRepeatable = _columns[index] is CatalogueColumn.Unknown or CatalogueColumn.Title or CatalogueColumn.Level;
            if (_columns[index] == CatalogueColumn.Unknown && _printed[index].Length > 0)
            {
                faults.Warn(Place(row, index), _printed[index], SpreadsheetMessages.ColumnUnknown, new MessageArgument("column", _printed[index]));
            }
            else if (!isRepeatable && Array.IndexOf(_columns, _columns[index]) < index)
            {
                faults.Error(Place(row, index), _printed[index], SpreadsheetMessages.ColumnTwice, new("column", _printed[index]), new("first", Array.IndexOf(_columns, _columns[index]) + 1));
            }
        }
    }

    private static Dictionary<string, CatalogueColumn> Words(params (CatalogueColumn Column, string Names)[] entries) => entries
        .SelectMany(entry => entry.Names.Split(' ').Select(name => (name, entry.Column)))
        .ToDictionary(pair => pair.name, pair => pair.Column, StringComparer.Ordinal);
}
