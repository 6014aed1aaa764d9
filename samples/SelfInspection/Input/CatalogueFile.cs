using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Spreadsheets;

namespace SelfInspection.Input;

/// <summary>A catalogue from JSON, or from a printed table that was saved as CSV.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Import">What was made of the table's rows; null where it is JSON.</param>
internal sealed partial record CatalogueFile(DisclosureCatalogue Catalogue, CatalogueImport? Import)
{
    public static bool IsTable(string path) => Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>The catalogue, or null with faults; a table's identifier is its file's name.</summary>
    public static CatalogueFile? Read(string? path, Func<string, CatalogueCsvOptions> optionsFor, FaultList faults)
    {
        if (path is null || !IsTable(path))
        {
            return InputFile.Load(path, CatalogueJson.Read, faults) is { } catalogue ? new CatalogueFile(catalogue, Import: null) : null;
        }

        var name = Path.GetFileNameWithoutExtension(path);
        var options = optionsFor(string.IsNullOrWhiteSpace(name) ? "catalogue" : name);
        return InputFile.Load(path, (stream, source) => CatalogueCsv.Read(stream, source, options), faults) is { } import ? new CatalogueFile(import.Catalogue, import) : null;
    }

    /// <summary>Where something stands: its path in JSON, its row in a table.</summary>
    public string PlaceOf(string path)
    {
        if (Import is null)
        {
            return path;
        }

        var match = ItemPath().Match(path);
        if (!match.Success)
        {
            return "table";
        }

        var row = Import.Items[int.Parse(match.Groups["index"].ValueSpan, CultureInfo.InvariantCulture)].Row.ToString(CultureInfo.InvariantCulture);
        return match.Groups["field"].Success ? $"row {row}, {match.Groups["field"].Value}" : $"row {row}";
    }

    [GeneratedRegex(@"^\$\.items\[(?<index>\d+)\](\.(?<field>.+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ItemPath();
}
