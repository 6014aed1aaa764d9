namespace DisclosureCompliance.Spreadsheets;

/// <summary>One row of a printed catalogue, merged cells filled in.</summary>
/// <param name="Index">The row's index in the file.</param>
/// <param name="Cells">Its cells, as many as the header has.</param>
/// <param name="Titles">The title, the outermost level first, without empty ones.</param>
internal sealed record CatalogueRow(int Index, IReadOnlyList<string> Cells, IReadOnlyList<string> Titles);
