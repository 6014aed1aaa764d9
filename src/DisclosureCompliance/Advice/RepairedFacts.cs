using System.Numerics;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>The facts that a rule would read after one repair, two repairs and so on, up to none left to make.</summary>
internal static class RepairedFacts
{
    private const int MostOccurrences = 1000;

    /// <param name="rule">The rule.</param>
    /// <param name="fact">What it reads now; null for nothing.</param>
    /// <param name="takesOff">Whether it takes points off; otherwise it adds.</param>
    /// <param name="points">What the item is worth.</param>
    public static IReadOnlyList<Fact> Of(ScoringRule rule, Fact? fact, bool takesOff, Rational points) => rule.Amount switch
    {
        EachAmount each => Counts(each, fact, takesOff, rule, points),
        OnceAmount => [Fact.Flag(!takesOff)],
        LevelAmount level => [Fact.Level(Best(level.Levels, one => one.Points.Of(points), takesOff).Key)],
        QuotaAmount quota when fact is not null => takesOff ? Quotas(quota, fact, points) : [],
        EnteredAmount entered => [takesOff ? (entered.From.Of(points).Sign > 0 ? Fact.Flag(false) : Fact.Number(entered.From.Of(points))) : Fact.Number(entered.To.Of(points))],
        RatioAmount ratio => [Fact.Number(takesOff ? Rational.Zero : ratio.OutOf ?? Rational.One)],
        LadderAmount ladder => Ladder(ladder, points, takesOff),
        SlopeAmount slope when takesOff => [Fact.Number(slope.From)],
        _ => [],
    };

    private static List<Fact> Counts(EachAmount each, Fact? fact, bool takesOff, ScoringRule rule, Rational points)
    {
        var now = fact?.Times ?? 0;
        var rises = takesOff == (each.ShortOf is not null);
        var end = rises ? (takesOff ? each.ShortOf!.Value : Enough(each, rule, points)) : 0;
        var facts = new List<Fact>();
        for (var count = now; count != end && facts.Count < MostOccurrences && rises == count < end;)
        {
            count += rises ? 1 : -1;
            facts.Add(!rises && fact?.Found is { } found ? Fact.These([.. found.Take(count)]) : Fact.Count(count));
        }

        return facts;
    }

    /// <summary>How many occurrences earn all that the rule or the item can earn.</summary>
    private static int Enough(EachAmount each, ScoringRule rule, Rational points)
    {
        var most = rule.Most?.Of(points) ?? points;
        var one = each.Points.Of(points);
        if (one.Sign == 0)
        {
            return 0;
        }

        var groups = most / one;
        var whole = (groups.Numerator + groups.Denominator - BigInteger.One) / groups.Denominator;
        var occurrences = whole > MostOccurrences ? 0L : ((long)whole * each.Per) + each.Free;
        return occurrences > int.MaxValue ? 0 : (int)occurrences;
    }

    // The periods that cost most come first: every period is the same effort.
    private static List<Fact> Quotas(QuotaAmount quota, Fact fact, Rational points)
    {
        var counts = fact.PeriodCounts.ToArray();
        var rising = Enumerable.Range(0, counts.Length).Where(period => counts[period] < quota.AtLeast).OrderByDescending(period => LossOf(quota, counts[period], points)).ToArray();
        var facts = new List<Fact>();
        foreach (var period in rising)
        {
            counts[period] = quota.AtLeast;
            facts.Add(Fact.Periods(counts));
        }

        return facts;
    }

    private static Rational LossOf(QuotaAmount quota, int count, Rational points) =>
        (count == 0 ? quota.BlankPeriod.Of(points) : Rational.Zero)
        + (count > 0 || quota.BlankIsShort ? quota.ShortPeriod.Of(points) + (quota.EachShort.Of(points) * (quota.AtLeast - count)) : Rational.Zero);

    private static Fact[] Ladder(LadderAmount ladder, Rational points, bool takesOff)
    {
        var (_, numbers) = Best(ladder.Rising, rung => rung.Step.Points.Of(points), takesOff);
        var inside = (numbers.Lower, numbers.Upper) switch
        {
            ({ } lower, _) when numbers.IncludesLower => lower,
            (_, { } upper) when numbers.IncludesUpper => upper,
            ({ } lower, { } upper) => (lower + upper) / 2,
            ({ } lower, null) => lower + 1,
            (null, { } upper) => upper - 1,
            _ => Rational.Zero,
        };
        return ladder.StepOf(inside) is null ? [] : [Fact.Number(inside)];
    }

    private static T Best<T>(IReadOnlyList<T> all, Func<T, Rational> points, bool takesOff) =>
        takesOff ? all.OrderBy(points).First() : all.OrderByDescending(points).First();
}
