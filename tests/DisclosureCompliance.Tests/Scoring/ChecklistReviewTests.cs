using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public sealed class ChecklistReviewTests
{
    private static readonly EarnedElement Three = new("a", Text("a"), 3, OccurrenceCounting.Once);
    private static readonly EarnedElement Four = new("b", Text("b"), 4, OccurrenceCounting.Once);

    public static TheoryData<ItemScoring, string> Contradictions() => new()
    {
        { new DeductScoring(Each("x", "1")) { Cap = 6 }, "checklist.cap-above-points@$.sections[0].items[0].scoring.cap=6" },
        { new DeductScoring(Once("y", "5"), Each("x", "7")), "checklist.deduction-above-points@$.sections[0].items[0].scoring.rules[1].each=7" },
        { new EarnScoring(Three, Four) { Maximum = 6 }, "checklist.maximum-above-points@$.sections[0].items[0].scoring.maximum=6" },
        { new EarnScoring(Three), "checklist.points-unreachable@$.sections[0].items[0].scoring.elements=3" },
        { new EarnScoring(Three, Four), "checklist.elements-above-points@$.sections[0].items[0].scoring.elements=7" },
        { new LevelScoring(new ScoreLevel("a", Text("a"), 6)), "checklist.level-above-points@$.sections[0].items[0].scoring.levels[0].points=6" },
        { new LevelScoring(new ScoreLevel("a", Text("a"), 4)), "checklist.points-unreachable@$.sections[0].items[0].scoring.levels=4" },
    };

    public static TheoryData<ItemScoring> InOrder() => new()
    {
        new DeductScoring(Each("x", "5")) { Cap = 5 },
        new DeductScoring(Each("x", "1")) { Cap = 3 },
        new EarnScoring(Three, Four) { Maximum = 5 },
        new EarnScoring(new EarnedElement("a", Text("a"), 2, OccurrenceCounting.Each)),
        new LevelScoring(new ScoreLevel("a", Text("a"), 5), new ScoreLevel("b", Text("b"), 0)),
        new AllOrNothingScoring(),
        new NotKnownScoring(),
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void An_item_worth_five_that_contradicts_itself_is_reported_with_place_and_value(ItemScoring scoring, string expected)
    {
        var checklist = List(Item("1", "5", scoring));

        var warning = ChecklistReview.Of(checklist).Should().ContainSingle().Subject;

        $"{warning.Code}@{warning.Place}={warning.Value}".Should().Be(expected);
        (warning.SectionId, warning.ItemId).Should().Be(("s", "1"));
        warning.Message.RemedyIn(Language.English).Should().NotBeNull();
        Score(checklist, new AnswerSheet("list")).Lines[0].Warnings.Should().Equal(warning);
    }

    [Theory]
    [MemberData(nameof(InOrder))]
    public void An_item_in_order_is_not_complained_about(ItemScoring scoring) =>
        ChecklistReview.Of(List(Item("1", "5", scoring))).Should().BeEmpty();

    [Fact]
    public void Sums_that_differ_from_the_printed_ones_are_reported_where_they_are_printed()
    {
        var inner = new ChecklistSection("1.1", Text("inner"), Item("a", "5", new AllOrNothingScoring())) { PrintedPoints = 6 };
        var outer = new ChecklistSection("1", Text("outer"), [Item("b", "2", new AllOrNothingScoring())], [inner]) { PrintedPoints = 8 };
        var checklist = new Checklist("list", Text("list"), [outer]) { PrintedTotal = 10 };

        var warnings = ChecklistReview.Of(checklist);

        warnings.Select(warning => $"{warning.Code}@{warning.Place}={warning.Value}").Should().Equal(
            "checklist.total-sum@$.total=10", "checklist.section-sum@$.sections[0].sections[0].points=6");
        warnings[1].Message.In(Language.English).Should().Contain("prints 6").And.Contain("add up to 5");
        var card = Score(checklist, new AnswerSheet("list"));
        card.Sections[0].Warnings.Should().BeEmpty();
        card.Sections[0].Sections[0].Warnings.Should().Equal(warnings[1]);
        card.Total.Points.Should().Be(Number("7"));
    }

    [Fact]
    public void Empty_sections_and_items_worth_nothing_are_reported()
    {
        var checklist = new Checklist("list", Text("list"), [
            new ChecklistSection("1", Text("empty")),
            new ChecklistSection("2", Text("zero"), Item("a", "0", new DeductScoring(Each("x", "1")) { Cap = 1 }))]);

        ChecklistReview.Of(checklist).Select(warning => warning.Code).Should().Equal("checklist.section-empty", "checklist.worth-nothing");
        ChecklistReview.Of(new Checklist("list", Text("list"), [])).Select(warning => warning.Code).Should().Equal("checklist.empty");
    }

    [Theory]
    [InlineData("90..;70..89;0..69", "bands-gap > 69, < 70|bands-gap > 89, < 90")]
    [InlineData("60..;0..60", "bands-overlap low, high")]
    [InlineData("60..", "bands-gap ≥ 0, < 60")]
    [InlineData("0..59", "bands-gap > 59, ≤ 100")]
    [InlineData("0..100;101..", "band-unreachable ≥ 101")]
    [InlineData("0..;60..;90..", "")]
    [InlineData("0..100", "")]
    [InlineData("0..120", "")]
    [InlineData("110..", "bands-gap ≥ 0, ≤ 100|band-unreachable ≥ 110")]
    public void Grades_with_gaps_overlaps_or_out_of_reach_are_reported(string bands, string expected)
    {
        var scale = new GradeScale(bands.Split(';').Select((band, index) =>
        {
            var ends = band.Split(new[] { ".." }, StringSplitOptions.None);
            var key = index == 0 ? "high" : index == 1 ? "low" : "lowest";
            return new GradeBand(key, Text(key), new Interval(Number(ends[0]), true, ends[1].Length == 0 ? null : Number(ends[1]), true));
        }));
        var checklist = new Checklist("list", Text("list"), List(Item("1", "100", new AllOrNothingScoring())).Sections) { Grades = scale };

        string.Join("|", ChecklistReview.Of(checklist).Select(warning => $"{warning.Code.Replace("checklist.", string.Empty)} {warning.Value}")).Should().Be(expected);
    }

    [Theory]
    [InlineData(true, true, "")]
    [InlineData(false, true, "= 0")]
    [InlineData(true, false, "= 100")]
    public void A_gap_can_be_a_single_score(bool includesZero, bool includesHundred, string gap)
    {
        var scale = new GradeScale(new GradeBand("all", Text("all"), new Interval(0, includesZero, 100, includesHundred)));
        var checklist = new Checklist("list", Text("list"), List(Item("1", "100", new AllOrNothingScoring())).Sections) { Grades = scale };

        string.Join("|", ChecklistReview.Of(checklist).Select(warning => warning.Value)).Should().Be(gap);
    }
}
