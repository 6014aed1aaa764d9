using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Office;

/// <summary>One way in which a total is divided: by class, by channel.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class TotalBreakdown
{
    /// <summary>A division.</summary>
    /// <param name="by">By what.</param>
    /// <param name="parts">The parts that are stated.</param>
    public TotalBreakdown(string by, IEnumerable<CountedPart> parts)
    {
        By = Guard.Against.NullOrWhiteSpace(by);
        Parts = Guard.Against.NullItems(parts);
    }

    /// <summary>By what.</summary>
    public string By { get; }

    /// <summary>The parts that are stated.</summary>
    public IReadOnlyList<CountedPart> Parts { get; }

    /// <summary>Whether they are all parts; null where the report does not say. Reports often list only some.</summary>
    public bool? IsExhaustive { get; init; }

    /// <summary>The parts together.</summary>
    public StatedCount Sum => StatedCount.Sum(Parts.Select(part => part.Count));
}
