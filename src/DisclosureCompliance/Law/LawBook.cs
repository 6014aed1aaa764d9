using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Law;

/// <summary>All law packs in use, as one set of provisions; a later pack replaces a provision of an earlier one by its identifier.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LawBook
{
    private readonly Dictionary<string, StatutoryProvision> _provisions = new(StringComparer.Ordinal);

    /// <summary>A book of the given packs, in the order in which they replace one another.</summary>
    public LawBook(params LawPack[] packs)
    {
        Packs = Guard.Against.NullItems(packs);
        foreach (var provision in Packs.SelectMany(pack => pack.Provisions))
        {
            _provisions[provision.Id] = provision;
        }
    }

    /// <summary>The packs, in the order in which they replace one another.</summary>
    public IReadOnlyList<LawPack> Packs { get; }

    /// <summary>The provision named <paramref name="id"/>, or null.</summary>
    public StatutoryProvision? Find(string id) => _provisions.TryGetValue(Guard.Against.Null(id), out var provision) ? provision : null;
}
