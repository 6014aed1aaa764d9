using Ardalis.GuardClauses;

namespace DisclosureCompliance.Checklists;

/// <summary>Adds a bonus or takes a penalty outside the base: 加分, 倒扣分值, 重大扣分项. Its line is answered and shown like any item.</summary>
/// <remarks>A condition is a gate: where it is shut, the line has its score and adds nothing.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class AdjustStep : ScoringStep
{
    private AdjustStep(ChecklistItem item, bool isPenalty) => (Item, IsPenalty) = (Guard.Against.Null(item), isPenalty);

    /// <inheritdoc />
    public override string Kind => IsPenalty ? "penalty" : "bonus";

    /// <summary>The line: worth 0 points of the base, with the limits of what it adds or takes.</summary>
    public ChecklistItem Item { get; }

    /// <summary>Whether it takes points off; otherwise it adds them.</summary>
    public bool IsPenalty { get; }

    /// <summary>A bonus. The item's rules add; its <see cref="ItemScoring.Cap"/> is the most it adds.</summary>
    public static AdjustStep Bonus(ChecklistItem item, Condition? when = null) => new(item, isPenalty: false) { When = when };

    /// <summary>A penalty. The item's rules take off; its <see cref="ItemScoring.Cap"/> is the most it takes.</summary>
    public static AdjustStep Penalty(ChecklistItem item, Condition? when = null) => new(item, isPenalty: true) { When = when };
}
