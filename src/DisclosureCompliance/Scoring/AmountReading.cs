using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What a fact is worth to an amount: points, or that the paper leaves a hole there.</summary>
internal static class AmountReading
{
    /// <summary>The points, 0 or more; null for a hole.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fact">A fact of the kind that the amount reads.</param>
    /// <param name="points">What the item is worth.</param>
    /// <param name="times">How often a counted fact counts.</param>
    public static Rational? Of(ScoringRule rule, Fact fact, Rational points, int times) => rule.Amount switch
    {
        EachAmount each => each.Points.Of(points) * each.GroupsOf(times),
        OnceAmount once => fact.Holds ? once.Points.Of(points) : Rational.Zero,
        LevelAmount level => level.Find(fact.ChosenLevel)?.Points.Of(points),
        QuotaAmount quota => Of(quota, fact.PeriodCounts, points),
        EnteredAmount entered => fact.Kind == FactKind.Flag ? Rational.Zero : Combined(fact.Numbers, entered.Combine) is { IsNone: false, Value: var number } ? number : null,
        RatioAmount ratio => Combined(fact.Numbers, ratio.Combine) is { IsNone: false, Value: var rate } ? Of(ratio, rate, points) : OfNone(ratio.WhenNone, ratio.Points.Of(points)),
        LadderAmount ladder => fact.Numbers[0] is { IsNone: false, Value: var number } ? Of(ladder, number, points) : OfNone(ladder.WhenNone, ladder.Most(points)),
        SlopeAmount slope => fact.Numbers[0] is { IsNone: false, Value: var number } ? slope.Points.Of(points) * slope.StretchesOf(number) : OfNone(slope.WhenNone, slope.WhenNone == NoneMeaning.Full ? rule.MostEarned(points) : null),
        _ => throw new InvalidOperationException($"The amount {rule.Amount.Kind} is unknown here."),
    };

    public static Rate Combined(IReadOnlyList<Rate> numbers, NumberCombination? combine)
    {
        if (numbers.Count == 1 || combine is not { } how)
        {
            return numbers[0];
        }

        return numbers.Any(number => number.IsNone) ? Rate.None : Rate.Of(Combining.Of(numbers.Select(number => number.Value).ToArray(), how));
    }

    private static Rational Of(RatioAmount ratio, Rational number, Rational points)
    {
        var rate = ratio.OutOf is { } full ? number / full : number;
        return ratio.Points.Of(points) * (ratio.MayExceed || rate <= 1 ? rate : Rational.One);
    }

    private static Rational? Of(LadderAmount ladder, Rational number, Rational points) => ladder.StepOf(number) is { } step
        ? step.Points.Of(points) + (ladder.Then is { } then ? then.Points.Of(points) * then.StretchesOf(number) : Rational.Zero)
        : null;

    private static Rational? OfNone(NoneMeaning meaning, Rational? most) => meaning switch
    {
        NoneMeaning.Nothing => Rational.Zero,
        NoneMeaning.Full => most,
        _ => null,
    };

    private static Rational Of(QuotaAmount quota, IReadOnlyList<int> counts, Rational points)
    {
        var sum = Rational.Zero;
        foreach (var count in counts)
        {
            if (count == 0)
            {
                sum += quota.BlankPeriod.Of(points);
            }

            if (count < quota.AtLeast && (count > 0 || quota.BlankIsShort))
            {
                sum += quota.ShortPeriod.Of(points) + (quota.EachShort.Of(points) * (quota.AtLeast - count));
            }
        }

        return sum;
    }
}
