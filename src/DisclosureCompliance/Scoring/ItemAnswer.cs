using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What was found for one item. Which part is read depends on how the item is scored; a part that does not fit is refused, not ignored.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ItemAnswer
{
    private static readonly IReadOnlyDictionary<string, int> NoCounts = Sorted<int>([]);
    private static readonly IReadOnlyDictionary<string, bool> NoFlags = Sorted<bool>([]);

    /// <summary>An answer.</summary>
    /// <param name="itemId">The item that is answered.</param>
    public ItemAnswer(string itemId) => ItemId = Guard.Against.NullOrWhiteSpace(itemId);

    /// <summary>The item that is answered.</summary>
    public string ItemId { get; }

    /// <summary>How often each counted rule or element occurred, by key; 0 says that it was looked for and not found.</summary>
    public IReadOnlyDictionary<string, int> Occurrences { get; init => field = Sorted(Guard.Against.Null(value)); } = NoCounts;

    /// <summary>Whether the circumstance of each rule that applies once holds, by key.</summary>
    public IReadOnlyDictionary<string, bool> Flags { get; init => field = Sorted(Guard.Against.Null(value)); } = NoFlags;

    /// <summary>The elements that were shown, by key: those not listed were not. Null when nothing is said about them.</summary>
    public IReadOnlyList<string>? Elements { get; init => field = value is null ? null : Guard.Against.NullItems(value, nameof(Elements)); }

    /// <summary>Whether an all-or-nothing item is met; null when nothing is said about it.</summary>
    public bool? Met { get; init; }

    /// <summary>The level that was chosen, by key; null when none was.</summary>
    public string? Level { get; init; }

    /// <summary>What it means that this answer says nothing about a rule of its item; null for the sheet's own choice.</summary>
    public UnmentionedMeaning? Unmentioned { get; init; }

    /// <summary>What the assessor wrote beside the item; null when nothing.</summary>
    /// <remarks>备注, 失分原因.</remarks>
    public LocalizedText? Note { get; init; }

    /// <summary>References to evidence: document numbers, file names, links.</summary>
    /// <remarks>佐证材料.</remarks>
    public IReadOnlyList<string> Evidence { get; init => field = Guard.Against.NullItems(value, nameof(Evidence)); } = [];

    /// <summary>The points that the unit gave itself; kept beside the score and never used for it. Null when none are printed.</summary>
    /// <remarks>自评分.</remarks>
    public Rational? SelfScore { get; init; }

    /// <summary>The parts that say something about the score.</summary>
    internal AnswerForms Forms =>
        (Occurrences.Count > 0 ? AnswerForms.Occurrences : AnswerForms.None)
        | (Flags.Count > 0 ? AnswerForms.Flags : AnswerForms.None)
        | (Elements is null ? AnswerForms.None : AnswerForms.Elements)
        | (Met is null ? AnswerForms.None : AnswerForms.Met)
        | (Level is null ? AnswerForms.None : AnswerForms.Level);

    /// <summary>The item and the facts, for a message.</summary>
    public override string ToString() => string.Join("; ", new[] { ItemId }
        .Concat(Occurrences.Select(pair => $"{pair.Key}: {pair.Value}"))
        .Concat(Flags.Select(pair => $"{pair.Key}: {(pair.Value ? "true" : "false")}"))
        .Concat(Elements ?? [])
        .Concat(Met is { } met ? [$"met: {(met ? "true" : "false")}"] : [])
        .Concat(Level is { } level ? [$"level: {level}"] : []));

    // Sorted, so that the order in which somebody wrote the keys cannot show in a result.
    private static ReadOnlyDictionary<string, T> Sorted<T>(IEnumerable<KeyValuePair<string, T>> pairs)
    {
        var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            sorted.Add(pair.Key, pair.Value);
        }

        return new ReadOnlyDictionary<string, T>(sorted);
    }
}
