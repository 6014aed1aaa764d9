using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Exemptions;

/// <summary>The grounds on which matters stay closed (不予公开事由清单).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ExemptionList
{
    private readonly Dictionary<string, ExemptionGround> _byId = new(StringComparer.Ordinal);

    /// <summary>A list.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="title">What list it is.</param>
    /// <param name="grounds">The grounds, each with an identifier of its own.</param>
    /// <exception cref="ArgumentException">Two grounds have the same identifier.</exception>
    public ExemptionList(string id, LocalizedText title, IEnumerable<ExemptionGround> grounds)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Grounds = Guard.Against.NullItems(grounds);
        foreach (var ground in Grounds)
        {
            if (_byId.ContainsKey(ground.Id))
            {
                throw new ArgumentException($"Two grounds have the identifier '{ground.Id}'.", nameof(grounds));
            }

            _byId.Add(ground.Id, ground);
        }
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What list it is.</summary>
    public LocalizedText Title { get; }

    /// <summary>The grounds, in their order.</summary>
    public IReadOnlyList<ExemptionGround> Grounds { get; }

    /// <summary>The ground named <paramref name="id"/>, or null.</summary>
    public ExemptionGround? Find(string id) => _byId.TryGetValue(Guard.Against.Null(id), out var ground) ? ground : null;
}
