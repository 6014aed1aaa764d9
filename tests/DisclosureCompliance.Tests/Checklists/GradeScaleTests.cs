using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Checklists;

public sealed class GradeScaleTests
{
    private static readonly GradeScale WithGap = new(
        Band("fail", Interval.Below(70)), Band("good", Interval.Between(70, 89)), Band("best", Interval.AtLeast(90)));

    private static readonly GradeScale Usual = new(
        Band("best", Interval.AtLeast(90)), Band("good", Interval.AtLeast(80)), Band("pass", Interval.AtLeast(60)), Band("fail", Interval.Below(60)));

    [Theory]
    [InlineData("89", "good")]
    [InlineData("90", "best")]
    [InlineData("70", "good")]
    [InlineData("69.999999", "fail")]
    public void A_band_includes_the_ends_that_it_says_it_includes(string score, string grade) =>
        WithGap.Decide(Number(score), Number(score)).Band!.Key.Should().Be(grade);

    [Fact]
    public void A_score_between_70_to_89_and_90_up_has_no_grade_and_that_is_said()
    {
        var decision = WithGap.Decide(Number("89.5"), Number("89.5"));

        decision.State.Should().Be(GradeState.Gap);
        decision.Band.Should().BeNull();
        decision.Candidates.Should().BeEmpty();
        decision.Reason.In(Language.Chinese).Should().Contain("89.5").And.Contain("空档");
    }

    [Theory]
    [InlineData("100", "best")]
    [InlineData("90", "best")]
    [InlineData("89.99999999999999999999", "good")]
    [InlineData("80", "good")]
    [InlineData("4499/75", "fail")]
    [InlineData("60", "pass")]
    [InlineData("0", "fail")]
    public void Lower_ends_alone_make_a_scale_decided_on_the_exact_value(string score, string grade) =>
        Usual.Decide(Number(score), Number(score)).Band!.Key.Should().Be(grade);

    [Theory]
    [InlineData("80", "pass")]
    [InlineData("80.01", "good")]
    public void Above_excludes_its_end(string score, string grade) =>
        new GradeScale(Band("good", Interval.Above(80)), Band("pass", Interval.AtLeast(60))).Decide(Number(score), Number(score)).Band!.Key.Should().Be(grade);

    [Fact]
    public void Upper_ends_alone_make_a_scale_too()
    {
        var scale = new GradeScale(
            Band("best", new Interval(null, false, 100, true)), Band("pass", new Interval(null, false, 89, true)), Band("fail", Interval.Below(60)));

        new[] { "59", "60", "89", "89.5", "100" }.Select(score => scale.Decide(Number(score), Number(score)).Band!.Key)
            .Should().Equal("fail", "pass", "pass", "best", "best");
        scale.Decide(101, 101).State.Should().Be(GradeState.Gap);
    }

    [Theory]
    [InlineData("80", "89", "good")]
    [InlineData("90", "100", "best")]
    public void A_grade_is_decided_when_everything_possible_lies_in_one_band(string lowest, string highest, string grade) =>
        Usual.Decide(Number(lowest), Number(highest)).Band!.Key.Should().Be(grade);

    [Theory]
    [InlineData("80", "90", "good,best")]
    [InlineData("37", "100", "fail,pass,good,best")]
    public void A_grade_is_open_when_more_than_one_is_possible(string lowest, string highest, string candidates)
    {
        var decision = Usual.Decide(Number(lowest), Number(highest));

        decision.State.Should().Be(GradeState.Open);
        string.Join(",", decision.Candidates.Select(band => band.Key)).Should().Be(candidates);
    }

    [Fact]
    public void A_grade_is_open_when_the_rest_can_fall_into_a_gap()
    {
        var decision = WithGap.Decide(85, Number("89.5"));

        decision.State.Should().Be(GradeState.Open);
        decision.Candidates.Select(band => band.Key).Should().Equal("good");
        WithGap.Decide(Number("89.5"), 95).State.Should().Be(GradeState.Open);
        WithGap.Decide(Number("89.1"), Number("89.9")).State.Should().Be(GradeState.Gap);
    }

    [Fact]
    public void Bands_that_overlap_decide_nothing_where_they_do()
    {
        var scale = new GradeScale(Band("low", Interval.Between(0, 60)), Band("high", Interval.Between(60, 100)));

        scale.Decide(60, 60).State.Should().Be(GradeState.Overlap);
        scale.Decide(60, 60).Candidates.Should().HaveCount(2);
        scale.Decide(59, 59).Band!.Key.Should().Be("low");
    }

    [Fact]
    public void A_checklist_without_items_or_without_grades_is_not_graded()
    {
        var empty = new Checklist("list", Text("list"), []) { Grades = Usual };

        Score(empty, new AnswerSheet("list")).Grade.Reason.Code.Should().Be("grade.no-items");
        Score(List(Item("1", "5", ItemScoring.AllOrNothing())), new AnswerSheet("list")).Grade.Reason.Code.Should().Be("grade.no-scale");
    }

    [Fact]
    public void Rounding_for_display_never_moves_a_grade()
    {
        var checklist = new Checklist("list", Text("list"), List(Item("1", "100", ItemScoring.Deduct(Each("x", "0.001")))).Sections)
        {
            Grades = Usual,
            DisplayDecimals = 0,
        };

        var card = Score(checklist, new AnswerSheet("list", new ItemAnswer("1", ("x", Fact.Count(10_001)))));

        card.Total.Score.Should().Be(Number("89.999"));
        card.Display(card.Total.Score).Should().Be("90");
        card.Grade.Band!.Key.Should().Be("good");
    }

    [Fact]
    public void An_interval_in_which_no_number_lies_is_refused()
    {
        var backwards = () => Interval.Between(2, 1);
        var empty = () => new Interval(1, includesLower: true, 1, includesUpper: false);

        backwards.Should().Throw<ArgumentException>();
        empty.Should().Throw<ArgumentException>();
    }

    private static GradeBand Band(string key, Interval scores) => new(key, Text(key), scores);
}
