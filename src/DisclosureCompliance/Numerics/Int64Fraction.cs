namespace DisclosureCompliance.Numerics;

/// <summary>
/// The arithmetic of fractions whose numerator and denominator fit 64 bits. Operands are in lowest terms with a denominator of 1 or more,
/// and so are results. An operation that answers false met a number that does not fit, perhaps only on its way: the caller takes the long road.
/// </summary>
internal static class Int64Fraction
{
    public static bool TryAdd(
        long leftNumerator, long leftDenominator, long rightNumerator, long rightDenominator, out long numerator, out long denominator)
    {
        if (leftDenominator == rightDenominator)
        {
            denominator = leftDenominator;
            if (!CheckedInt64.TryAdd(leftNumerator, rightNumerator, out numerator))
            {
                return false;
            }

            Reduce(ref numerator, ref denominator);
            return true;
        }

        // Over the least common denominator, only what both denominators share can still be in common with the sum.
        var shared = leftDenominator == 1 ? 1 : CheckedInt64.GreatestCommonDivisor(leftDenominator, rightDenominator);
        denominator = rightDenominator;
        var leftShare = leftDenominator;
        var rightShare = rightDenominator;
        if (shared != 1)
        {
            leftShare /= shared;
            rightShare /= shared;
        }

        numerator = 0;
        if (!CheckedInt64.TryMultiply(leftNumerator, rightShare, out var left)
            || !CheckedInt64.TryMultiply(rightNumerator, leftShare, out var right)
            || !CheckedInt64.TryAdd(left, right, out numerator))
        {
            return false;
        }

        var common = CheckedInt64.GreatestCommonDivisor(numerator, shared);
        if (common != 1)
        {
            numerator /= common;
            denominator /= common;
        }

        return CheckedInt64.TryMultiply(leftShare, denominator, out denominator);
    }

    public static bool TryMultiply(
        long leftNumerator, long leftDenominator, long rightNumerator, long rightDenominator, out long numerator, out long denominator)
    {
        Reduce(ref leftNumerator, ref rightDenominator);
        Reduce(ref rightNumerator, ref leftDenominator);
        denominator = 1;
        return CheckedInt64.TryMultiply(leftNumerator, rightNumerator, out numerator)
            && CheckedInt64.TryMultiply(leftDenominator, rightDenominator, out denominator);
    }

    public static bool TryCompare(
        long leftNumerator, long leftDenominator, long rightNumerator, long rightDenominator, out int order)
    {
        if (leftDenominator == rightDenominator)
        {
            order = leftNumerator.CompareTo(rightNumerator);
            return true;
        }

        if (CheckedInt64.TryMultiply(leftNumerator, rightDenominator, out var left)
            && CheckedInt64.TryMultiply(rightNumerator, leftDenominator, out var right))
        {
            order = left.CompareTo(right);
            return true;
        }

        order = 0;
        return false;
    }

    private static void Reduce(ref long numerator, ref long denominator)
    {
        if (numerator == 0)
        {
            denominator = 1;
            return;
        }

        var divisor = CheckedInt64.GreatestCommonDivisor(numerator, denominator);
        if (divisor != 1)
        {
            numerator /= divisor;
            denominator /= divisor;
        }
    }
}
