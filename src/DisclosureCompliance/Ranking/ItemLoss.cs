using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Ranking;

/// <summary>What one unit lost in one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="State">What is known of it for this unit.</param>
/// <param name="Lost">The points lost, 0 or more; null unless <paramref name="State"/> is <see cref="LineState.Scored"/>.</param>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public readonly record struct ItemLoss(ChecklistItem Item, LineState State, Rational? Lost);
