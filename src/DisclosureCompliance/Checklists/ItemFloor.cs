using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>How low a score may go: to a number, as a rule 0 (扣完为止, 不计负分), or without end (可突破自身权重).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ItemFloor
{
    private ItemFloor(Rational? lowest) => Lowest = lowest;

    /// <summary>No floor: deductions go on below 0, and count against whatever the item is part of.</summary>
    public static ItemFloor None { get; } = new((Rational?)null);

    /// <summary>Never below 0.</summary>
    public static ItemFloor Zero { get; } = new((Rational?)Rational.Zero);

    /// <summary>The lowest score; null for none.</summary>
    public Rational? Lowest { get; }

    /// <summary>Never below a number, which may be negative.</summary>
    public static ItemFloor At(Rational lowest) => new((Rational?)lowest);
}
