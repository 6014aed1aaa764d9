using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>Makes a checklist of a printed table that was saved as CSV (docs/spreadsheets.md).</summary>
/// <remarks>Columns are known by their headers, in any order: 类别, 考核内容, 分值, 评分标准 and others.<para>Thread safety: stateless.</para></remarks>
public static class ChecklistCsv
{
    /// <summary>Reads a table from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">CSV in UTF-8, with or without a byte order mark; comma, semicolon or tab.</param>
    /// <param name="source">The table's name for faults: a file name as a rule.</param>
    /// <param name="options">What the table does not say.</param>
    public static LoadResult<ChecklistImport> Read(Stream stream, string source, ChecklistCsvOptions options)
    {
        var faults = new FaultCollector(Guard.Against.NullOrWhiteSpace(source));
        return Import(CsvDocument.Read(Guard.Against.Null(stream), faults), Guard.Against.Null(options), faults);
    }

    /// <summary>Reads a table from a string.</summary>
    /// <param name="csv">The table.</param>
    /// <param name="source">The table's name for faults: a file name as a rule.</param>
    /// <param name="options">What the table does not say.</param>
    public static LoadResult<ChecklistImport> Parse(string csv, string source, ChecklistCsvOptions options)
    {
        var faults = new FaultCollector(Guard.Against.NullOrWhiteSpace(source));
        return Import(CsvDocument.Split(Guard.Against.Null(csv).TrimStart('\uFEFF'), faults), Guard.Against.Null(options), faults);
    }

    private static LoadResult<ChecklistImport> Import(IReadOnlyList<string[]>? rows, ChecklistCsvOptions options, FaultCollector faults)
    {
        var table = PrintedTable.Read(rows, faults);
        if (table is null || faults.ErrorCount > 0)
        {
            return faults.ToResult<ChecklistImport>(null);
        }

        var maker = new ItemMaker(table, options.Scoring, faults);
        var items = table.Items.Select(maker.Make).ToArray();
        var title = options.Title ?? LocalizedText.Same(table.Title ?? options.Id);
        var root = new SectionNode(ChecklistIndex.RootId, title);
        for (var index = 0; index < items.Length; index++)
        {
            var section = root;
            foreach (var name in table.Items[index].Sections)
            {
                section = section.Inner(name);
            }

            section.Items.Add(items[index]);
        }

        var checklist = new Checklist(options.Id, root.ToSection()) { PrintedTotal = table.PrintedTotal is { Sign: >= 0 } total ? total : null };
        return faults.ToResult(new ChecklistImport(checklist, maker.Rules.AsReadOnly()));
    }

    /// <summary>A section while its rows come in. One that comes back after another is the same section.</summary>
    private sealed class SectionNode(string id, LocalizedText title)
    {
        private readonly Dictionary<string, SectionNode> _byName = new(StringComparer.Ordinal);
        private readonly List<SectionNode> _inner = [];

        public List<ChecklistItem> Items { get; } = [];

        public SectionNode Inner(string name)
        {
            if (!_byName.TryGetValue(name, out var inner))
            {
                var own = (_inner.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                inner = new SectionNode(id == ChecklistIndex.RootId ? "s" + own : $"{id}.{own}", LocalizedText.Same(name));
                _byName.Add(name, inner);
                _inner.Add(inner);
            }

            return inner;
        }

        public ChecklistSection ToSection() => new(id, title, Items, _inner.Select(inner => inner.ToSection()));
    }
}
