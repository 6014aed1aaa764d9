using System.Globalization;
using System.Numerics;

namespace DisclosureCompliance.Numerics;

/// <summary>How a <see cref="Rational"/> is read from text.</summary>
internal static class RationalReader
{
    // Bounds what hostile text can make the machine compute; far above any number of points.
    private const int MaxLength = 400;
    private const int MaxExponent = 400;

    // So many digits are sure to fit 64 bits.
    private const int ShortLength = 18;

    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        if (text is null || text.Length is 0 or > MaxLength)
        {
            return false;
        }

        if (TryParseShort(text, out value))
        {
            return true;
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

    /// <summary>Reads what nearly every number is, such as 10 or -0.5; anything else it leaves to the others.</summary>
    private static bool TryParseShort(string text, out Rational value)
    {
        value = default;
        if (text.Length > ShortLength || !IsDigit(text[text.Length - 1]))
        {
            return false;
        }

        var digits = 0L;
        var scale = 1L;
        var afterPoint = false;
        for (var i = text[0] is '-' or '+' ? 1 : 0; i < text.Length; i++)
        {
            if (IsDigit(text[i]))
            {
                digits = (digits * 10) + (text[i] - '0');
                scale *= afterPoint ? 10 : 1;
            }
            else if (text[i] == '.' && !afterPoint && i > 0 && IsDigit(text[i - 1]))
            {
                afterPoint = true;
            }
            else
            {
                return false;
            }
        }

        value = Rational.FromInt64(text[0] == '-' ? -digits : digits) / Rational.FromInt64(scale);
        return true;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

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
            if (decimals == 0 || point == 0 || !IsDigit(mantissa[point - 1]) || !IsDigit(mantissa[point + 1]))
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
}
