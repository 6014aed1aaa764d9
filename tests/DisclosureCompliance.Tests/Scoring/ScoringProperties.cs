using CsCheck;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;
using static DisclosureCompliance.Tests.Scoring.ScoringGenerator;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>What holds for every checklist and every sheet.</summary>
public sealed class ScoringProperties
{
    [Fact]
    public void Whatever_was_left_out_ends_up_within_the_range_and_in_the_grade_that_was_decided() =>
        Gen.Select(Answered, Gen.Int[0, 1023], Gen.Int[0, 7]).Sample((answered, kept, facts) =>
        {
            var (checklist, answers) = answered;
            var graded = new Checklist("list", checklist.Root) { Grades = new GradeScale(new GradeBand("high", Text("high"), Interval.AtLeast(30)), new GradeBand("low", Text("low"), Interval.Below(30))) };
            var notApplicable = answers.Answers.Where(answer => answer.State == AnswerState.NotApplicable);
            var sheet = new AnswerSheet("list", answers.Answers
                .Where((answer, index) => answer.State == AnswerState.NotApplicable || (kept >> index & 1) == 1)
                .Select((answer, index) => (facts & 4) != 0 && answer.Facts.Count > 1 && index % 2 == 0 && TakesOffFirst(checklist.Find(answer.ItemId)!) ? new ItemAnswer(answer.ItemId, [.. answer.Facts.Skip(1).Select(pair => (pair.Key, pair.Value))]) : answer))
            {
                Facts = answers.Facts.Where((_, index) => (facts >> index & 1) == 1).ToDictionary(pair => pair.Key, pair => pair.Value),
                Assessor = "A",
            };

            var (whole, part) = (Score(graded, answers), Score(graded, sheet));

            if (whole.Total.State is TotalState.Complete or TotalState.Partial)
            {
                AtMost(part.Total.Lowest, whole.Total.Lowest, isLow: true).Should().BeTrue("{0} may not be above {1}", part.Total.Lowest, whole.Total.Lowest);
                AtMost(whole.Total.Highest, part.Total.Highest, isLow: false).Should().BeTrue("{0} may not be below {1}", part.Total.Highest, whole.Total.Highest);
                if (part.Grade.Band is { } decided)
                {
                    whole.Grade.Candidates.Should().Equal(decided);
                }
            }

            for (var index = 0; index < whole.Lines.Count; index++)
            {
                AtMost(part.Lines[index].Lowest, part.Lines[index].Highest, isLow: part.Lines[index].Lowest is null).Should().BeTrue();
            }
        }, iter: 4000);

