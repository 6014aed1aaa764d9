using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One rule that takes points off an item: for each occurrence (每项扣1分) or once when a circumstance holds (某情形扣1分).</summary>
/// <remarks>扣分细则.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class Deduction
{
    /// <summary>A rule.</summary>
    /// <param name="key">Its key, unique in the item; answers name it.</param>
    /// <param name="text">What is found when it applies.</param>
    /// <param name="points">The points taken off, more than 0.</param>
    /// <param name="counting">Whether for each occurrence or once.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is 0 or negative.</exception>
    public Deduction(string key, LocalizedText text, Rational points, OccurrenceCounting counting)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Text = Guard.Against.Null(text);
        Points = ScoringGuards.Positive(points, nameof(points));
        Counting = Guard.Against.EnumOutOfRange(counting);
    }

    /// <summary>The key, unique in the item.</summary>
    public string Key { get; }

    /// <summary>What is found when the rule applies.</summary>
    public LocalizedText Text { get; }

    /// <summary>The points taken off, more than 0.</summary>
    public Rational Points { get; }

    /// <summary>Whether the points go for each occurrence or once.</summary>
    public OccurrenceCounting Counting { get; }

    /// <summary>Which findings of a compliance check are the occurrences, where the answers give none; null when only answers count.</summary>
    public FindingFilter? OccurrencesFrom { get; init; }
}
