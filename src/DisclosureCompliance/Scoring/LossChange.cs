using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>One loss in two scorecards, known by the item and the rule that lost it.</summary>
/// <remarks>Amounts are those of the rule, before caps and floors of its item.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class LossChange
{
    internal LossChange(LossChangeKind kind, string itemId, string? ruleKey, Rational? before, Rational? after)
    {
        Kind = kind;
        ItemId = itemId;
        RuleKey = ruleKey;
        Before = before;
        After = after;
    }

    /// <summary>What became of it.</summary>
    public LossChangeKind Kind { get; }

    /// <summary>The item.</summary>
    public string ItemId { get; }

    /// <summary>The rule; null where the item lost points that no rule accounts for, such as by a statement.</summary>
    public string? RuleKey { get; }

    /// <summary>The points lost before, above 0; null when none were, or it was not known.</summary>
    public Rational? Before { get; }

    /// <summary>The points lost after, above 0; null when none are, or it is not known.</summary>
    public Rational? After { get; }

    /// <inheritdoc />
    public override string ToString() => $"{ItemId}{(RuleKey is null ? string.Empty : "/" + RuleKey)}: {Kind}";
}
