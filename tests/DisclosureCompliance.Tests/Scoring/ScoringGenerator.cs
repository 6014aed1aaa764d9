using CsCheck;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Draws checklists of every mechanic, answers that fit them, and parts of those answers.</summary>
internal static class ScoringGenerator
{
    private static readonly Gen<Rational> Points = Gen.Select(Gen.Int[1, 60], Gen.Int[0, 4], (number, divisor) => Rational.Create(number, new[] { 1, 2, 3, 5, 10 }[divisor]));

    private static readonly Gen<PointAmount> Amounts = Gen.Select(Points, Gen.Int[0, 10], (points, share) => share > 7 ? PointAmount.Share(Rational.Create(share, 10)) : PointAmount.Points(points));

    private static readonly Gen<RuleAmount> RuleAmounts = Gen.OneOf<RuleAmount>(
        Gen.Select(Amounts, Gen.Int[0, 2], Gen.Int[1, 3], Gen.Bool, Gen.Int[0, 5], (points, free, per, begun, target) =>
            (RuleAmount)new EachAmount(points) { Free = free, Per = per, CountsBegunGroups = begun, ShortOf = target > 3 ? target : null }),
        Amounts.Select(points => (RuleAmount)new OnceAmount(points)),
        Amounts.Select(points => (RuleAmount)new EnteredAmount(0, points)),
        Gen.Select(Amounts, Gen.Bool, (points, exceeds) => (RuleAmount)new RatioAmount(points, NoneMeaning.Nothing) { MayExceed = exceeds }),
        Amounts.Array[1, 3].Select(levels => (RuleAmount)new LevelAmount(levels.Select((points, index) => new ScoreLevel("l" + index, Text("level"), points)))),
        Gen.Select(Amounts, Amounts, Gen.Bool, (low, high, hole) => (RuleAmount)new LadderAmount([new(Interval.Below(1), low), new(hole ? Interval.Above(1) : Interval.AtLeast(1), high)])),
        Gen.Select(Amounts, Gen.Int[0, 2], Gen.Bool, (points, counting, below) => (RuleAmount)new SlopeAmount(1, Rational.Parse("0.5"), points, (StretchCounting)counting) { Below = below }),
        Gen.Select(Amounts, Amounts, Gen.Bool, (shorter, blank, both) => (RuleAmount)new QuotaAmount(2, 2, shorter, blank, both)));

    private static readonly Gen<ItemScoring> Scorings = Gen.Select(Gen.Select(RuleAmounts, Gen.Int[0, 9], Amounts).Array[1, 3], Gen.Int[0, 9], Points, (rules, kind, cap) =>
    {
        var made = rules.Select((rule, index) => new ScoringRule("k" + index, Text("rule"), rule.Item1)
        {
            Reverses = rule.Item2 == 0,
            Most = rule.Item2 is 1 or 2 ? rule.Item3 : null,
            CountedOnceIn = rule.Item2 == 3 ? "group" : null,
        }).ToArray();
        return kind switch
        {
            0 => ItemScoring.NotKnown,
            1 => ItemScoring.AllOrNothing(),
            <= 4 => ItemScoring.Earn(kind == 2 ? cap : null, made),
            _ => ItemScoring.Deduct(kind < 7 ? cap : null, made),
        };
    });

