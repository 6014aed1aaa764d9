using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One line of a checklist: what is looked at, what it is worth and how it is scored.</summary>
/// <remarks>考核项, 考核内容.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ChecklistItem
{
    /// <summary>An item.</summary>
    /// <param name="id">Its identifier, unique in the checklist; answers name it.</param>
    /// <param name="title">What is looked at.</param>
    /// <param name="points">What it is worth, 0 or more.</param>
    /// <param name="scoring">How it is scored.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is negative.</exception>
    public ChecklistItem(string id, LocalizedText title, Rational points, ItemScoring scoring)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Points = ScoringGuards.NotNegative(points, nameof(points));
        Scoring = Guard.Against.Null(scoring);
    }

    /// <summary>The identifier, unique in the checklist.</summary>
    public string Id { get; }

    /// <summary>What is looked at.</summary>
    public LocalizedText Title { get; }

    /// <summary>What the item is worth, 0 or more. Its score is never below 0 and never above this.</summary>
    public Rational Points { get; }

    /// <summary>How it is scored.</summary>
    public ItemScoring Scoring { get; }

    /// <summary>The rule in the paper's own words; null when not copied.</summary>
    /// <remarks>评分标准.</remarks>
    public LocalizedText? PrintedRule { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Title}";
}
