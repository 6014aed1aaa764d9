using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>A circumstance in which an item cannot earn more than a mark: 本栏目不高于及格分.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ItemCeiling
{
    /// <summary>A ceiling.</summary>
    /// <param name="key">Its key, unique among the rules and ceilings of the item; answers name it as a flag.</param>
    /// <param name="text">The circumstance.</param>
    /// <param name="atMost">The mark, included.</param>
    /// <param name="beforeDeductions">Whether deductions start from the mark; otherwise it limits what is left after them.</param>
    public ItemCeiling(string key, LocalizedText text, PointAmount atMost, bool beforeDeductions)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Text = Guard.Against.Null(text);
        AtMost = atMost;
        BeforeDeductions = beforeDeductions;
    }

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>The circumstance.</summary>
    public LocalizedText Text { get; }

    /// <summary>The mark, included.</summary>
    public PointAmount AtMost { get; }

    /// <summary>Whether deductions start from the mark.</summary>
    public bool BeforeDeductions { get; }
}
