using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public sealed class ItemScoringTests
{
    private static readonly EarnScoring Channels = new(
        new EarnedElement("site", Text("site"), 3, OccurrenceCounting.Once),
        new EarnedElement("other", Text("other"), 2, OccurrenceCounting.Each));

    [Theory]
    [InlineData(0, "5", "score.no-occurrence,score.deducted")]
    [InlineData(1, "3", "score.occurred,score.deducted")]
    [InlineData(2, "2", "score.occurred,score.capped,score.deducted")]
    [InlineData(1_000_000_000, "2", "score.occurred,score.capped,score.deducted")]
    public void A_printed_cap_below_the_points_leaves_the_rest_of_the_item(int count, string score, string codes)
    {
        var line = Line("5", new DeductScoring(Each("x", "2")) { Cap = 3 }, new ItemAnswer("1") { Occurrences = Counts("x", count) });

        line.Score.Should().Be(Number(score));
        line.Lost.Should().Be(5 - Number(score));
        string.Join(",", line.Codes()).Should().Be(codes);
    }

    [Fact]
    public void Landing_exactly_on_the_cap_is_not_called_capped()
    {
        var line = Line("6", new DeductScoring(Each("x", "2")) { Cap = 6 }, new ItemAnswer("1") { Occurrences = Counts("x", 3) });

        line.Score.Should().Be(Number("0"));
        line.Codes().Should().NotContain("score.capped").And.NotContain("score.floored");
    }

    [Fact]
    public void Where_no_cap_is_printed_an_item_stops_at_zero_and_says_so()
    {
        var line = Line("2", new DeductScoring(Each("x", "0.2")), new ItemAnswer("1") { Occurrences = Counts("x", 11) });

        line.Score.Should().Be(Number("0"));
        line.Say().Should().Contain("2.2 off in all, but the item is worth 2; an item does not fall below 0.");
    }

    [Fact]
    public void Where_the_printed_cap_is_above_the_points_it_is_the_item_that_stops_the_deduction()
    {
        var line = Line("5", new DeductScoring(Each("x", "1")) { Cap = 6 }, new ItemAnswer("1") { Occurrences = Counts("x", 6) });

        line.Score.Should().Be(Number("0"));
        line.Codes().Should().Equal("score.occurred", "score.floored", "score.deducted");
    }

    [Fact]
    public void A_circumstance_is_deducted_once_when_it_holds_and_not_when_it_does_not()
    {
        var scoring = new DeductScoring(Once("a", "1"), Once("b", "0.5"));

        var line = Line("4", scoring, new ItemAnswer("1") { Flags = new Dictionary<string, bool> { ["a"] = false, ["b"] = true } });

        line.Score.Should().Be(Number("3.5"));
        line.Codes().Should().Equal("score.no-occurrence", "score.holds", "score.deducted");
    }

    [Theory]
    [InlineData(new[] { "site" }, 0, "3")]
    [InlineData(new string[0], 1, "2")]
    [InlineData(new[] { "site" }, 1, "5")]
    [InlineData(new[] { "site" }, 9, "6")]
    public void Elements_earn_points_up_to_those_of_the_item(string[] elements, int others, string score)
    {
        var line = Line("6", Channels, new ItemAnswer("1") { Elements = elements, Occurrences = Counts("other", others) });

        line.Score.Should().Be(Number(score));
        line.Codes().Contains("score.ceiling").Should().Be(others == 9);
    }

    [Fact]
    public void A_printed_maximum_limits_what_elements_earn()
    {
        var scoring = new EarnScoring(new EarnedElement("x", Text("x"), 2, OccurrenceCounting.Each)) { Maximum = 4 };

        var line = Line("6", scoring, new ItemAnswer("1") { Occurrences = Counts("x", 3) });

        line.Score.Should().Be(Number("4"));
        line.Codes().Should().Contain("score.maximum");
        Line("6", scoring, new ItemAnswer("1") { Occurrences = Counts("x", 2) }).Codes().Should().NotContain("score.maximum", "4 is just reached");
    }

    [Fact]
    public void An_element_that_an_answer_does_not_list_was_not_shown_whatever_silence_means()
    {
        var line = Line("6", Channels, new ItemAnswer("1") { Elements = ["site"], Unmentioned = UnmentionedMeaning.NoFinding });

        line.Score.Should().Be(Number("3"));
        line.Codes().Should().Equal("score.shown", "score.not-shown", "score.earned");
    }

    [Fact]
    public void An_empty_list_of_elements_is_an_answer()
    {
        var line = Line("6", Channels, new ItemAnswer("1") { Elements = [] });

        line.State.Should().Be(LineState.Scored);
        line.Score.Should().Be(Number("0"));
    }

    [Theory]
    [InlineData(true, "2", "score.met")]
    [InlineData(false, "0", "score.not-met")]
    public void All_or_nothing_gives_all_or_nothing(bool met, string score, string code)
    {
        var line = Line("2", new AllOrNothingScoring(), new ItemAnswer("1") { Met = met });

        line.Score.Should().Be(Number(score));
        line.Codes().Should().Equal(code);
    }

    [Fact]
    public void A_level_gives_its_points_but_no_more_than_the_item_is_worth()
    {
        var scoring = new LevelScoring(new ScoreLevel("good", Text("good"), Number("7.5")), new ScoreLevel("best", Text("best"), 12));

        Line("10", scoring, new ItemAnswer("1") { Level = "good" }).Score.Should().Be(Number("7.5"));
        var best = Line("10", scoring, new ItemAnswer("1") { Level = "best" });
        best.Score.Should().Be(Number("10"));
        best.Codes().Should().Equal("score.level", "score.ceiling");
        Line("12", scoring, new ItemAnswer("1") { Level = "best" }).Codes().Should().Equal("score.level");
    }

    [Fact]
    public void An_item_whose_rule_was_never_seen_is_never_scored()
    {
        var line = Line("13", new NotKnownScoring(), new ItemAnswer("1") { SelfScore = 13, Unmentioned = UnmentionedMeaning.NoFinding });

        line.State.Should().Be(LineState.NotKnown);
        line.Score.Should().BeNull();
        line.Lost.Should().BeNull();
        (line.Lowest, line.Highest).Should().Be((Number("0"), Number("13")));
        line.SelfScore.Should().Be(Number("13"));
    }

    [Fact]
    public void Evidence_note_and_self_score_stand_in_the_line_and_change_nothing()
    {
        var answer = new ItemAnswer("1") { Met = true, Evidence = ["会议记录", "pic.png"], Note = Text("seen"), SelfScore = 1 };

        var line = Line("2", new AllOrNothingScoring(), answer);

        line.Score.Should().Be(Number("2"));
        line.Say().Should().EndWith("Evidence: 会议记录, pic.png. Note: seen The unit's own score: 1 of 2.");
    }
}
