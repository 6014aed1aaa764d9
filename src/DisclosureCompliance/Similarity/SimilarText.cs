using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Similarity;

/// <summary>A text of an index that is like the one asked for.</summary>
/// <typeparam name="TKey">What texts are known by.</typeparam>
/// <param name="Key">Which text.</param>
/// <param name="Sketch">Its sketch.</param>
/// <param name="Similarity">How like it is, 0 to 1.</param>
/// <remarks>Thread safety: immutable, safe to share where the key is.</remarks>
public sealed record SimilarText<TKey>(TKey Key, ContentSketch Sketch, Rational Similarity);
