using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>One way in which an item is scored, with its place.</summary>
internal sealed class LocatedScoring(LocatedItem owner, Rational points, ItemScoring scoring, string place)
{
    public LocatedItem Owner => owner;

    public ChecklistItem Item => owner.Item;

    public Rational Points => points;

    public ItemScoring Scoring => scoring;

    public string Place => place;

    /// <summary>The place of a rule's amount: its field in the rule, or the scoring itself where the item has one rule only.</summary>
    public string AmountPlace(int rule) =>
        scoring.IsSingle ? place : $"{ChecklistMap.At(place + ".rules", rule)}.{scoring.Rules[rule].Amount.Kind}";

    /// <summary>Whether a rule takes points off; otherwise it adds them.</summary>
    public bool TakesOff(ScoringRule rule) => (owner.Step?.IsPenalty ?? scoring.Kind == ScoringKind.Deduct) != rule.Reverses;

    /// <summary>The most that rules in one direction come to, before any cap; null when nothing bounds them.</summary>
    public Rational? Most(bool takesOff) => scoring.Rules.Where(rule => TakesOff(rule) == takesOff).Aggregate((Rational?)Rational.Zero, (sum, rule) => sum + rule.MostOf(points));

    /// <summary>Whether deductions may leave the item below 0.</summary>
    public bool GoesBelowZero(Checklist checklist) => (owner.Item.Floor ?? checklist.ItemFloor) is { } floor && (floor.Lowest is not { } lowest || lowest.Sign < 0);
}
