using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Similarity;

/// <summary>Two texts that are like each other (雷同).</summary>
/// <typeparam name="TKey">What texts are known by.</typeparam>
/// <param name="Original">The one that comes first in the order asked for.</param>
/// <param name="Copy">The one that comes later.</param>
/// <param name="Similarity">How like they are, 0 to 1.</param>
/// <param name="IsSameText">Whether they are the same text, numbers included.</param>
/// <remarks>Thread safety: immutable, safe to share where the key is.</remarks>
public sealed record NearDuplicate<TKey>(TKey Original, TKey Copy, Rational Similarity, bool IsSameText);
