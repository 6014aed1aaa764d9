using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>One rule of an item: what is looked for, and the points it adds or takes off.</summary>
/// <remarks>评分标准, 扣分细则.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class ScoringRule
{
    /// <summary>A rule.</summary>
    /// <param name="key">Its key, unique in the item; answers name it.</param>
    /// <param name="text">What is looked for, in the paper's words.</param>
    /// <param name="amount">The points, and the fact that they depend on.</param>
    public ScoringRule(string key, LocalizedText text, RuleAmount amount)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Text = Guard.Against.Null(text);
        Amount = Guard.Against.Null(amount);
    }

    /// <summary>The key, unique in the item.</summary>
    public string Key { get; }

    /// <summary>What is looked for.</summary>
    public LocalizedText Text { get; }

    /// <summary>The points, and the fact that they depend on.</summary>
    public RuleAmount Amount { get; }

    /// <summary>Whether the rule works against the item's direction: an addition among deductions, or a deduction among additions.</summary>
    public bool Reverses { get; init; }

    /// <summary>The most that this rule alone comes to; null when the paper states none.</summary>
    public PointAmount? Most { get; init; }

    /// <summary>Which findings of a compliance check are its occurrences; null when none are.</summary>
    /// <exception cref="ArgumentException">It counts a share, and the amount is for each of so many.</exception>
    public FindingFilter? OccurrencesFrom
    {
        get;
        init => field = value is { Measure: FindingMeasure.Share } && Amount.Reads == FactKind.Count
            ? throw new ArgumentException("A share is no number of occurrences.", nameof(OccurrencesFrom))
            : value;
    }

    /// <summary>The name of a fact of the whole sheet that it reads where the item's answer says nothing: one finding on several scorecards; null for none.</summary>
    public string? Fact { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The name of a group of rules in which the same thing is never counted twice (不重复扣分); null for none.</summary>
    public string? CountedOnceIn { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Whether only what is shown by evidence counts (以图像证据为准): an occurrence for each piece of it.</summary>
    public bool NeedsEvidence { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{Key}: {Amount.Kind}";

    /// <summary>The most that it comes to; null when nothing bounds it.</summary>
    /// <param name="itemPoints">What the item is worth.</param>
    /// <param name="factor">What multiplies it; null when nothing bounds that.</param>
    internal Rational? MostOf(Rational itemPoints, Rational? factor) => ItemReach.Capped(Amount.Most(itemPoints) * factor, Most?.Of(itemPoints));

    /// <summary>All that it earns, since no item earns more than its points; null where nothing bounds it, as in a bonus.</summary>
    /// <param name="itemPoints">What the item is worth; 0 for a bonus.</param>
    internal Rational? MostEarned(Rational itemPoints) => MostOf(itemPoints) ?? (itemPoints.Sign > 0 ? itemPoints : null);

    /// <summary>The most that it comes to; null when nothing bounds it.</summary>
    /// <param name="itemPoints">What the item is worth.</param>
    internal Rational? MostOf(Rational itemPoints) => MostOf(itemPoints, Rational.One);
}
