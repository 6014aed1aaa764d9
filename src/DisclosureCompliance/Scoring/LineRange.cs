using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a line that is not scored can still come to: anything that its rules, cap, floor and ceilings allow.</summary>
internal static class LineRange
{
    /// <param name="item">The item.</param>
    /// <param name="setting">What it is worth here.</param>
    /// <param name="factor">What multiplies its deductions.</param>
    public static Span Of(ChecklistItem item, ItemSetting setting, Span factor)
    {
        if (item.Scoring.Kind == ScoringKind.NotKnown)
        {
            return new Span(setting.CapsDeductions ? null : setting.Lowest, setting.Highest);
        }

        var (off, on) = (Rational.Zero as Rational?, Rational.Zero as Rational?);
        foreach (var rule in item.Scoring.Rules)
        {
            var most = rule.Most?.Of(setting.Points) ?? rule.Amount.Most(setting.Points);
            (off, on) = setting.TakesOff(rule) ? (off + (rule.Most is null ? most * factor.High : most), on) : (off, on + most);
        }

        var marks = item.Ceilings.Select(ceiling => ceiling.AtMost.Of(setting.Points)).ToArray();
        (off, on) = setting.CapsDeductions ? (Capped(off, item.Scoring.Cap), on) : (off, Capped(on, item.Scoring.Cap));
        var start = marks.Aggregate(setting.Start, Rational.Min);
        var span = new Span(start - off, setting.Start + on).Within(setting.Lowest, setting.Highest);
        return new Span(marks.Aggregate(span.Low, (low, mark) => low is { } lowest ? Rational.Min(lowest, mark) : null), span.High);
    }

    private static Rational? Capped(Rational? amount, Rational? cap) =>
        cap is not { } limit ? amount : amount is { } raw ? Rational.Min(raw, limit) : limit;
}
