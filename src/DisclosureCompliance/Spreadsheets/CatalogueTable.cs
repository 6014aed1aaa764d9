using DisclosureCompliance.Loading;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>
/// A printed catalogue, row by row: a cell that was merged with the one above stands empty in the file and is filled in, and so is one that says 同上. How many
/// were filled in is said for each column, since a cell may also be empty because somebody left it so.
/// </summary>
internal sealed class CatalogueTable
{
    private readonly FaultCollector _faults;
    private readonly string[] _above;
    private readonly int[] _filled;
    private readonly IReadOnlyList<int> _titles;
    private readonly IReadOnlyList<IReadOnlyList<int>> _groups;
    private readonly List<CatalogueRow> _rows = [];

    private CatalogueTable(CatalogueHeader header, FaultCollector faults)
    {
        Header = header;
        _faults = faults;
        _above = [.. Enumerable.Repeat(string.Empty, header.Count)];
        _filled = new int[header.Count];
        _titles = header.All(CatalogueColumn.Title);
        _groups =
        [
            .. new[] { CatalogueColumn.Basis, CatalogueColumn.Deadline, CatalogueColumn.Unit, CatalogueColumn.Channels }.Select(header.All),
            [.. header.All(CatalogueColumn.Audience), .. header.All(CatalogueColumn.Everyone), .. header.All(CatalogueColumn.Group)],
            [.. header.All(CatalogueColumn.Mode), .. header.All(CatalogueColumn.Proactive), .. header.All(CatalogueColumn.OnRequest)],
            header.All(CatalogueColumn.Level),
        ];
    }

    public CatalogueHeader Header { get; }

    public IReadOnlyList<CatalogueRow> Rows => _rows;

    /// <summary>What stands above the header; null when nothing does.</summary>
    public string? Title { get; private set; }

    /// <summary>Reads a table; null where there is none.</summary>
    public static CatalogueTable? Read(IReadOnlyList<string[]>? rows, FaultCollector faults)
    {
        if (rows is null || CatalogueHeader.Find(rows, faults) is not { } header)
        {
            return null;
        }

        var table = new CatalogueTable(header, faults)
        {
            Title = rows.Take(header.FirstRow).SelectMany(row => row).Select(CellText.Words).FirstOrDefault(text => text.Length > 4 && !text.StartsWith("附件", StringComparison.Ordinal)),
        };
        for (var row = header.LastRow + 1; row < rows.Count; row++)
        {
            table.Add(rows[row], row);
        }

        table.Finish();
        return table;
    }

    private void Add(string[] cells, int row)
    {
        if (cells.All(cell => CellText.Fold(cell).Length == 0))
        {
            return;
        }

        var full = Enumerable.Range(0, Header.Count).Select(index => index < cells.Length ? CellText.Words(cells[index]) : string.Empty).ToArray();
        var number = Header.IndexOf(CatalogueColumn.Number);
        if (cells.Length < Header.Count && number == 0 && full[0].Length > 0 && !full[0].Any(char.IsDigit))
        {
            // The cells that were merged with those above were left out, and nobody can say which.
            _faults.Error(Header.Place(row, -1), cells[0], CatalogueCsvMessages.ShiftedRow, new("cells", cells.Length), new("columns", Header.Count));
            return;
        }

        var titles = TakeTitles(full, row);
        FillIn(full);
        if (titles.Count == 0)
        {
            _faults.Error(Header.Place(row, _titles[_titles.Count - 1]), null, CatalogueCsvMessages.TitleMissing);
            return;
        }

        _rows.Add(new CatalogueRow(row, full, titles));
    }

    /// <summary>The levels of the title; a new outer level empties those below it.</summary>
    private IReadOnlyList<string> TakeTitles(string[] full, int row)
    {
        for (var level = 0; level < _titles.Count; level++)
        {
            var column = _titles[level];
            if (full[column].Length == 0 || IsSameAsAbove(full[column]))
            {
                full[column] = level < _titles.Count - 1 || IsSameAsAbove(full[column]) ? _above[column] : string.Empty;
            }
            else if (full[column] != _above[column])
            {
                for (var below = level + 1; below < _titles.Count; below++)
                {
                    _above[_titles[below]] = string.Empty;
                }
            }

            _above[column] = full[column];
        }

        if (_titles.Count > 1 && full[_titles[0]].Length == 0 && _titles.Skip(1).Any(column => full[column].Length > 0))
        {
            _faults.Warn(Header.Place(row, _titles[0]), null, CatalogueCsvMessages.NoFirstLevel);
        }

        return [.. _titles.Select(column => full[column]).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private void FillIn(string[] full)
    {
        foreach (var group in _groups.Where(group => group.Count > 0))
        {
            var isEmpty = group.All(column => full[column].Length == 0);
            foreach (var column in group)
            {
                var isSame = IsSameAsAbove(full[column]);
                if ((isEmpty || isSame) && _above[column].Length > 0)
                {
                    full[column] = _above[column];
                    _filled[column] += isSame ? 0 : 1;
                }

                _above[column] = full[column];
            }
        }
    }

    private void Finish()
    {
        for (var column = 0; column < _filled.Length; column++)
        {
            if (_filled[column] > 0)
            {
                _faults.Warn(Header.Place(Header.LastRow, column), null, CatalogueCsvMessages.FilledIn, new("column", Header.NameOf(column)), new("count", _filled[column]));
            }
        }

        if (_rows.Count == 0 && _faults.ErrorCount == 0)
        {
            _faults.Error($"row {Header.LastRow + 2}", null, CatalogueCsvMessages.NoItems);
        }
    }

    private static bool IsSameAsAbove(string cell) => CellText.Fold(cell) is "同上" or "同前" or "〃" or "同上。";
}
