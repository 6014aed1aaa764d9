using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>Provisions of law that are loaded together (法规包).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LawPack
{
    private readonly IReadOnlyList<RuleTerm> _terms = [];

    /// <summary>A pack.</summary>
    /// <param name="id">The pack's identifier.</param>
    /// <param name="title">What the pack holds.</param>
    /// <param name="provisions">The provisions, each with its own identifier.</param>
    /// <exception cref="ArgumentException">Two provisions have the same identifier.</exception>
    public LawPack(string id, LocalizedText title, IEnumerable<StatutoryProvision> provisions)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Provisions = Guard.Against.NullItems(provisions);
        if (Provisions.Select(provision => provision.Id).Distinct(StringComparer.Ordinal).Count() != Provisions.Count)
        {
            throw new ArgumentException("Two provisions have the same identifier.", nameof(provisions));
        }
    }

    /// <summary>The pack's identifier.</summary>
    public string Id { get; }

    /// <summary>What the pack holds.</summary>
    public LocalizedText Title { get; }

    /// <summary>The terms that the pack defines for its rules, each once; empty where it needs none.</summary>
    public IReadOnlyList<RuleTerm> Terms
    {
        get => _terms;
        init => _terms = Guard.Against.Repetition(value);
    }

    /// <summary>The provisions, in the pack's order.</summary>
    public IReadOnlyList<StatutoryProvision> Provisions { get; }
}
