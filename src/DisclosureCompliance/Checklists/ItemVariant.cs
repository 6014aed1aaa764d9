using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>What of an item is different for one class of units.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ItemVariant
{
    /// <summary>What it is worth for the class; null for the same.</summary>
    public Rational? Points { get; init => field = ChecklistGuards.NotNegative(value, nameof(Points)); }

    /// <summary>How it is scored for the class; null for the same.</summary>
    public ItemScoring? Scoring { get; init; }
}
