using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>The scores that an item, a bonus or a penalty can come to.</summary>
internal static class ItemReach
{
    public static ScoreSpan Of(ChecklistItem item, ItemFloor floor, LossMultiplier? multiplier)
    {
        var scoring = item.Scoring;
        if (scoring.Kind is ScoringKind.NotKnown or ScoringKind.AllOrNothing)
        {
            return new(Rational.Zero, item.Points);
        }

        var deducts = scoring.Kind == ScoringKind.Deduct;
        var off = Most(item, rule => deducts != rule.Reverses) * Rational.Max(Rational.One, multiplier?.Factor ?? Rational.One);
        var on = Most(item, rule => deducts == rule.Reverses);
        (off, on) = deducts ? (AtMost(off, scoring.Cap), on) : (off, AtMost(on, scoring.Cap));
        var start = deducts ? item.Points : Rational.Zero;
        var low = floor.Lowest is { } lowest ? (start - off is { } least ? Rational.Max(least, lowest) : lowest) : start - off;
        var high = deducts ? item.Points : AtMost(on, item.Points);

        // What does not apply scores 0.
        return new ScoreSpan(low, high).Or(ScoreSpan.Zero);
    }

    public static ScoreSpan Outside(AdjustStep step)
    {
        var (item, scoring) = (step.Item, step.Item.Scoring);
        if (scoring.Kind == ScoringKind.NotKnown)
        {
            return step.IsPenalty ? new(null, Rational.Zero) : new(Rational.Zero, null);
        }

        var capped = AtMost(Most(item, rule => !rule.Reverses), scoring.Cap);
        var against = Most(item, rule => rule.Reverses);
        return step.IsPenalty ? new(-capped, Rational.Zero)
            : new(item.Floor is null ? Rational.Zero : item.Floor.Lowest ?? -against, capped);
    }

    private static Rational? Most(ChecklistItem item, Func<ScoringRule, bool> counts) => item.Scoring.Rules.Where(counts).Aggregate(
        (Rational?)Rational.Zero,
        (sum, rule) => sum + AtMost(rule.Amount.Most(item.Points), rule.Most?.Of(item.Points)));

    private static Rational? AtMost(Rational? most, Rational? limit) => most is { } a && limit is { } b ? Rational.Min(a, b) : most ?? limit;
}
