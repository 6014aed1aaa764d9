using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One level that an assessor can choose for an item, with its points: 优 10, 良 8, 一般 6, 差 0.</summary>
/// <remarks>档次.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ScoreLevel
{
    /// <summary>A level.</summary>
    /// <param name="key">Its key, unique in the item; answers name it.</param>
    /// <param name="text">Its name or what it stands for.</param>
    /// <param name="points">Its points, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is negative.</exception>
    public ScoreLevel(string key, LocalizedText text, Rational points)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Text = Guard.Against.Null(text);
        Points = ScoringGuards.NotNegative(points, nameof(points));
    }

    /// <summary>The key, unique in the item.</summary>
    public string Key { get; }

    /// <summary>The level's name or what it stands for.</summary>
    public LocalizedText Text { get; }

    /// <summary>The points, 0 or more, kept as printed even where the item is worth less.</summary>
    public Rational Points { get; }
}