    private static readonly Gen<Interval> Ranges = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30], Gen.Int[0, 2], (from, length, shape) => shape switch
    {
        0 => Interval.AtLeast(from),
        1 => Interval.Below(from),
        _ => Interval.Between(from, from + length),
    });

    private static readonly Gen<Condition> Conditions = Gen.Select(Gen.Int[0, 8], Ranges, Gen.Int[0, 1], (kind, range, fact) => kind switch
    {
        0 => new FactCondition("f" + fact),
        1 => CompositeCondition.Not(new FactCondition("f" + fact)),
        2 => CompositeCondition.Any(new FactCondition("f" + fact), new ScoreCondition(ScoreReference.Running, range)),
        3 => new ScoreCondition(ScoreReference.Section(fact == 0 ? "s0" : "s1"), range),
        4 => new ScoreCondition(ScoreReference.Item("i0"), range) { Measure = ScoreMeasure.Lost },
        5 => CompositeCondition.Not(new ScoreCondition(ScoreReference.Running, range)),
        _ => (Condition)new ScoreCondition(ScoreReference.Running, range),
    });

    private static readonly Gen<Func<string, ScoringStep>> Steps = Gen.Select(Gen.Int[0, 12], Conditions, Gen.Bool, Points, RuleAmounts, (kind, condition, always, points, amount) => (Func<string, ScoringStep>)(id =>
    {
        var when = always ? null : condition;
        return kind switch
        {
            0 => new ConvertStep(points),
            1 => new ConvertStep(points) { From = 20 },
            2 => new LimitStep { AtLeast = 0, AtMost = points, When = when },
            3 => new LimitStep { AtLeast = points, When = when },
            4 => new MultiplyStep(points / 10) { When = when },
            5 => new MultiplyStep(points / 10) { Losses = true, When = when },
            6 => new RoundStep(0, RoundingRule.HalfAwayFromZero) { When = when },
            7 => AdjustStep.Bonus(new ChecklistItem(id, Text("bonus"), 0, ItemScoring.Earn(always ? points : null, new ScoringRule("k0", Text("rule"), amount))), when),
            8 => AdjustStep.Penalty(new ChecklistItem(id, Text("penalty"), 0, ItemScoring.Deduct(always ? points : null, new ScoringRule("k0", Text("rule"), amount))), when),
            9 => new EffectStep(id, condition, new ScoringEffect { SetTo = points }),
            10 => new EffectStep(id, condition, new ScoringEffect { AtMost = points }),
            11 => new EffectStep(id, new FactCondition("f1"), new ScoringEffect { Zero = ["s0", "i1"] }),
            _ => new LimitStep { AtMost = points },
        };
    }));

    private static readonly Gen<ChecklistItem> Items = Gen.Select(Points, Scorings, Gen.Int[0, 6], Gen.Int[0, 4], (points, scoring, floor, weight) => new ChecklistItem("i", Text("item"), points, scoring)
    {
        Floor = floor switch { 0 => ItemFloor.None, 1 => ItemFloor.At(-2), _ => null },
        Weight = weight == 0 ? Rational.Parse("0.3") : 1,
        Multiplier = floor == 2 ? new LossMultiplier(2, new FactCondition("f0")) : null,
    });

    private static readonly Gen<NotApplicablePolicy> Policies = Gen.Select(Gen.Int[0, 4], Gen.Bool, Gen.Bool, (rule, inProportion, keeps) =>
        new NotApplicablePolicy((NotApplicableRule)rule) { To = rule == (int)NotApplicableRule.Move ? "i0" : null, InProportion = inProportion, KeepsAmounts = keeps });

    /// <summary>A checklist of two sections, one inside the other as often as not, with steps in both and at the root.</summary>
    public static Gen<Checklist> Checklists { get; } = Gen.Select(Items.Array[0, 6], Gen.Int[0, 6], Steps.Array[0, 3], Steps.Array[0, 2], Policies, Gen.Select(Gen.Int[0, 7], Gen.Int[0, 5], Gen.Bool), (items, cut, rootSteps, steps, policy, shape) =>
    {
        var named = items.Select((item, index) => Named(item, "i" + index)).ToArray();
        ChecklistItem[] own = [.. named.Take(cut)], inner = [.. named.Skip(cut)];
        var combine = shape.Item1 < 6 ? (NumberCombination)shape.Item1 : NumberCombination.Sum;
        var second = new ChecklistSection("s1", Text("s1"), inner, []) { Steps = [.. steps.Select((step, index) => step("b1" + index))], Weight = shape.Item2 == 0 ? Rational.Parse("0.7") : 1 };
        var first = new ChecklistSection("s0", Text("s0"), own, shape.Item3 ? [second] : []) { Combine = shape.Item2 == 1 ? combine : NumberCombination.Sum, Start = shape.Item2 == 2 ? 50 : null };
        return new Checklist("list", new ChecklistSection("total", Text("list"), [], shape.Item3 ? [first] : [first, second])
        {
            Steps = [.. rootSteps.Select((step, index) => step("b0" + index))],
            NotApplicable = policy,
        });
    });

    /// <summary>A checklist with a sheet that answers everything: every item, bonus and penalty, and both facts.</summary>
    public static Gen<(Checklist Checklist, AnswerSheet Answers)> Answered { get; } = Gen.Select(Checklists, Gen.Int[0, 6].Array[60], Gen.Bool, Gen.Bool, (checklist, numbers, f0, f1) =>
    {
        var next = 0;
        var answers = checklist.Items.Select(item => Answer(item, () => numbers[next++ % numbers.Length])).ToArray();
        return (checklist, new AnswerSheet("list", answers) { Facts = new Dictionary<string, Fact> { ["f0"] = Fact.Flag(f0), ["f1"] = Fact.Flag(f1) }, Assessor = "A" });
    });

    private static ItemAnswer Answer(ChecklistItem item, Func<int> number)
    {
        if (number() == 0)
        {
            return new ItemAnswer(item.Id) { State = AnswerState.NotApplicable };
        }

        return new ItemAnswer(item.Id, [.. item.Scoring.Rules.Select(rule => (rule.Key, FactFor(rule.Amount, item.Points, number)))]);
    }

    private static Fact FactFor(RuleAmount amount, Rational points, Func<int> number) => amount switch
    {
        EachAmount => number() is var times && times > 4 ? Fact.These([.. Enumerable.Range(0, times).Select(index => "n" + index)]) : Fact.Count(times),
        OnceAmount => Fact.Flag(number() > 2),
        EnteredAmount entered => Fact.Number(entered.To.Of(points) * number() / 6),
        LevelAmount level => Fact.Level(level.Levels[number() % level.Levels.Count].Key),
        QuotaAmount => Fact.Periods(number() % 4, number() % 4),
        _ => Fact.Number(Rational.Create(number(), 4)),
    };

    private static ChecklistItem Named(ChecklistItem item, string id) => new(id, item.Title, item.Points, item.Scoring) { Floor = item.Floor, Weight = item.Weight, Multiplier = item.Multiplier };
}
