using System.Globalization;

namespace DisclosureCompliance.Numerics;

/// <summary>
/// How a fraction whose numerator and denominator fit 64 bits is written. A method answers null where its result would need more;
/// <see cref="BigFractionWriter"/> then writes the same text.
/// </summary>
internal static class Int64FractionWriter
{
    // 10 to the 18th is the last power of ten in 64 bits.
    private const int MaxPlaces = 18;

    // The sign, the 19 digits of 2⁶³ and the point, then the decimals.
    private const int MaxLength = 1 + 19 + 1 + MaxPlaces;

    public static string? ToExactText(long numerator, long denominator)
    {
        if (denominator == 1)
        {
            return numerator.ToString(CultureInfo.InvariantCulture);
        }

        var rest = denominator;
        var twos = TakeOut(2, ref rest);
        var fives = TakeOut(5, ref rest);
        if (rest != 1)
        {
            return string.Concat(numerator.ToString(CultureInfo.InvariantCulture), "/", denominator.ToString(CultureInfo.InvariantCulture));
        }

        // Exact up to 18 decimals, so rounding changes nothing.
        return ToRoundedText(numerator, denominator, Math.Max(twos, fives));
    }

    public static string? ToRoundedText(long numerator, long denominator, int places)
    {
        if (denominator == 1)
        {
            return numerator.ToString(CultureInfo.InvariantCulture);
        }

        if (places > MaxPlaces)
        {
            return null;
        }

        var scale = PowerOfTen(places);
        var magnitude = CheckedInt64.Magnitude(numerator);
        var divisor = (ulong)denominator;
        var whole = magnitude / divisor;
        if (!CheckedInt64.TryMultiply((long)(magnitude % divisor), scale, out var scaled))
        {
            return null;
        }

        var decimals = scaled / denominator;
        var left = scaled % denominator;
        if (left >= denominator - left)
        {
            decimals++;
        }

        if (decimals == scale)
        {
            whole++;
            decimals = 0;
        }

        return Write(numerator < 0 && (whole != 0 || decimals != 0), whole, decimals, places);
    }

    private static int TakeOut(int factor, ref long number)
    {
        var times = 0;
        while (number % factor == 0)
        {
            number /= factor;
            times++;
        }

        return times;
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    private static string Write(bool negative, ulong whole, long decimals, int places)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        var start = MaxLength;
        if (decimals != 0)
        {
            for (; decimals % 10 == 0; places--)
            {
                decimals /= 10;
            }

            for (; places > 0; places--)
            {
                buffer[--start] = (char)('0' + (decimals % 10));
                decimals /= 10;
            }

            buffer[--start] = '.';
        }

        do
        {
            buffer[--start] = (char)('0' + (int)(whole % 10));
            whole /= 10;
        }
        while (whole != 0);

        if (negative)
        {
            buffer[--start] = '-';
        }

        return buffer.Slice(start).ToString();
    }
}
