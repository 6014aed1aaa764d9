using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Law;

/// <summary>What the law requires to be disclosed, with the versions that replaced one another.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class DisclosureDutyList
{
    private readonly Dictionary<string, DisclosureDuty> _byId = new(StringComparer.Ordinal);

    /// <summary>A list.</summary>
    /// <param name="id">The list's identifier.</param>
    /// <param name="title">Its title.</param>
    /// <param name="duties">The duties, each with an identifier of its own.</param>
    /// <exception cref="ArgumentException">Two duties have the same identifier.</exception>
    public DisclosureDutyList(string id, LocalizedText title, IEnumerable<DisclosureDuty> duties)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Duties = Guard.Against.NullItems(duties);
        foreach (var duty in Duties)
        {
            if (_byId.ContainsKey(duty.Id))
            {
                throw new ArgumentException($"Two duties have the identifier '{duty.Id}'.", nameof(duties));
            }

            _byId.Add(duty.Id, duty);
        }
    }

    /// <summary>The list's identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The duties, in the order of the law.</summary>
    public IReadOnlyList<DisclosureDuty> Duties { get; }

    /// <summary>The duty named <paramref name="id"/>, or null.</summary>
    public DisclosureDuty? Find(string id) => _byId.TryGetValue(Guard.Against.Null(id), out var duty) ? duty : null;

    /// <summary>What an office owes by the law of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="level">The office's level; null where it is not known, and only what every agency owes is given.</param>
    public IEnumerable<DisclosureDuty> OwedOn(LocalDate day, string? level = null) => Duties.Where(duty => duty.InForce.Contains(day) && duty.IsOwedBy(level));
}
