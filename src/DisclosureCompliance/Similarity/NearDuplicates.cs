using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Similarity;

/// <summary>Finds texts that were copied from one another, over years or over units (雷同检查).</summary>
/// <remarks>Thread safety: all members are safe to call at the same time.</remarks>
public static class NearDuplicates
{
    /// <summary>
    /// For every text that has an earlier one like it, the likest of those that it meets (<see cref="SimilarityIndex{TKey}"/>), a text that is the same before all others: at most one
    /// for each text, however many copies there are. Time and memory grow with
    /// the number of texts and not with its square.
    /// </summary>
    /// <typeparam name="TKey">What texts are known by.</typeparam>
    /// <param name="texts">The sketches by key, in any order: the result does not depend on it.</param>
    /// <param name="threshold">How like two texts must be at least, 0.5 to 1, both included.</param>
    /// <param name="order">Which text is earlier, such as by year and unit; no two keys may be equal in it. For strings give <see cref="StringComparer.Ordinal"/>.</param>
    /// <returns>The pairs, in the order of the copies.</returns>
    /// <exception cref="ArgumentException">An argument is null, a sketch is null, or two keys are equal.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is below 0.5 or above 1.</exception>
    public static IReadOnlyList<NearDuplicate<TKey>> Find<TKey>(IEnumerable<KeyValuePair<TKey, ContentSketch>> texts, Rational threshold, IComparer<TKey> order)
    {
        var sorted = Guard.Against.Null(texts).ToArray();
        Guard.Against.Null(order);
        Array.Sort(sorted, (left, right) => order.Compare(left.Key, right.Key));
        var index = new SimilarityIndex<TKey>(threshold);
        var found = new List<NearDuplicate<TKey>>();
        for (var position = 0; position < sorted.Length; position++)
        {
            var (key, sketch) = (sorted[position].Key, sorted[position].Value);
            if (position > 0 && order.Compare(sorted[position - 1].Key, key) == 0)
            {
                throw new ArgumentException($"Two texts have the key '{key}'.", nameof(texts));
            }

            if (index.Nearest(sketch) is { } original)
            {
                found.Add(new NearDuplicate<TKey>(original.Key, key, original.Similarity, original.Sketch.Equals(sketch)));
            }

            index.Add(key, sketch);
        }

        return found.AsReadOnly();
    }
}
