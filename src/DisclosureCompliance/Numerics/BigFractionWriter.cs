using System.Globalization;
using System.Numerics;

namespace DisclosureCompliance.Numerics;

/// <summary>How a <see cref="Rational"/> of any size is written.</summary>
internal static class BigFractionWriter
{
    public const int MaxPlaces = 100;

    public static string ToExactText(Rational value)
    {
        if (value.IsInteger)
        {
            return value.Numerator.ToString(CultureInfo.InvariantCulture);
        }

        var places = TerminatingPlaces(value.Denominator);
        return places is null
            ? string.Concat(value.Numerator.ToString(CultureInfo.InvariantCulture), "/", value.Denominator.ToString(CultureInfo.InvariantCulture))
            : Write(value.Numerator * (BigInteger.Pow(10, places.Value) / value.Denominator), places.Value);
    }

    public static string ToRoundedText(Rational value, int places)
    {
        var scaled = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, places);
        var quotient = BigInteger.DivRem(scaled, value.Denominator, out var remainder);
        if (remainder * 2 >= value.Denominator)
        {
            quotient += BigInteger.One;
        }

        return Write(value.Sign < 0 ? -quotient : quotient, places);
    }

    /// <summary>How many decimals 1/<paramref name="denominator"/> has, or null when they never end or pass <see cref="MaxPlaces"/>.</summary>
    private static int? TerminatingPlaces(BigInteger denominator)
    {
        for (var places = 1; places <= MaxPlaces; places++)
        {
            var left = BigInteger.GreatestCommonDivisor(denominator, 10);
            denominator /= left;
            if (denominator.IsOne)
            {
                return places;
            }

            if (left.IsOne)
            {
                return null;
            }
        }

        return null;
    }

    private static string Write(BigInteger scaled, int places)
    {
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var whole = digits.Substring(0, digits.Length - places);
        var fraction = digits.Substring(digits.Length - places).TrimEnd('0');
        var sign = scaled.Sign < 0 ? "-" : string.Empty;
        return fraction.Length == 0 ? sign + whole : string.Concat(sign, whole, ".", fraction);
    }
}
