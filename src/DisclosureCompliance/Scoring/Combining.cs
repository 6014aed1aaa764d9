using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Several numbers as one.</summary>
internal static class Combining
{
    /// <param name="numbers">One number or more.</param>
    /// <param name="how">What to make of them.</param>
    public static Rational Of(Rational[] numbers, NumberCombination how)
    {
        if (how == NumberCombination.Sum)
        {
            return Sum(numbers);
        }

        var rising = numbers.OrderBy(number => number).ToArray();
        return how switch
        {
            NumberCombination.Lowest => rising[0],
            NumberCombination.Highest => rising[^1],
            NumberCombination.Median => (rising[(rising.Length - 1) / 2] + rising[rising.Length / 2]) / 2,
            NumberCombination.TrimmedMean when rising.Length > 2 => Sum(rising.Skip(1).Take(rising.Length - 2)) / (rising.Length - 2),
            _ => Sum(rising) / rising.Length,
        };
    }

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, number) => sum + number);
}
