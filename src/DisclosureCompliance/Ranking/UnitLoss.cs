using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Ranking;

/// <summary>What one unit lost in the item of a statistic.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Lost">The points lost, more than 0.</param>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record UnitLoss(UnitResult Unit, Rational Lost);
