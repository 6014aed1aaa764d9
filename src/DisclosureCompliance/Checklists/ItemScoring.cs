using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>How an item's points are won or lost: where it starts, and the rules that add or take off.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ItemScoring
{
    /// <summary>The key of the one rule of an item that has only one and no key of its own for it.</summary>
    public const string SingleKey = "value";

    private readonly ScoringRule[] _rules;

    private ItemScoring(ScoringKind kind, IEnumerable<ScoringRule> rules)
    {
        Kind = kind;
        Rules = Guard.Against.NullItems(rules, out _rules);
        if (kind != ScoringKind.NotKnown)
        {
            ChecklistGuards.DistinctKeys(Rules, rule => rule.Key, nameof(rules));
        }
    }

    /// <summary>The rule was never seen: the page is missing.</summary>
    public static ItemScoring NotKnown { get; } = new(ScoringKind.NotKnown, []);

    /// <summary>Whether rules take off, add, or are not known.</summary>
    public ScoringKind Kind { get; }

    /// <summary>The rules, as printed; empty only when they are not known.</summary>
    public IReadOnlyList<ScoringRule> Rules { get; }

    /// <summary>The rules without the price of a list.</summary>
    internal ReadOnlySpan<ScoringRule> RuleSpan => _rules;

    /// <summary>The most that all rules take off, or add, together, kept as printed even where the item is worth less (扣完6分为止, 最高得6分); null when the paper prints none.</summary>
    public Rational? Cap { get; init => field = value is { } cap ? ChecklistGuards.Positive(cap, nameof(Cap)) : null; }

    /// <summary>Whether the paper says that a bonus or a penalty has no cap (加分不设上限). Where it has neither a cap nor this, that is an open choice, read as no cap.</summary>
    public bool IsUncapped { get; init; }

    /// <summary>Whether the item is answered by one fact without a key.</summary>
    public bool IsSingle => Rules.Count == 1 && Rules[0].Key == SingleKey;

    /// <summary>The rule with a key, or null where there is none.</summary>
    public ScoringRule? Find(string key)
    {
        Guard.Against.Null(key);
        foreach (var rule in _rules)
        {
            if (rule.Key == key)
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>All points until something is found: every rule takes off.</summary>
    /// <exception cref="ArgumentException">There is no rule, or two share a key.</exception>
    public static ItemScoring Deduct(params ScoringRule[] rules) => Deduct(null, rules);

    /// <summary>All points until something is found: every rule takes off, all together up to a cap.</summary>
    /// <exception cref="ArgumentException">There is no rule, or two share a key.</exception>
    public static ItemScoring Deduct(Rational? cap, params ScoringRule[] rules) => new(ScoringKind.Deduct, rules) { Cap = cap };

    /// <summary>No points until something is shown: every rule adds.</summary>
    /// <exception cref="ArgumentException">There is no rule, or two share a key.</exception>
    public static ItemScoring Earn(params ScoringRule[] rules) => Earn(null, rules);

    /// <summary>No points until something is shown: every rule adds, all together up to a cap.</summary>
    /// <exception cref="ArgumentException">There is no rule, or two share a key.</exception>
    public static ItemScoring Earn(Rational? cap, params ScoringRule[] rules) => new(ScoringKind.Earn, rules) { Cap = cap };

    /// <summary>An item that is scored by one fact: a level, a rate, a number of points, a ladder, a quota.</summary>
    /// <param name="amount">What the fact is worth.</param>
    /// <param name="takesOff">Whether it takes points off all that the item is worth; otherwise it earns them.</param>
    /// <param name="text">What is looked for, in the paper's words; null for the item's own title.</param>
    /// <param name="fact">The name of a fact of the whole sheet that it reads where the answer says nothing; null for none.</param>
    public static ItemScoring Single(RuleAmount amount, bool takesOff = false, LocalizedText? text = null, string? fact = null) => new(
        takesOff ? ScoringKind.Deduct : ScoringKind.Earn,
        [new ScoringRule(SingleKey, text ?? Unnamed, amount) { Fact = fact }]);

    /// <summary>All points when the item is met, none when it is not.</summary>
    /// <remarks>否则不得分.</remarks>
    /// <param name="unlessFound">The findings of a compliance check that say it is not met; null for none.</param>
    /// <param name="needsEvidence">Whether it counts as met only with evidence.</param>
    public static ItemScoring AllOrNothing(FindingFilter? unlessFound = null, bool needsEvidence = false) => new(
        ScoringKind.AllOrNothing,
        [new ScoringRule(SingleKey, Unnamed, new OnceAmount(PointAmount.All)) { OccurrencesFrom = unlessFound, NeedsEvidence = needsEvidence }]);

    internal static ItemScoring Of(ScoringKind kind, Rational? cap, bool isUncapped, IEnumerable<ScoringRule> rules) => new(kind, rules) { Cap = cap, IsUncapped = isUncapped };

    /// <summary>The text of the one rule of an item where it has none of its own.</summary>
    internal static LocalizedText Unnamed { get; } = new("本项", "the item");
}
