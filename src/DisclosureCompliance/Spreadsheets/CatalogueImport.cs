using DisclosureCompliance.Catalogues;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>A catalogue that was made of a table. Somebody should look at the warnings, and at a review of the catalogue, before it is used.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CatalogueImport
{
    internal CatalogueImport(DisclosureCatalogue catalogue, IEnumerable<ImportedCatalogueItem> items) =>
        (Catalogue, Items) = (catalogue, Array.AsReadOnly(items.ToArray()));

    /// <summary>The catalogue.</summary>
    public DisclosureCatalogue Catalogue { get; }

    /// <summary>What was made of each row, in the table's order.</summary>
    public IReadOnlyList<ImportedCatalogueItem> Items { get; }

    /// <inheritdoc />
    public override string ToString() => Catalogue.Id;
}
