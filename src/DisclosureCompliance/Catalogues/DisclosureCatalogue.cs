using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Catalogues;

/// <summary>What an office must disclose (公开目录).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DisclosureCatalogue
{
    private readonly Dictionary<string, CatalogueItem> _byId = new(StringComparer.Ordinal);

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
        foreach (var item in Items)
        {
            if (_byId.ContainsKey(item.Id))
            {
                throw new ArgumentException($"Two items have the identifier '{item.Id}'.", nameof(items));
            }

            _byId.Add(item.Id, item);
        }
    }

    /// <summary>The catalogue's identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its items, in its order.</summary>
    public IReadOnlyList<CatalogueItem> Items { get; }

    /// <summary>The item named <paramref name="id"/>, or null.</summary>
    public CatalogueItem? Find(string id) => _byId.TryGetValue(Guard.Against.Null(id), out var item) ? item : null;
}
