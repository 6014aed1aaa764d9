using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>The scores that an item, a bonus or a penalty can come to: anything that its rules, cap, floor and ceilings allow.</summary>
internal static class ItemReach
{
    /// <param name="item">The item.</param>
    /// <param name="setting">What it is worth.</param>
    /// <param name="factor">What multiplies its deductions.</param>
    public static ScoreSpan Of(ChecklistItem item, ItemSetting setting, ScoreSpan factor)
    {
        if (item.Scoring.Kind == ScoringKind.NotKnown)
        {
            return new(setting.Lowest, setting.Highest);
        }

        var (off, on) = (Rational.Zero as Rational?, Rational.Zero as Rational?);
        foreach (var rule in item.Scoring.Rules)
        {
            (off, on) = setting.TakesOff(rule) ? (off + rule.MostOf(setting.Points, factor.High), on) : (off, on + rule.MostOf(setting.Points));
        }

        (off, on) = setting.CapsDeductions ? (Capped(off, item.Scoring.Cap), on) : (off, Capped(on, item.Scoring.Cap));
        var marks = item.Ceilings.Select(ceiling => ceiling.AtMost.Of(setting.Points)).ToArray();
        var span = new ScoreSpan(marks.Aggregate(setting.Start, Rational.Min) - off, setting.Start + on).AtMost(setting.Highest).AtLeast(setting.Lowest);
        return new(marks.Aggregate(span.Low, (low, mark) => low is { } lowest ? Rational.Min(lowest, mark) : null), span.High);
    }

    public static Rational? Capped(Rational? most, Rational? limit) => most is { } a && limit is { } b ? Rational.Min(a, b) : most ?? limit;
}
