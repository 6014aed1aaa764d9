using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One thing that earns points: for each one shown (一项得2分) or once when it is there.</summary>
/// <remarks>得分点.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class EarnedElement
{
    /// <summary>An element.</summary>
    /// <param name="key">Its key, unique in the item; answers name it.</param>
    /// <param name="text">What has to be shown.</param>
    /// <param name="points">The points earned, more than 0.</param>
    /// <param name="counting">Whether for each one or once.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is 0 or negative.</exception>
    public EarnedElement(string key, LocalizedText text, Rational points, OccurrenceCounting counting)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Text = Guard.Against.Null(text);
        Points = ScoringGuards.Positive(points, nameof(points));
        Counting = Guard.Against.EnumOutOfRange(counting);
    }

    /// <summary>The key, unique in the item.</summary>
    public string Key { get; }

    /// <summary>What has to be shown.</summary>
    public LocalizedText Text { get; }

    /// <summary>The points earned, more than 0.</summary>
    public Rational Points { get; }

    /// <summary>Whether the points are earned by each one or once.</summary>
    public OccurrenceCounting Counting { get; }
}
