using CsCheck;
using DisclosureCompliance.Advice;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Tests.Advice;

/// <summary>The advisor against trying out every set of repairs with the scorer.</summary>
public class AdviceProperties
{
    private static readonly ImprovementAdvisor Advisor = new();

    /// <summary>An item that counts occurrences, each for so many half points, up to a cap; what was found; and the effort of one repair.</summary>
    private static readonly Gen<(int Points, int Each, int Times, int Cap, int Flag, bool Flagged, int Effort)> Lines =
        Gen.Select(Gen.Int[1, 10], Gen.Int[1, 6], Gen.Int[0, 3], Gen.Int[0, 8], Gen.Int[1, 8], Gen.Bool, Gen.Int[0, 3]);

    /// <summary>What a checklist does beside adding up.</summary>
    private static readonly Gen<(int Weight, int Gate, int Shape, int Decimals)> Shapes = Gen.Select(Gen.Int[1, 3], Gen.Int[1, 20], Gen.Int[0, 8], Gen.Int[0, 1]);

    [Fact]
    public void No_set_of_repairs_is_cheaper_than_the_advised_one_and_the_advised_one_reaches_the_target() =>
        Gen.Select(Lines.Array[1, 4], Shapes, Gen.Int[0, 40]).Sample(
            (lines, shape, target) =>
            {
                var (checklist, sheet) = Make(lines, shape, target);
                var card = new ChecklistScorer().Score(checklist, sheet);
                var plan = Advisor.Advise(card, new AdviceOptions { Grade = "good", Repair = site => new LossRepair(Repairability.Yes, EffortOf(lines, site)) });
                var best = Cheapest(checklist, sheet, lines);
                plan.IsProvenOptimal.Should().BeTrue();
                (plan.State is PlanState.Reached or PlanState.AlreadyReached).Should().Be(best is not null);
                if (best is { } effort)
                {
                    plan.Effort.Should().Be(effort);
                    plan.After.Grade.Band!.Key.Should().Be("good");
                    new ChecklistScorer().Score(checklist, plan.After.Answers).Grade.Band!.Key.Should().Be("good");
                }
            },
            iter: 400);

    [Fact]
    public void A_loss_is_worth_what_the_total_gains_when_its_fact_is_taken_back() =>
        Gen.Select(Lines.Array[1, 4], Shapes, Gen.Int[0, 40]).Sample(
            (lines, shape, target) =>
            {
                var (checklist, sheet) = Make(lines, shape, target);
                var card = new ChecklistScorer().Score(checklist, sheet);
                foreach (var loss in Advisor.Advise(card).Losses.Where(loss => loss.Site.Kind == LossKind.Rule))
                {
                    var index = int.Parse(loss.Site.ItemId!, System.Globalization.CultureInfo.InvariantCulture);
                    var repaired = lines.ToArray();
                    repaired[index] = loss.Site.RuleKey == "each" ? repaired[index] with { Times = 0 } : repaired[index] with { Flagged = false };
                    var after = new ChecklistScorer().Score(checklist, Sheet(repaired));
                    loss.TotalAfter.Score.Should().Be(after.Total.Score);
                    if (loss.Regained is { } regained)
                    {
                        regained.Should().Be(after.Total.Score - card.Total.Score);
                    }
                }
            },
            iter: 200);

    private static Rational EffortOf((int Points, int Each, int Times, int Cap, int Flag, bool Flagged, int Effort)[] lines, LossSite site) =>
        lines[int.Parse(site.ItemId!, System.Globalization.CultureInfo.InvariantCulture)].Effort + (site.RuleKey == "flag" ? 1 : 0);

    private static Rational? Cheapest(Checklist checklist, AnswerSheet sheet, (int Points, int Each, int Times, int Cap, int Flag, bool Flagged, int Effort)[] lines)
    {
        Rational? best = null;
        Try([], Rational.Zero);
        return best;

        void Try((int Points, int Each, int Times, int Cap, int Flag, bool Flagged, int Effort)[] done, Rational effort)
        {
            if (done.Length == lines.Length)
            {
                if ((best is null || effort < best) && new ChecklistScorer().Score(checklist, Sheet(done)).Grade.Band?.Key == "good")
                {
                    best = effort;
                }

                return;
            }

            var line = lines[done.Length];
            for (var repaired = 0; repaired <= line.Times; repaired++)
            {
                Try([.. done, line with { Times = line.Times - repaired }], effort + (line.Effort * repaired));
                if (line.Flagged)
                {
                    Try([.. done, line with { Times = line.Times - repaired, Flagged = false }], effort + (line.Effort * repaired) + line.Effort + 1);
                }
            }
        }
    }

