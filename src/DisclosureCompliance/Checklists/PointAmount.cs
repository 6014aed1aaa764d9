using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>Points as a rule states them: a number of points, or a share of what its item is worth (图标可得50%).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public readonly record struct PointAmount
{
    private PointAmount(Rational value, bool isShare) => (Value, IsShare) = (value, isShare);

    /// <summary>The number of points, or the share: a half is 1/2, all of it is 1.</summary>
    public Rational Value { get; }

    /// <summary>Whether <see cref="Value"/> is a share of the item's points.</summary>
    public bool IsShare { get; }

    /// <summary>All points of the item.</summary>
    public static PointAmount All => Share(Rational.One);

    /// <summary>A number of points, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is negative.</exception>
    public static PointAmount Points(Rational points) => new(ChecklistGuards.NotNegative(points, nameof(points)), isShare: false);

    /// <summary>A share of the item's points, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is negative.</exception>
    public static PointAmount Share(Rational share) => new(ChecklistGuards.NotNegative(share, nameof(share)), isShare: true);

    /// <summary>A whole number of points.</summary>
    public static implicit operator PointAmount(int points) => Points(points);

    /// <summary>A number of points.</summary>
    public static implicit operator PointAmount(Rational points) => Points(points);

    /// <summary>The points for an item that is worth <paramref name="itemPoints"/>.</summary>
    public Rational Of(Rational itemPoints) => IsShare ? Value * itemPoints : Value;

    /// <summary>The amount as the checklist format writes it: <c>0.5</c> or <c>50%</c>.</summary>
    public override string ToString() => IsShare ? (Value * 100).ToString() + "%" : Value.ToString();
}
