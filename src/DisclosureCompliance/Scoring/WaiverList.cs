using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Scoring;

/// <summary>The waivers that were granted, in force or not: which of them hold is looked at on the day of the answer sheet.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class WaiverList
{
    /// <summary>A list.</summary>
    /// <exception cref="ArgumentException">Two waivers share an identifier.</exception>
    public WaiverList(IEnumerable<Waiver> waivers)
    {
        Waivers = Guard.Against.NullItems(waivers);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var waiver in Waivers)
        {
            if (!ids.Add(waiver.Id))
            {
                throw new ArgumentException($"Two waivers have the identifier '{waiver.Id}'.", nameof(waivers));
            }
        }
    }

    /// <summary>A list.</summary>
    public WaiverList(params Waiver[] waivers)
        : this((IEnumerable<Waiver>)waivers)
    {
    }

    /// <summary>The waivers, as given.</summary>
    public IReadOnlyList<Waiver> Waivers { get; }
}
