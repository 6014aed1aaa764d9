namespace DisclosureCompliance.Numerics;

/// <summary>Whole-number arithmetic that answers whether the result fits 64 bits, where <c>checked</c> would throw.</summary>
internal static class CheckedInt64
{
    public static bool TryAdd(long left, long right, out long sum)
    {
        sum = unchecked(left + right);

        // It overflowed just when both operands have the one sign and the sum has the other.
        return ((left ^ sum) & (right ^ sum)) >= 0;
    }

    public static bool TryMultiply(long left, long right, out long product)
    {
#if NET
        // It fits just when the upper half is nothing but the sign of the lower.
        return Math.BigMul(left, right, out product) == product >> 63;
#else
        product = unchecked(left * right);
        if (left == unchecked((int)left) && right == unchecked((int)right))
        {
            return true;
        }

        // Dividing back tells, except for −1 × −2⁶³, whose quotient itself overflows.
        return left switch
        {
            0 => true,
            -1 => right != long.MinValue,
            _ => product / left == right,
        };
#endif
    }

    /// <summary>The distance from zero; −2⁶³ has one too.</summary>
    public static ulong Magnitude(long value) => unchecked(value < 0 ? 0UL - (ulong)value : (ulong)value);

    /// <summary>The greatest whole number that divides both. It is at most <paramref name="positive"/>, so it always fits.</summary>
    /// <param name="any">Any number. The divisor of zero and n is n.</param>
    /// <param name="positive">1 or more.</param>
    public static long GreatestCommonDivisor(long any, long positive)
    {
        if (positive == 1)
        {
            return 1;
        }

        var small = (ulong)positive;
        var rest = Magnitude(any) % small;
        while (rest > uint.MaxValue)
        {
            (small, rest) = (rest, small % rest);
        }

        return rest == 0 ? (long)small : GreatestCommonDivisor((uint)(small % rest), (uint)rest);
    }

    // Most numbers come here at once, and dividing 32 bits takes a fraction of the time of 64.
    private static uint GreatestCommonDivisor(uint rest, uint divisor)
    {
        while (rest != 0)
        {
            (divisor, rest) = (rest, divisor % rest);
        }

        return divisor;
    }
}
