using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>An item that has all its points until something is found: each rule takes points off, up to a cap.</summary>
/// <remarks>
/// 扣分, 扣完为止. An item does not fall below 0, whether a cap is printed or not and however large it is; where that or the cap stops a deduction, the line says so.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class DeductScoring : ItemScoring
{
    private readonly KeyedCounting _counting;

    /// <summary>Deductions.</summary>
    /// <param name="rules">One rule or more, with different keys.</param>
    /// <exception cref="ArgumentException">There is no rule, or two share a key.</exception>
    public DeductScoring(IEnumerable<Deduction> rules)
    {
        Rules = Guard.Against.NullItems(rules);
        _counting = new KeyedCounting(Rules.Select(rule => (rule.Key, rule.Counting)), nameof(rules));
    }

    /// <summary>Deductions.</summary>
    public DeductScoring(params Deduction[] rules)
        : this((IEnumerable<Deduction>)rules)
    {
    }

    /// <inheritdoc />
    public override string Kind => "deduct";

    /// <summary>The rules, in printed order.</summary>
    public IReadOnlyList<Deduction> Rules { get; }

    /// <summary>The most that the paper lets all rules take off together, more than 0, kept as printed even where the item is worth less; null when it prints none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0 or negative.</exception>
    public Rational? Cap { get; init => field = value is { } cap ? ScoringGuards.Positive(cap, nameof(Cap)) : null; }

    internal override AnswerForms Forms => AnswerForms.Occurrences | AnswerForms.Flags;

    internal override void CheckAnswer(AnswerFit fit, ItemAnswer answer)
    {
        _counting.CheckOccurrences(fit, answer.Occurrences);
        _counting.CheckFlags(fit, answer.Flags);
    }

    internal override ItemOutcome Score(LineScoring line)
    {
        var points = line.Item.Points;
        var (known, open, unbounded) = (Rational.Zero, Rational.Zero, false);
        foreach (var rule in Rules)
        {
            if (line.OccurrencesOf(rule) is { } count)
            {
                known += Apply(rule, count, line);
            }
            else
            {
                open += rule.Points;
                unbounded |= rule.Counting == OccurrenceCounting.Each;
            }
        }

        var limit = Cap is { } cap ? Rational.Min(cap, points) : points;
        var best = points - Limit(known, limit, line);
        if (open.Sign == 0)
        {
            line.Say(ScoreMessages.Deducted, new("points", points), new("deducted", points - best), new("score", best));
            return ItemOutcome.Scored(best);
        }

        return ItemOutcome.NotAnswered(points - (unbounded ? limit : Rational.Min(limit, known + open)), best);
    }

    internal override void Inspect(ItemInspection item)
    {
        if (Cap > item.Points)
        {
            item.Warn(".scoring.cap", Cap.Value, ChecklistMessages.CapAbovePoints, new("cap", Cap.Value), new("points", item.Points));
        }

        for (var index = 0; index < Rules.Count; index++)
        {
            var rule = Rules[index];
            if (rule.Points > item.Points)
            {
                var field = rule.Counting == OccurrenceCounting.Each ? "each" : "once";
                item.Warn(
                    $".scoring.rules[{index}].{field}",
                    rule.Points,
                    ChecklistMessages.DeductionAbovePoints,
                    new("rule", rule.Text),
                    new("deduction", rule.Points),
                    new("points", item.Points));
            }
        }
    }

    private static Rational Apply(Deduction rule, int count, LineScoring line)
    {
        if (count == 0)
        {
            return Rational.Zero;
        }

        if (rule.Counting == OccurrenceCounting.Once)
        {
            line.Say(ScoreMessages.Holds, new("rule", rule.Text), new("points", rule.Points));
            return rule.Points;
        }

        var amount = rule.Points * count;
        line.Say(ScoreMessages.Occurred, new("rule", rule.Text), new("count", count), new("each", rule.Points), new("amount", amount));
        return amount;
    }

    private Rational Limit(Rational raw, Rational limit, LineScoring line)
    {
        if (raw <= limit)
        {
            return raw;
        }

        line.Say(
            Cap == limit ? ScoreMessages.Capped : ScoreMessages.Floored,
            new("raw", raw),
            new("limit", limit));
        return limit;
    }
}
