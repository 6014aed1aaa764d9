using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Loading;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>All law packs in use, as one set of provisions; a later pack replaces a provision of an earlier one by its identifier.</summary>
/// <remarks>
/// A provision that is <see cref="StatutoryProvision.LocalTo"/> another must be at least as strict in every version that is in force together with one of
/// the other: its limit by <see cref="RuleStrictness"/>, its extension no longer, no suspension and no restart of its own, the same effect of silence.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class LawBook
{
    private readonly Dictionary<string, StatutoryProvision> _provisions = new(StringComparer.Ordinal);

    /// <summary>A book of the given packs, in the order in which they replace one another, for packs that the programmer vouches for.</summary>
    /// <exception cref="ArgumentException">A local provision is looser than the national one, or that one is unknown. <see cref="Create"/> says so without an exception.</exception>
    public LawBook(params LawPack[] packs)
        : this(Guard.Against.NullItems(packs), out var faults)
    {
        if (faults.Count > 0)
        {
            throw new ArgumentException(faults[0].ToString(), nameof(packs));
        }
    }

    private LawBook(IReadOnlyList<LawPack> packs, out IReadOnlyList<Fault> faults)
    {
        var found = new List<Fault>();
        Packs = packs;
        foreach (var pack in packs)
        {
            found.AddRange(Add(pack));
        }

        Vocabulary = [.. RuleTerms.All.Concat(OpenGovernmentTerms.All).Concat(packs.SelectMany(TermsOf)).Distinct()];
        faults = found;
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

    /// <summary>A book of packs that came from outside: every local provision that is looser than the national one, or local to none, is a fault of its pack.</summary>
    /// <param name="packs">The packs, in the order in which they replace one another.</param>
    public static LoadResult<LawBook> Create(IEnumerable<LawPack> packs)
    {
        var book = new LawBook(Guard.Against.NullItems(packs), out var faults);
        return new LoadResult<LawBook>(book, faults);
    }

    /// <summary>The provision named <paramref name="id"/>, or null.</summary>
    public StatutoryProvision? Find(string id) => _provisions.TryGetValue(Guard.Against.Null(id), out var provision) ? provision : null;

    /// <summary>Looks up every provision that a rule refers to, and names those that no pack has.</summary>
    /// <param name="rule">The rule, such as that of an item of a catalogue.</param>
    /// <param name="source">The document's name, for the faults.</param>
    /// <param name="place">The rule's place in it.</param>
    /// <returns>One error for each unknown provision, with the nearest that exists; empty when all are known.</returns>
    public IReadOnlyList<Fault> Verify(DeadlineRule rule, string source, string place)
    {
        var faults = new FaultCollector(Guard.Against.NullOrWhiteSpace(source));
        var ids = RuleTree.SelfAndParts(Guard.Against.Null(rule)).OfType<StatutoryRule>().Select(statutory => statutory.ProvisionId).Distinct();
        foreach (var id in ids.Where(id => Find(id) is null))
        {
            faults.Error(place, id, LawMessages.UnknownProvision, new("provision", id), new("nearest", NearestWord.Say(id, _provisions.Keys)));
        }

        return faults.ToResult(this).Faults;
    }

    private IReadOnlyList<Fault> Add(LawPack pack)
    {
        var faults = new FaultCollector(pack.Id);
        var check = new LocalLawCheck(pack, faults);
        var before = new Dictionary<string, StatutoryProvision>(_provisions, StringComparer.Ordinal);
        foreach (var provision in pack.Provisions)
        {
            _provisions[provision.Id] = provision;
        }

        for (var i = 0; i < pack.Provisions.Count; i++)
        {
            var provision = pack.Provisions[i];
            if (provision.LocalTo is not { } nationalId)
            {
                continue;
            }

            // One that takes the place of the national provision is held to what stood there before.
            var known = nationalId == provision.Id ? before : _provisions;
            if (known.TryGetValue(nationalId, out var national))
            {
                check.Check(provision, i, national);
            }
            else
            {
                check.ReportUnknown(provision, i, known.Keys);
            }
        }

        return faults.ToResult(this).Faults;
    }

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
