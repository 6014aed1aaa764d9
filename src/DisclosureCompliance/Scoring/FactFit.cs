using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Whether a fact is one that an amount can read.</summary>
internal static class FactFit
{
    /// <summary>The fact in the kind that an amount reads: a count is a number, and a whole number of 0 or more is a count. Null where it fits in no way.</summary>
    public static Fact? Fitted(RuleAmount amount, Fact? fact) => fact switch
    {
        null => null,
        _ when fact.Kind == amount.Reads => fact,
        { Kind: FactKind.Count } when amount.Reads == FactKind.Number => Fact.Number(fact.Times),
        { Kind: FactKind.Number, Numbers.Count: 1 } when amount.Reads == FactKind.Count => Whole(fact.Numbers[0]),
        { Kind: FactKind.Flag, Holds: false } when amount is EnteredAmount => fact,
        _ => null,
    };

    /// <summary>What is wrong with a fact for a rule of an item that is worth <paramref name="points"/>; null when nothing is.</summary>
    public static (MessageTemplate Template, MessageArgument[] More)? Problem(ScoringRule rule, Fact given, Rational points)
    {
        if (Fitted(rule.Amount, given) is not { } fact)
        {
            return (AnswerMessages.WrongFact, [new("kind", rule.Amount.Kind), new("expected", WordsOf(rule.Amount.Reads, rule.Key == ItemScoring.SingleKey))]);
        }

        // What is counted or marked is read as it stands; only numbers, levels and periods have limits of their own.
        if (rule.Amount.Reads is FactKind.Count or FactKind.Flag)
        {
            return null;
        }

        if (RateScale.Misread(rule.Amount, given) is { } misread)
        {
            return (misread.IsPercentage ? AnswerMessages.PercentageOfNumbers : AnswerMessages.RateAboveOne, misread.Arguments);
        }

        return rule.Amount switch
        {
            LevelAmount level when level.Find(fact.ChosenLevel) is null =>
                (AnswerMessages.UnknownLevel, [new("known", string.Join(", ", level.Levels.Select(known => known.Key)))]),
            QuotaAmount quota when fact.PeriodCounts.Count != quota.Periods => (AnswerMessages.PeriodCount, [new("expected", quota.Periods), new("count", fact.PeriodCounts.Count)]),
            EnteredAmount entered when fact.Kind == FactKind.Number => Entered(entered, fact, points),
            RatioAmount ratio when fact.Numbers.Count > 1 && ratio.Combine is null => (AnswerMessages.SeveralNumbers, []),
            RatioAmount { OutOf: { } full, MayExceed: false } when HasMoreThan(full, fact) || HasNegative(fact) =>
                (AnswerMessages.OutsideRange, [new("from", Rational.Zero), new("to", full)]),
            RatioAmount when HasNegative(fact) => (AnswerMessages.NegativeNumber, []),
            LadderAmount or SlopeAmount when fact.Numbers.Count > 1 => (AnswerMessages.SeveralNumbers, []),
            _ => null,
        };
    }

    private static (MessageTemplate Template, MessageArgument[] More)? Entered(EnteredAmount entered, Fact fact, Rational points)
    {
        var (from, to) = (entered.From.Of(points), entered.To.Of(points));
        if (fact.Numbers.Count > 1 && entered.Combine is null)
        {
            return (AnswerMessages.SeveralNumbers, []);
        }

        MessageArgument[] limits = [new("from", from), new("to", to)];
        foreach (var number in fact.Numbers)
        {
            if (number.IsNone || number.Value < from || number.Value > to)
            {
                return (from.Sign > 0 ? AnswerMessages.OutsideLimits : AnswerMessages.OutsideRange, limits);
            }

            if (entered.Step is { } step && !(number.Value / step).IsInteger)
            {
                return (AnswerMessages.OutsideStep, [new("step", step), new("permitted", Permitted(step, from, to))]);
            }
        }

        return null;
    }

    private static bool HasNegative(Fact fact) => fact.Numbers.Any(number => number is { IsNone: false, Value.Sign: < 0 });

    private static bool HasMoreThan(Rational full, Fact fact) => fact.Numbers.Any(number => !number.IsNone && number.Value > full);

    /// <summary>The multiples of a step within limits; all of them where they are few, else the first ones and the last.</summary>
    private static string Permitted(Rational step, Rational from, Rational to)
    {
        const int Few = 12;
        var (low, high) = (from / step, to / step);
        var first = (low.Numerator + low.Denominator - 1) / low.Denominator;
        var last = high.Numerator / high.Denominator;
        if (last < first)
        {
            return "–";
        }

        return last - first < Few
            ? string.Join(", ", Enumerable.Range(0, (int)(last - first) + 1).Select(count => (Rational.Create(first + count, 1) * step).ToString()))
            : $"{Rational.Create(first, 1) * step}, {Rational.Create(first + 1, 1) * step}, … {Rational.Create(last, 1) * step}";
    }

    private static string WordsOf(FactKind kind, bool isOfItem) => kind switch
    {
        FactKind.Count => "occurrences",
        FactKind.Flag => isOfItem ? "met" : "flags, elements",
        FactKind.Number => isOfItem ? "value" : "values",
        FactKind.Level => isOfItem ? "level" : "levels",
        _ => "periods",
    };

    private static Fact? Whole(Rate number) =>
        !number.IsNone && number.Value.IsInteger && number.Value.Sign >= 0 && number.Value <= int.MaxValue ? Fact.Count((int)number.Value.Numerator) : null;
}
