using System.Numerics;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Sampling;

/// <summary>What a sample says about all that it was drawn from (抽查置信度). Exact: drawing without putting back, no approximation.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class SampleConfidence
{
    /// <summary>What a sample says.</summary>
    /// <param name="population">How many there are; 0 or more.</param>
    /// <param name="drawn">How many were drawn; 0 to the population.</param>
    /// <param name="faulty">How many of the drawn are faulty; 0 to the drawn.</param>
    /// <exception cref="ArgumentException">A number is outside its bounds.</exception>
    public SampleConfidence(int population, int drawn, int faulty)
    {
        Population = Guard.Against.Negative(population);
        Drawn = Guard.Against.Outside(drawn, nameof(drawn), 0, population);
        Faulty = Guard.Against.Outside(faulty, nameof(faulty), 0, drawn);
    }

    /// <summary>How many there are.</summary>
    public int Population { get; }

    /// <summary>How many were drawn.</summary>
    public int Drawn { get; }

    /// <summary>How many of the drawn are faulty.</summary>
    public int Faulty { get; }

    /// <summary>
    /// The most faulty ones that there may be in all, at a level of confidence: with more than these, so few or fewer would turn up in the sample with a
    /// probability of no more than 1 less the level.
    /// </summary>
    /// <param name="level">The level, more than 0 and less than 1, such as 95/100.</param>
    /// <exception cref="ArgumentException">The level is outside its bounds.</exception>
    public int MostFaulty(Rational level)
    {
        var doubt = 1 - Level(level);
        var all = Choose(Population, Drawn);
        var (low, high) = (Faulty, Population - (Drawn - Faulty));
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (IsMoreLikely(middle, all, doubt))
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>How many have to be drawn so that, at a level of confidence, one faulty turns up at least if there are so many of them.</summary>
    /// <param name="population">How many there are; 1 or more.</param>
    /// <param name="faulty">How many faulty ones should not stay unseen; 1 to the population.</param>
    /// <param name="level">The level, more than 0 and less than 1.</param>
    /// <exception cref="ArgumentException">A number is outside its bounds.</exception>
    public static int SizeToFind(int population, int faulty, Rational level)
    {
        Guard.Against.NegativeOrZero(population);
        Guard.Against.Outside(faulty, nameof(faulty), 1, population);
        var doubt = 1 - Level(level);

        // With one more than there are sound ones, a faulty one is drawn for certain. The size is small as a rule, so it is looked for from below.
        var (low, high) = (1, 1);
        while (MayStayUnseen(population, faulty, high, doubt))
        {
            (low, high) = (high + 1, (int)Math.Min(2L * high, population - faulty + 1));
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (MayStayUnseen(population, faulty, middle, doubt))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>
    /// Whether none of the faulty ones turns up with a probability of more than <paramref name="doubt"/>. Which of them are drawn, and which of the drawn are
    /// faulty, is the same question; the shorter product answers it.
    /// </summary>
    private static bool MayStayUnseen(int population, int faulty, int drawn, Rational doubt)
    {
        var (unseen, all) = (BigInteger.One, BigInteger.One);
        for (var i = 0; i < Math.Min(drawn, faulty); i++)
        {
            unseen *= population - Math.Max(drawn, faulty) - i;
            all *= population - i;
        }

        return unseen * doubt.Denominator > all * doubt.Numerator;
    }

    /// <summary>Whether, with so many faulty ones in all, as few as were seen or fewer turn up with a probability of more than <paramref name="doubt"/>.</summary>
    private bool IsMoreLikely(int faultyInAll, BigInteger all, Rational doubt)
    {
        // The sum of C(K, i) * C(N - K, n - i) for i up to what was seen, against doubt * C(N, n). Each term is made from the one before it.
        var sound = Population - faultyInAll;
        var first = Math.Max(0, Drawn - sound);
        var term = Choose(faultyInAll, first) * Choose(sound, Drawn - first);
        var ways = BigInteger.Zero;
        for (var seen = first; seen <= Math.Min(Faulty, faultyInAll); seen++)
        {
            ways += term;
            term = term * (faultyInAll - seen) * (Drawn - seen) / (seen + 1) / (sound - Drawn + seen + 1);
        }

        return ways * doubt.Denominator > all * doubt.Numerator;
    }

    private static Rational Level(Rational level) => level.Sign > 0 && level < 1
        ? level
        : throw new ArgumentException("A level of confidence is more than 0 and less than 1.", nameof(level));

    private static BigInteger Choose(int from, int count)
    {
        var ways = BigInteger.One;
        count = Math.Min(count, from - count);
        for (var i = 1; i <= count; i++)
        {
            ways = ways * (from - count + i) / i;
        }

        return count < 0 ? BigInteger.Zero : ways;
    }
}
