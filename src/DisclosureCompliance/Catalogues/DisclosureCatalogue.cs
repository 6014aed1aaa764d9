using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Catalogues;

/// <summary>What an office must disclose (公开目录).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DisclosureCatalogue
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Lazy<CatalogueHeadings> _headings;

    /// <summary>A catalogue.</summary>
    /// <param name="id">The catalogue's identifier.</param>
    /// <param name="title">Its title.</param>
    /// <param name="items">Its items, each with an identifier of its own.</param>
    /// <exception cref="ArgumentException">Two items have the same identifier.</exception>
    public DisclosureCatalogue(string id, LocalizedText title, IEnumerable<CatalogueItem> items)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Items = Guard.Against.NullItems(items);
        for (var i = 0; i < Items.Count; i++)
        {
            if (_byId.ContainsKey(Items[i].Id))
            {
                throw new ArgumentException($"Two items have the identifier '{Items[i].Id}'.", nameof(items));
            }

            _byId.Add(Items[i].Id, i);
        }

        _headings = new Lazy<CatalogueHeadings>(() => new CatalogueHeadings(Items));
    }

    /// <summary>The catalogue's identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its items, in its order.</summary>
    public IReadOnlyList<CatalogueItem> Items { get; }

    /// <summary>The item named <paramref name="id"/>, or null.</summary>
    public CatalogueItem? Find(string id) => IndexOf(Guard.Against.Null(id)) is var index and >= 0 ? Items[index] : null;

    /// <summary>The headings under which the items are counted.</summary>
    internal CatalogueHeadings Headings => _headings.Value;

    /// <summary>The place of an item in the catalogue's order; -1 for one that it does not have.</summary>
    internal int IndexOf(string id) => _byId.TryGetValue(id, out var index) ? index : -1;
}