    [Fact]
    public void A_grade_that_it_came_to_was_possible_before_everything_was_known() =>
        Gen.Select(Answered, Gen.Int[0, 1023], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 5]).Sample((answered, kept, facts, conditions, veto) =>
        {
            var (checklist, answers) = answered;
            var scale = new GradeScale(
                new GradeBand("top", Text("top"), Interval.AtLeast(40)) { Requires = (conditions & 1) == 1 ? new FactCondition("f0") : null },
                new GradeBand("mid", Text("mid"), new Interval(15, includesLower: true, 30, includesUpper: false)) { Requires = (conditions & 2) == 2 ? new ScoreCondition(ScoreReference.Section("s0"), Interval.AtLeast(5)) : null },
                new GradeBand("low", Text("low"), Interval.Below(10)));
            ScoringStep[] vetoes = veto > 2 ? [] : [new EffectStep("v", new FactCondition("f1"), new ScoringEffect { GradeAtMost = scale.Bands[veto].Key })];
            var graded = new Checklist("list", new ChecklistSection(checklist.Root.Id, checklist.Title, [], checklist.Sections) { Steps = [.. vetoes, .. checklist.Root.Steps], NotApplicable = checklist.Root.NotApplicable }) { Grades = scale };
            var sheet = new AnswerSheet("list", answers.Answers.Where((answer, index) => answer.State == AnswerState.NotApplicable || (kept >> index & 1) == 1))
            {
                Facts = answers.Facts.Where((_, index) => (facts >> index & 1) == 1).ToDictionary(pair => pair.Key, pair => pair.Value),
                Assessor = "A",
            };

            var (whole, part) = (Score(graded, answers), Score(graded, sheet));

            // Where nothing at all is assessed there is no grade, and that is said.
            if (whole.Total.State == TotalState.Complete && whole.Grade.State == GradeState.Decided && part.Grade.State != GradeState.NotGraded)
            {
                part.Grade.Candidates.Should().Contain(whole.Grade.Band!, "of {0}", part.Grade.Reason);
            }
        }, iter: 4000);

    [Fact]
    public void The_parts_and_steps_of_a_score_add_up_to_it_exactly_however_much_is_known() =>
        Gen.Select(Answered, Gen.Int[0, 1023], Gen.Bool).Sample((answered, kept, stated) =>
        {
            var sheet = new AnswerSheet("list", answered.Answers.Answers.Where((_, index) => (kept >> index & 1) == 1)) { Facts = stated ? answered.Answers.Facts : new Dictionary<string, Fact>(), Assessor = "A" };

            var card = Score(answered.Checklist, sheet);

            AddsUp(card.Proof);
            card.Proof.Amount.Should().Be(card.Total.Score);
            card.Total.ByState.Sum(tally => tally.Lines).Should().Be(card.Lines.Count);
            (card.Total.Result is null).Should().Be(card.Total.State != TotalState.Complete);
        }, iter: 2000);

    [Fact]
    public void Lines_stay_between_their_floor_and_their_points_and_within_their_cap() =>
        Answered.Sample(answered =>
        {
            foreach (var line in Score(answered.Checklist, answered.Answers).Lines.Where(line => line.State == LineState.Scored && !line.IsOutside))
            {
                var factor = line.Item.Points.Sign > 0 ? line.Points / line.Item.Points : 1;
                line.Score!.Value.Should().BeLessThanOrEqualTo(line.Points);
                if ((line.Item.Floor ?? ItemFloor.Zero).Lowest is { } floor)
                {
                    line.Score!.Value.Should().BeGreaterThanOrEqualTo(Rational.Min(floor, floor * factor));
                }

                if (line.Item.Scoring is { Cap: { } cap, Kind: ScoringKind.Deduct })
                {
                    line.Lost!.Value.Should().BeLessThanOrEqualTo(Rational.Max(cap, cap * factor), "additions give back, and no more than the cap is taken");
                }
            }
        });

    [Fact]
    public void A_checklist_of_sums_with_floors_stays_between_nothing_and_its_points() =>
        Answered.Sample(answered =>
        {
            var items = answered.Checklist.Items.Where(item => item.Points.Sign > 0).Select(item => new ChecklistItem(item.Id, item.Title, item.Points, item.Scoring));
            var checklist = new Checklist("list", Text("list"), [new ChecklistSection("s", Text("s"), items, [])]);

            var total = Score(checklist, new AnswerSheet("list", answered.Answers.Answers.Where(answer => checklist.Find(answer.ItemId) is not null)) { Assessor = "A" }).Total;

            (total.Lowest!.Value.Sign >= 0 && total.Score.Sign >= 0 && total.Score <= total.ScoredPoints && total.Lowest <= total.Highest && total.ScoredPoints <= total.Points && total.Highest <= total.Points && total.Points <= checklist.Points)
                .Should().BeTrue(total.ToString());
        });

    [Fact]
    public void Another_occurrence_never_raises_a_score_by_deduction_and_never_lowers_one_that_is_earned() =>
        Gen.Select(ScoringGenerator.Checklists, Gen.Int[0, 8], Gen.Int[0, 2]).Sample((checklist, count, key) =>
        {
            foreach (var item in checklist.Items.Where(item => item.Scoring.Rules.Count > key && item.Scoring.Rules[key] is { Amount: EachAmount { ShortOf: null } }))
            {
                Rational? At(int times) => Score(checklist, new AnswerSheet("list", new ItemAnswer(item.Id, (item.Scoring.Rules[key].Key, Fact.Count(times)))) { Unmentioned = UnmentionedMeaning.NoFinding }).Find(item.Id)!.Score;
                var isOutside = checklist.Root.Steps.Concat(checklist.Sections.SelectMany(section => section.Steps)).OfType<AdjustStep>().Any(step => ReferenceEquals(step.Item, item) && step.IsPenalty);
                var takesOff = (item.Scoring.Kind == ScoringKind.Deduct || isOutside) != item.Scoring.Rules[key].Reverses;

                if (At(count) is { } fewer && At(count + 1) is { } more)
                {
                    (takesOff ? more <= fewer : more >= fewer).Should().BeTrue("{0} with {1}, {2} with one more", fewer, count, more);
                }
            }
        });

    [Fact]
    public void The_order_of_the_answers_does_not_matter() =>
        Gen.Select(Answered, Gen.Int[0, 100]).Sample((answered, seed) =>
        {
            var (checklist, sheet) = answered;
            var shuffled = new AnswerSheet("list", sheet.Answers.OrderBy(answer => (answer.ItemId[answer.ItemId.Length - 1] * 7919 + seed) % 101)) { Facts = sheet.Facts, Assessor = "A" };

            Described(Score(checklist, shuffled)).Should().Equal(Described(Score(checklist, sheet)));
        });

    private static IEnumerable<string> Described(Scorecard card) =>
        card.Lines.Select(line => line.Outcome() + string.Concat(line.Derivation.Select(message => message.ToString()))).Append(card.Total.Outcome());

    // What an answer does not list among what is earned was not shown; what it does not say of a deduction is open.
    private static bool TakesOffFirst(ChecklistItem item) => item.Points.Sign > 0 && item.Scoring.Kind == ScoringKind.Deduct && !item.Scoring.Rules[0].Reverses;

    private static bool AtMost(Rational? low, Rational? high, bool isLow) => (low, high) switch
    {
        (null, _) => isLow || high is null,
        (_, null) => !isLow,
        _ => low <= high,
    };

    private static void AddsUp(ProofNode node)
    {
        if (node.Children.Count > 0)
        {
            node.Children.Aggregate(Rational.Zero, (sum, child) => sum + child.Amount).Should().Be(node.Amount, node.ToString());
            foreach (var child in node.Children)
            {
                AddsUp(child);
            }
        }
    }
}
