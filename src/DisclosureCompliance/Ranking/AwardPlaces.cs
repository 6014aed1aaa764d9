using System.Numerics;
using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Ranking;

/// <summary>How many places an award has in each group, and who gets the last of them.</summary>
/// <remarks>评优名额: 前3名, 四分之一.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AwardPlaces
{
    private AwardPlaces(BoundaryTies atBoundary, bool passesOn) =>
        (AtBoundary, PassesOn) = (Guard.Against.EnumOutOfRange(atBoundary), passesOn);

    /// <summary>The number of places; null when it is a fraction.</summary>
    public int? Top { get; private init; }

    /// <summary>The fraction of the ranked units, more than 0 and at most 1; null when it is a number.</summary>
    public Rational? Fraction { get; private init; }

    /// <summary>How a fraction becomes a whole number.</summary>
    public PlaceRounding Rounding { get; private init; }

    /// <summary>What becomes of a tie for the last place.</summary>
    public BoundaryTies AtBoundary { get; }

    /// <summary>Whether the place of a unit that is barred goes to the next one; otherwise it stays empty.</summary>
    public bool PassesOn { get; }

    /// <summary>The first <paramref name="count"/> places.</summary>
    /// <exception cref="ArgumentException"><paramref name="count"/> is not 1 or more.</exception>
    public static AwardPlaces First(int count, BoundaryTies atBoundary, bool passesOn) =>
        new(atBoundary, passesOn) { Top = Guard.Against.NegativeOrZero(count) };

    /// <summary>A fraction of the ranked units of the group.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is not more than 0 and at most 1.</exception>
    public static AwardPlaces Share(Rational fraction, PlaceRounding rounding, BoundaryTies atBoundary, bool passesOn) => new(atBoundary, passesOn)
    {
        Fraction = fraction.Sign > 0 && fraction <= 1
            ? fraction
            : throw new ArgumentOutOfRangeException(nameof(fraction), fraction.ToString(), "A fraction is more than 0 and at most 1."),
        Rounding = Guard.Against.EnumOutOfRange(rounding),
    };

    /// <summary>How many places there are among <paramref name="ranked"/> units.</summary>
    /// <exception cref="ArgumentException"><paramref name="ranked"/> is negative.</exception>
    public int Among(int ranked)
    {
        Guard.Against.Negative(ranked);
        if (Fraction is not { } fraction)
        {
            return Top!.Value;
        }

        var exact = fraction * ranked;
        var (whole, denominator) = (exact.Numerator / exact.Denominator, exact.Denominator);
        var rest = exact.Numerator - (whole * denominator);
        var up = Rounding switch
        {
            PlaceRounding.Down => false,
            PlaceRounding.Up => !rest.IsZero,
            _ => rest * 2 >= denominator,
        };
        return (int)(up ? whole + BigInteger.One : whole);
    }
}
