using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What was found for one item. A fact that its rules do not read is refused, not ignored.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ItemAnswer
{
    private static readonly IReadOnlyDictionary<string, Fact> NoFacts = new ReadOnlyDictionary<string, Fact>(new Dictionary<string, Fact>());
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoEvidence = new ReadOnlyDictionary<string, IReadOnlyList<string>>(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>An answer.</summary>
    /// <param name="itemId">The item that is answered; a section, to say that all of it does not apply or was not checked.</param>
    public ItemAnswer(string itemId) => ItemId = Guard.Against.NullOrWhiteSpace(itemId);

    /// <summary>An answer of facts.</summary>
    /// <param name="itemId">The item that is answered.</param>
    /// <param name="facts">The facts, by the key of the rule that reads them.</param>
    public ItemAnswer(string itemId, params (string Key, Fact Fact)[] facts)
        : this(itemId) => Facts = Guard.Against.Null(facts).ToDictionary(fact => fact.Key, fact => fact.Fact, StringComparer.Ordinal);

    /// <summary>An answer of the one fact that an item with a single rule reads.</summary>
    public ItemAnswer(string itemId, Fact fact)
        : this(itemId, (ItemScoring.SingleKey, Guard.Against.Null(fact)))
    {
    }

    /// <summary>The item or section that is answered.</summary>
    public string ItemId { get; }

    /// <summary>What was found, by the key of the rule that reads it, in ordinal order of the keys.</summary>
    public IReadOnlyDictionary<string, Fact> Facts
    {
        get;
        init
        {
            field = Guard.Against.NullValues(value);
            InOrder = [.. field];
        }
    } = NoFacts;

    /// <summary>The elements that were shown, by key: those not listed were not. Null when nothing is said about them.</summary>
    public IReadOnlyList<string>? Elements { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Elements)); }

    /// <summary>What it says of the item as a whole.</summary>
    public AnswerState State { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>The reason for <see cref="State"/>; null when none is given.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>What it means that this answer says nothing about a rule of its item; null for the sheet's own choice.</summary>
    public UnmentionedMeaning? Unmentioned { get; init; }

    /// <summary>What the assessor wrote beside the item; null when nothing.</summary>
    /// <remarks>备注, 失分原因.</remarks>
    public LocalizedText? Note { get; init; }

    /// <summary>What was done about it; null when nothing is said.</summary>
    /// <remarks>整改情况.</remarks>
    public LocalizedText? Rectification { get; init; }

    /// <summary>Who set the points of a discretionary range; null for the sheet's assessor.</summary>
    public string? Assessor { get; init; }

    /// <summary>References to evidence: document numbers, file names, links.</summary>
    /// <remarks>佐证材料.</remarks>
    public IReadOnlyList<string> Evidence { get; init => field = Guard.Against.NullItems(value, nameof(Evidence)); } = [];

    /// <summary>References to evidence for one rule, by its key; where there are any, a rule that has none here has none; else every rule goes by <see cref="Evidence"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> EvidenceByRule
    {
        get;
        init => field = Guard.Against.NullValues(Guard.Against.Null(value).Select(pair => new KeyValuePair<string, IReadOnlyList<string>>(pair.Key, Guard.Against.NullItems(pair.Value, nameof(EvidenceByRule)))));
    } = NoEvidence;

    /// <summary>The points that the unit gave itself; kept beside the score and never used for it. Null when none are printed.</summary>
    /// <remarks>自评分.</remarks>
    public Rational? SelfScore { get; init; }

    /// <summary>Whether it says anything that a score can be made of.</summary>
    internal bool SaysNothing => InOrder.Length == 0 && Elements is null;

    /// <summary>The facts in ordinal order of their keys.</summary>
    internal KeyValuePair<string, Fact>[] InOrder { get; private init; } = [];

    /// <summary>The item and the facts, for a message.</summary>
    public override string ToString() => string.Join("; ", new[] { ItemId }
        .Concat(Facts.Select(pair => $"{pair.Key}: {pair.Value}"))
        .Concat(Elements ?? []));

    /// <summary>The fact that a rule reads; null when the answer says nothing about it.</summary>
    internal Fact? FactOf(ScoringRule rule)
    {
        foreach (var pair in InOrder)
        {
            if (pair.Key == rule.Key)
            {
                return pair.Value;
            }
        }

        return Elements is not null && rule.Amount.Reads == FactKind.Flag ? Fact.Flag(Elements.Contains(rule.Key, StringComparer.Ordinal)) : null;
    }
}
