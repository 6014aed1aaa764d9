using System.Numerics;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Rounding where the paper prints it.</summary>
internal static class Rounding
{
    public static Rational Of(Rational value, int decimals, RoundingRule rule)
    {
        var scale = BigInteger.Pow(10, decimals);
        var scaled = value * Rational.Create(scale, BigInteger.One);
        var floor = BigInteger.DivRem(scaled.Numerator, scaled.Denominator, out var rest);
        if (rest.Sign < 0)
        {
            floor -= BigInteger.One;
            rest += scaled.Denominator;
        }

        return Rational.Create(floor + (RoundsUp(rest * 2, scaled.Denominator, floor, rule) ? BigInteger.One : BigInteger.Zero), scale);
    }

    private static bool RoundsUp(BigInteger twiceRest, BigInteger denominator, BigInteger floor, RoundingRule rule) => rule switch
    {
        RoundingRule.Down => false,
        RoundingRule.Up => !twiceRest.IsZero,
        _ when twiceRest != denominator => twiceRest > denominator,
        RoundingRule.HalfToEven => !floor.IsEven,
        _ => floor.Sign >= 0,
    };
}
