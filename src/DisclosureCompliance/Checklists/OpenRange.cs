using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>What something that is not known can still come to, both ends included; an end that is null is unbounded. An object, so that what is known does not carry it.</summary>
internal sealed record OpenRange(Rational? Lowest, Rational? Highest);
