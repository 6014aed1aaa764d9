using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Advice;

/// <summary>Where points are lost: an item and its rule, a fact of the sheet, or a step.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LossSite
{
    internal LossSite(LossKind kind, LocalizedText text)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>What it is.</summary>
    public LossKind Kind { get; }

    /// <summary>It in the paper's words.</summary>
    public LocalizedText Text { get; }

    /// <summary>The item; null for a fact or a gate.</summary>
    public string? ItemId { get; internal init; }

    /// <summary>The key of the rule or ceiling; null for another kind.</summary>
    public string? RuleKey { get; internal init; }

    /// <summary>The name of the fact of the sheet; null for another kind.</summary>
    public string? FactName { get; internal init; }

    /// <summary>The section whose step it is; null unless it is a gate.</summary>
    public string? SectionId { get; internal init; }

    /// <summary>The codes of the findings that fill it; empty where it is answered by hand.</summary>
    public IReadOnlyList<string> FindingCodes { get; internal init; } = [];

    /// <summary>The points lost there, as printed, before caps and floors; 0 for a fact or a gate.</summary>
    public Rational Lost { get; internal init; }

    /// <summary>How many occurrences can be repaired one by one, 1 or more; 1 for what is repaired as a whole. 0 for a gate, which has nothing to repair.</summary>
    public int Occurrences { get; internal init; } = 1;

    /// <summary>What the first repair puts right, the second and so on; empty where one occurrence is like the other.</summary>
    internal IReadOnlyList<LocalizedText> Names { get; init; } = [];

    /// <summary>The item and rule, the fact, or the section of the step.</summary>
    public override string ToString() => ItemId is null ? FactName ?? SectionId ?? Kind.ToString() : RuleKey is null ? ItemId : $"{ItemId}/{RuleKey}";
}
