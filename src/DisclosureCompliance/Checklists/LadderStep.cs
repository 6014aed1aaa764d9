using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>One step of a ladder: the numbers it covers and the points they are worth.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LadderStep
{
    /// <summary>A step.</summary>
    public LadderStep(Interval numbers, PointAmount points) => (Numbers, Points) = (Guard.Against.Null(numbers), points);

    /// <summary>The numbers that it covers; an end can be absent.</summary>
    public Interval Numbers { get; }

    /// <summary>The points.</summary>
    public PointAmount Points { get; }
}
