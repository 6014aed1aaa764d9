using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

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
        Points = ChecklistGuards.NotNegative(points, nameof(points));
        Scoring = Guard.Against.Null(scoring);
    }

    /// <summary>The identifier, unique in the checklist.</summary>
    public string Id { get; }

    /// <summary>What is looked at.</summary>
    public LocalizedText Title { get; }

    /// <summary>What the item is worth, 0 or more. Its score is never above this; how low it goes, <see cref="Floor"/> says.</summary>
    public Rational Points { get; }

    /// <summary>How it is scored.</summary>
    public ItemScoring Scoring { get; }

    /// <summary>How low the score goes; null when the paper does not say, in which case the checklist's convention holds.</summary>
    public ItemFloor? Floor { get; init; }

    /// <summary>By what its score and points are multiplied before they are added up; 1 as a rule, 0 for an item that is scored but not counted.</summary>
    public Rational Weight { get; init => field = ChecklistGuards.NotNegative(value, nameof(Weight)); } = Rational.One;

    /// <summary>Circumstances in which it cannot earn more than a mark.</summary>
    public IReadOnlyList<ItemCeiling> Ceilings { get; init => field = Guard.Against.NullItems(value, nameof(Ceilings)); } = [];

    /// <summary>What multiplies its deductions; null for nothing, or for what its section says.</summary>
    public LossMultiplier? Multiplier { get; init; }

    /// <summary>Words that conditions can name, such as <c>essential</c>.</summary>
    public IReadOnlyList<string> Tags { get; init => field = Guard.Against.NullItems(value, nameof(Tags)); } = [];

    /// <summary>The classes of units that it is for; empty for all.</summary>
    public IReadOnlyList<string> Classes { get; init => field = Guard.Against.NullItems(value, nameof(Classes)); } = [];

    /// <summary>What is different for a class of units, by its key.</summary>
    public IReadOnlyDictionary<string, ItemVariant> Variants { get; init => field = value is { Count: 0 } ? NoVariants : Guard.Against.NullValues(value); } = NoVariants;

    /// <summary>What becomes of its points where it does not apply; null for what its section says.</summary>
    public NotApplicablePolicy? NotApplicable { get; init; }

    /// <summary>The share of its points that a statement of no such matter keeps (情况说明得40%); null for what its section says.</summary>
    public Rational? StatementKeeps { get; init => field = ChecklistGuards.Share(value, nameof(StatementKeeps)); }

    /// <summary>The rule in the paper's own words; null when not copied.</summary>
    /// <remarks>评分标准.</remarks>
    public LocalizedText? PrintedRule { get; init; }

    /// <summary>How it is looked at: on site, by document, on the web site; null when not stated.</summary>
    /// <remarks>考核办法.</remarks>
    public LocalizedText? Method { get; init; }

    private static IReadOnlyDictionary<string, ItemVariant> NoVariants { get; } = new ReadOnlyDictionary<string, ItemVariant>(new Dictionary<string, ItemVariant>());

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Title}";

    /// <summary>The item as it is for one class; null where it is not for that class.</summary>
    internal ChecklistItem? For(string key)
    {
        if (Classes.Count > 0 && !Classes.Contains(key, StringComparer.Ordinal))
        {
            return null;
        }

        return Variants.TryGetValue(key, out var variant)
            ? new ChecklistItem(Id, Title, variant.Points ?? Points, variant.Scoring ?? Scoring)
            {
                Floor = Floor,
                Weight = Weight,
                Ceilings = Ceilings,
                Multiplier = Multiplier,
                Tags = Tags,
                NotApplicable = NotApplicable,
                StatementKeeps = StatementKeeps,
                PrintedRule = PrintedRule,
                Method = Method,
            }
            : this;
    }
}
