using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;

namespace DisclosureCompliance.Numerics;

/// <summary>How a <see cref="Rational"/> is read and written.</summary>
internal static class RationalText
{
    // Bounds what hostile text can make the machine compute; far above any number of points.
    private const int MaxLength = 400;
    private const int MaxExponent = 400;
    private const int MaxPlaces = 100;

    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        if (text is null || text.Length is 0 or > MaxLength)
        {
            return false;
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryParseDecimal(text, out value);
        }

        if (TryParseInteger(text.Substring(0, slash), out var numerator)
            && TryParseInteger(text.Substring(slash + 1), out var denominator)
            && denominator.Sign > 0)
        {
            value = Rational.Create(numerator, denominator);
            return true;
        }

        return false;
    }

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
        Guard.Against.OutOfRange(places, nameof(places), 0, MaxPlaces);
        var scaled = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, places);
        var quotient = BigInteger.DivRem(scaled, value.Denominator, out var remainder);
        if (remainder * 2 >= value.Denominator)
        {
            quotient += BigInteger.One;
        }

        return Write(value.Sign < 0 ? -quotient : quotient, places);
    }

    private static bool TryParseInteger(string text, out BigInteger value) =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDecimal(string text, out Rational value)
    {
        value = default;
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (exponentAt >= 0
            && (!int.TryParse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || exponent is < -MaxExponent or > MaxExponent))
        {
            return false;
        }

        var mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        var point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            var decimals = mantissa.Length - point - 1;
            if (decimals == 0 || point == 0 || mantissa[point - 1] is < '0' or > '9' || mantissa[point + 1] is < '0' or > '9')
            {
                return false;
            }

            exponent -= decimals;
            mantissa = mantissa.Remove(point, 1);
        }

        if (!TryParseInteger(mantissa, out var digits))
        {
            return false;
        }

        value = exponent >= 0
            ? Rational.Create(digits * BigInteger.Pow(10, exponent), BigInteger.One)
            : Rational.Create(digits, BigInteger.Pow(10, -exponent));
        return true;
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
