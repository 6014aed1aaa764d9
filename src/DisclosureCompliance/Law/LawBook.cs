using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.TimeLimits;

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

        Vocabulary = [.. RuleTerms.All.Concat(OpenGovernmentTerms.All).Concat(Packs.SelectMany(TermsOf)).Distinct()];
    }

    /// <summary>The packs, in the order in which they replace one another.</summary>
    public IReadOnlyList<LawPack> Packs { get; }

    /// <summary>The provisions in use: of those with one identifier, the one of the last pack. In no particular order.</summary>
    public IReadOnlyCollection<StatutoryProvision> Provisions => _provisions.Values;

    /// <summary>
    /// Every term that the packs define or use, with <see cref="RuleTerms.All"/> and <see cref="OpenGovernmentTerms.All"/>, each once: what
    /// <see cref="RuleText.Parse"/> needs to read a rule of law back from its words.
    /// </summary>
    public IReadOnlyList<RuleTerm> Vocabulary { get; }

    /// <summary>The provision named <paramref name="id"/>, or null.</summary>
    public StatutoryProvision? Find(string id) => _provisions.TryGetValue(Guard.Against.Null(id), out var provision) ? provision : null;

    private static IEnumerable<RuleTerm> TermsOf(LawPack pack)
    {
        var naming = new RuleNaming(new Dictionary<string, RuleTerm>());
        foreach (var version in pack.Provisions.SelectMany(provision => provision.Versions))
        {
            naming.Name(version.Rule);
            foreach (var term in version.Suspensions.SelectMany(suspension => new[] { suspension.From, suspension.Until }).Concat(version.RestartedBy))
            {
                naming.Name(term);
            }
        }

        return pack.Terms.Concat(naming.Seen);
    }
}
