using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>One level that an assessor can choose, with its points.</summary>
/// <remarks>档次.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ScoreLevel
{
    /// <summary>A level.</summary>
    /// <param name="key">Its key, unique in the rule; answers name it.</param>
    /// <param name="text">Its name or what it stands for.</param>
    /// <param name="points">Its points.</param>
    public ScoreLevel(string key, LocalizedText text, PointAmount points)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Text = Guard.Against.Null(text);
        Points = points;
    }

    /// <summary>The key, unique in the rule.</summary>
    public string Key { get; }

    /// <summary>The level's name or what it stands for.</summary>
    public LocalizedText Text { get; }

    /// <summary>The points, kept as printed even where the item is worth less.</summary>
    public PointAmount Points { get; }
}
