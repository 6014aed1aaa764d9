

namespace DisclosureCompliance.Numerics;

/// <summary>A range of exact numbers, each end included, excluded or absent: 90以上 (含) is at least 90, 高于80 is above 80.</summary>
/// <remarks>Equal when both ends are.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class Interval : IEquatable<Interval>
{
    /// <summary>A range.</summary>
    /// <param name="lower">The lower end; null for none.</param>
    /// <param name="includesLower">Whether the lower end itself belongs to it; without meaning where there is none.</param>
    /// <param name="upper">The upper end; null for none.</param>
    /// <param name="includesUpper">Whether the upper end itself belongs to it; without meaning where there is none.</param>
    /// <exception cref="ArgumentException">No number can lie in it.</exception>
    public Interval(Rational? lower, bool includesLower, Rational? upper, bool includesUpper)
    {
        if (lower > upper || (lower is not null && lower == upper && !(includesLower && includesUpper)))
        {
            throw new ArgumentException($"No number lies between {lower} and {upper} with these ends.", nameof(upper));
        }

        Lower = lower;
        IncludesLower = lower is not null && includesLower;
        Upper = upper;
        IncludesUpper = upper is not null && includesUpper;
    }

    /// <summary>The lower end; null for none.</summary>
    public Rational? Lower { get; }

    /// <summary>Whether the lower end itself belongs to the range.</summary>
    public bool IncludesLower { get; }

    /// <summary>The upper end; null for none.</summary>
    public Rational? Upper { get; }

    /// <summary>Whether the upper end itself belongs to the range.</summary>
    public bool IncludesUpper { get; }

    /// <summary>All numbers from <paramref name="value"/> on, itself included.</summary>
    public static Interval AtLeast(Rational value) => new(value, includesLower: true, null, includesUpper: false);

    /// <summary>All numbers above <paramref name="value"/>, itself excluded.</summary>
    public static Interval Above(Rational value) => new(value, includesLower: false, null, includesUpper: false);

    /// <summary>All numbers below <paramref name="value"/>, itself excluded.</summary>
    public static Interval Below(Rational value) => new(null, includesLower: false, value, includesUpper: false);

    /// <summary>All numbers between two, both included.</summary>
    public static Interval Between(Rational lower, Rational upper) => new(lower, includesLower: true, upper, includesUpper: true);

    /// <summary>Whether <paramref name="value"/> lies in the range, exactly.</summary>
    public bool Contains(Rational value) =>
        (Lower is not { } lower || value > lower || (IncludesLower && value == lower))
        && (Upper is not { } upper || value < upper || (IncludesUpper && value == upper));

    /// <inheritdoc />
    public bool Equals(Interval? other) => other is not null
        && Lower == other.Lower
        && IncludesLower == other.IncludesLower
        && Upper == other.Upper
        && IncludesUpper == other.IncludesUpper;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Interval);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked(((Lower?.GetHashCode() ?? 0) * 397) ^ (Upper?.GetHashCode() ?? 0));

    /// <summary>The range as <c>≥ 70, &lt; 90</c> or <c>= 70</c>, the same in every language; <c>…</c> for all numbers.</summary>
    public override string ToString()
    {
        if (Lower is not null && Lower == Upper)
        {
            return $"= {Lower}";
        }

        var lower = Lower is null ? null : $"{(IncludesLower ? "≥" : ">")} {Lower}";
        var upper = Upper is null ? null : $"{(IncludesUpper ? "≤" : "<")} {Upper}";
        return lower is not null && upper is not null ? $"{lower}, {upper}" : lower ?? upper ?? "…";
    }

    /// <summary>Whether some number from <paramref name="lowest"/> to <paramref name="highest"/>, both included, lies in the range.</summary>
    internal bool Touches(Rational lowest, Rational highest) =>
        (Lower is not { } lower || highest > lower || (IncludesLower && highest == lower))
        && (Upper is not { } upper || lowest < upper || (IncludesUpper && lowest == upper));
}
