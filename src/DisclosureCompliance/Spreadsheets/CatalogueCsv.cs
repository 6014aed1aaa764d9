using Ardalis.GuardClauses;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>Makes a catalogue of a printed table that was saved as CSV (docs/catalogues.md).</summary>
/// <remarks>
/// Columns are known by their headers, in any order and in one row or two: 序号, 公开事项 (一级事项, 二级事项), 公开内容（要素）, 公开依据, 公开时限, 公开主体,
/// 公开渠道和载体, 公开对象, 公开方式, 公开层级.<para>Thread safety: stateless.</para>
/// </remarks>
public static class CatalogueCsv
{
    /// <summary>Reads a table from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="stream">CSV in UTF-8, with or without a byte order mark; comma, semicolon or tab.</param>
    /// <param name="source">The table's name for faults: a file name as a rule.</param>
    /// <param name="options">What the table does not say.</param>
    public static LoadResult<CatalogueImport> Read(Stream stream, string source, CatalogueCsvOptions options)
    {
        var faults = new FaultCollector(Guard.Against.NullOrWhiteSpace(source));
        return Import(CsvDocument.Read(Guard.Against.Null(stream), faults), Guard.Against.Null(options), faults);
    }

    /// <summary>Reads a table from a string.</summary>
    /// <param name="csv">The table.</param>
    /// <param name="source">The table's name for faults: a file name as a rule.</param>
    /// <param name="options">What the table does not say.</param>
    public static LoadResult<CatalogueImport> Parse(string csv, string source, CatalogueCsvOptions options)
    {
        var faults = new FaultCollector(Guard.Against.NullOrWhiteSpace(source));
        return Import(CsvDocument.Split(Guard.Against.Null(csv).TrimStart('\uFEFF'), faults), Guard.Against.Null(options), faults);
    }

    private static LoadResult<CatalogueImport> Import(IReadOnlyList<string[]>? rows, CatalogueCsvOptions options, FaultCollector faults)
    {
        var table = CatalogueTable.Read(rows, faults);
        if (table is null || faults.ErrorCount > 0)
        {
            return faults.ToResult<CatalogueImport>(null);
        }

        var maker = new CatalogueItemMaker(table, options, faults);
        ImportedCatalogueItem[] items = [.. table.Rows.Select(maker.Make)];
        maker.Finish();
        var catalogue = new DisclosureCatalogue(options.Id, options.Title ?? LocalizedText.Same(table.Title ?? options.Id), items.Select(item => item.Item));
        return faults.ToResult(new CatalogueImport(catalogue, items));
    }
}