    private static (Checklist Checklist, AnswerSheet Sheet) Make((int Points, int Each, int Times, int Cap, int Flag, bool Flagged, int Effort)[] lines, (int Weight, int Gate, int Shape, int Decimals) shape, int target)
    {
        var items = lines.Select((line, index) => new ChecklistItem(
            index.ToString(System.Globalization.CultureInfo.InvariantCulture),
            LocalizedText.Same("item"),
            line.Points,
            ItemScoring.Deduct(
                line.Cap == 0 ? null : Rational.Create(line.Cap, 2),
                new ScoringRule("each", LocalizedText.Same("each"), new EachAmount(Rational.Create(line.Each, 2))),
                new ScoringRule("flag", LocalizedText.Same("flag"), new OnceAmount(Rational.Create(line.Flag, 3)))))
        {
            Tags = index == 0 ? ["essential"] : [],
            Floor = shape.Shape == 7 ? ItemFloor.None : null,
        }).ToArray();
        var half = items.Length / 2;
        var gate = Rational.Create(shape.Gate, 2);
        ChecklistSection[] sections =
        [
            new("a", LocalizedText.Same("a"), [.. items.Take(half)], [])
            {
                Weight = Rational.Create(shape.Weight, 2),
                Combine = shape.Shape == 6 ? NumberCombination.Lowest : NumberCombination.Sum,
            },
            new("b", LocalizedText.Same("b"), [.. items.Skip(half)], []) { Steps = shape.Shape == 5 ? [new LimitStep { AtLeast = 1, AtMost = gate }] : [] },
        ];
        ScoringStep[] steps = shape.Shape switch
        {
            1 => [AdjustStep.Bonus(Bonus, new ScoreCondition(ScoreReference.Running, Interval.AtLeast(gate)))],
            2 => [AdjustStep.Bonus(Bonus, new ScoreCondition(ScoreReference.Section("b"), Interval.Above(gate)))],
            3 => [new EffectStep("fail", new ScoreCondition(ScoreReference.Section("b"), Interval.Below(gate)), new ScoringEffect { NoScore = true })],
            4 => [new RoundStep(shape.Decimals, RoundingRule.HalfAwayFromZero), new EffectStep("odd", new ScoreCondition(ScoreReference.Running, Interval.Between(gate, gate + 1)), new ScoringEffect { SetTo = 0 })],
            _ => [],
        };
        var grades = new GradeScale(
            new GradeBand("good", LocalizedText.Same("good"), Interval.AtLeast(Rational.Create(target, 2)))
            {
                Requires = shape.Shape == 8 ? new ScoreCondition(ScoreReference.Tag("essential"), Interval.AtLeast(1)) { Measure = ScoreMeasure.Share } : null,
            },
            new GradeBand("poor", LocalizedText.Same("poor"), Interval.Below(Rational.Create(target, 2))));
        var root = new ChecklistSection("total", LocalizedText.Same("all"), [], sections) { Steps = steps };
        return (new Checklist("x", root) { Grades = grades }, Sheet(lines));
    }

    private static ChecklistItem Bonus => new("bonus", LocalizedText.Same("bonus"), 0, ItemScoring.Earn(new ScoringRule("won", LocalizedText.Same("won"), new OnceAmount(3))));

    private static AnswerSheet Sheet((int Points, int Each, int Times, int Cap, int Flag, bool Flagged, int Effort)[] lines) => new("x", lines
        .Select((line, index) => new ItemAnswer(index.ToString(System.Globalization.CultureInfo.InvariantCulture), ("each", Fact.Count(line.Times)), ("flag", Fact.Flag(line.Flagged))))
        .Append(new ItemAnswer("bonus", ("won", Fact.Flag(true)))));
}
