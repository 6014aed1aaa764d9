using System.Text.RegularExpressions;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>A printed table, row by row: merged cells filled in from above, sums recognised and checked, numbers read as tables print them.</summary>
internal sealed class PrintedTable
{
    private static readonly Regex PointsInTitle = new(@"[(（]\s*([0-9０-９.]+)\s*分\s*[)）]\s*$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Sum = new(@"^(小计|合计|总计|总分|总得分|subtotal|total)[:]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private readonly HeaderRow _header;
    private readonly FaultCollector _faults;
    private readonly List<TableItem> _items = [];
    private readonly string[] _above;
    private int _sumFrom;

    private PrintedTable(HeaderRow header, FaultCollector faults) => (_header, _faults, _above) = (header, faults, [.. header.Titles.Select(_ => string.Empty)]);

    public HeaderRow Header => _header;

    public IReadOnlyList<TableItem> Items => _items;

    /// <summary>What stands above the header; null when nothing does.</summary>
    public string? Title { get; private set; }

    /// <summary>The total that the table prints; null when it prints none.</summary>
    public Rational? PrintedTotal { get; private set; }

    /// <summary>Reads a table; null where there is none.</summary>
    public static PrintedTable? Read(IReadOnlyList<string[]>? rows, FaultCollector faults)
    {
        if (rows is null || HeaderRow.Find(rows, faults) is not { } header)
        {
            return null;
        }

        var table = new PrintedTable(header, faults)
        {
            Title = rows.Take(header.Row).SelectMany(row => row).Select(CellText.Words).FirstOrDefault(text => text.Length > 0),
        };
        var lastSum = rows.Count - 1;
        while (lastSum > header.Row && table.SumLabel(rows[lastSum]) is null)
        {
            lastSum--;
        }

        for (var row = header.Row + 1; row < rows.Count; row++)
        {
            table.Add(rows[row], row, isLastSum: row == lastSum);
        }

        if (table.Items.Count == 0 && faults.ErrorCount == 0)
        {
            faults.Error($"row {header.Row + 2}", null, SpreadsheetMessages.NoItems);
        }

        return table;
    }

    private void Add(string[] cells, int row, bool isLastSum)
    {
        if (cells.Where(cell => CellText.Fold(cell).Length > 0).Take(2).ToArray() is [] or [['注' or '附', ..]])
        {
            return;
        }

        if (SumLabel(cells) is { } label)
        {
            Check(cells, row, label, isTotal: isLastSum && !label.StartsWith("小", StringComparison.Ordinal) && !label.StartsWith("sub", StringComparison.OrdinalIgnoreCase));
            return;
        }

        var own = Cell(cells, _header.Titles[_header.Titles.Count - 1]);
        var points = Number(cells, row, Column.Points);
        var rule = Cell(cells, Column.Rule);
        TakeSections(cells);
        if (own.Length == 0 && points is null && _items.Count > 0)
        {
            Continue(_items[_items.Count - 1], cells, row, rule);
            return;
        }

        // The item's own cell is merged with the one above while points are printed: what tells the rows apart is the rule.
        var title = own.Length > 0 ? own : rule.Length > 0 ? rule : _above[_above.Length - 1];
        if (title.Length == 0)
        {
            _faults.Error(_header.Place(row, Column.Title), null, SpreadsheetMessages.ItemMissing);
            return;
        }

        _above[_above.Length - 1] = title;
        var inTitle = PointsInTitle.Match(title);
        points ??= inTitle.Success ? CellText.Points(inTitle.Groups[1].Value) : null;
        if (points is not { Sign: >= 0 } worth)
        {
            _faults.Error(_header.Place(row, _header.Has(Column.Points) ? Column.Points : Column.Title), null, SpreadsheetMessages.PointsMissing, new MessageArgument("item", title));
            worth = Rational.Zero;
        }

        var item = new TableItem
        {
            Row = row,
            Sections = [.. _above.Take(_above.Length - 1).Where(section => section.Length > 0)],
            Title = title,
            Number = Cell(cells, Column.Number),
            Points = worth,
            Method = Cell(cells, Column.Method),
        };
        _items.Add(item);
        Continue(item, cells, row, rule);
    }

    private void TakeSections(string[] cells)
    {
        for (var level = 0; level < _above.Length - 1; level++)
        {
            var text = Cell(cells, _header.Titles[level]);
            if (text.Length > 0 && text != _above[level])
            {
                _above[level] = text;
                for (var below = level + 1; below < _above.Length; below++)
                {
                    _above[below] = string.Empty;
                }
            }
        }
    }

    private void Continue(TableItem item, string[] cells, int row, string rule)
    {
        if (rule.Length > 0)
        {
            item.Rule.Add(Raw(cells, Column.Rule).Trim());
        }

        item.SelfScore = Once(item, item.SelfScore, Number(cells, row, Column.SelfScore), row, Column.SelfScore);
        item.Score = Once(item, item.Score, Number(cells, row, Column.Score), row, Column.Score);
        var deduction = Number(cells, row, Column.Deduction);
        item.Deduction = deduction is { } taken ? (item.Deduction ?? Rational.Zero) + Rational.Max(taken, -taken) : item.Deduction;
        Collect(item.Notes, Cell(cells, Column.Reason));
        Collect(item.Notes, Cell(cells, Column.Remark));
        Collect(item.Rectifications, Cell(cells, Column.Rectification));
        Collect(item.Evidence, Cell(cells, Column.Evidence));
    }

    private Rational? Once(TableItem item, Rational? before, Rational? now, int row, Column column)
    {
        if (before is not null && now is not null)
        {
            _faults.Error(_header.Place(row, column), now.Value.ToString(), SpreadsheetMessages.AnsweredTwice, new MessageArgument("item", item.Title));
        }

        return before ?? now;
    }

    private void Check(string[] cells, int row, string label, bool isTotal)
    {
        var items = isTotal ? _items : _items.Skip(_sumFrom);
        Check(row, label, Column.Points, Number(cells, row, Column.Points), items.Select(item => (Rational?)item.Points));
        Check(row, label, Column.Score, Number(cells, row, Column.Score), items.Select(item => item.Score));
        Check(row, label, Column.SelfScore, Number(cells, row, Column.SelfScore), items.Select(item => item.SelfScore));
        Check(row, label, Column.Deduction, Number(cells, row, Column.Deduction), items.Select(item => item.Deduction));
        PrintedTotal = isTotal ? Number(cells, row, Column.Points) : PrintedTotal;
        _sumFrom = _items.Count;
    }

    private void Check(int row, string label, Column column, Rational? printed, IEnumerable<Rational?> parts)
    {
        var sum = parts.Aggregate(Rational.Zero, (total, part) => total + (part ?? Rational.Zero));
        if (printed is { } stated && stated != sum)
        {
            _faults.Warn(_header.Place(row, column), stated.ToString(), SpreadsheetMessages.SumDiffers, new("label", label), new("printed", stated), new("sum", sum));
        }
    }

    private string? SumLabel(string[] cells) => _header.Titles.Append(_header.IndexOf(Column.Number))
        .Select(index => CellText.Fold(Cell(cells, index)))
        .FirstOrDefault(text => Sum.IsMatch(text));

    private Rational? Number(string[] cells, int row, Column column)
    {
        var text = Raw(cells, column);
        if (CellText.IsBlank(text))
        {
            return null;
        }

        if ((column == Column.Points ? CellText.Points(text) : CellText.Number(text)) is { } number)
        {
            return number;
        }

        _faults.Error(_header.Place(row, column), text, SpreadsheetMessages.BadNumber);
        return null;
    }

    private string Raw(string[] cells, Column column) => _header.IndexOf(column) is >= 0 and var index && index < cells.Length ? cells[index] : string.Empty;

    private string Cell(string[] cells, Column column) => Cell(cells, _header.IndexOf(column));

    private static string Cell(string[] cells, int index) => index < 0 || index >= cells.Length ? string.Empty : CellText.Words(cells[index]);

    private static void Collect(List<string> list, string text)
    {
        if (text.Length > 0)
        {
            list.Add(text);
        }
    }
}
