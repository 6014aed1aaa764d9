using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public sealed class UnmentionedTests
{
    private static readonly Checklist All = List(
        Item("deduct", "5", new DeductScoring(Each("x", "1"))),
        Item("earn", "6", new EarnScoring(new EarnedElement("x", Text("x"), 2, OccurrenceCounting.Each)) { Maximum = 4 }),
        Item("all", "2", new AllOrNothingScoring()),
        Item("level", "10", new LevelScoring(new ScoreLevel("a", Text("a"), 10), new ScoreLevel("b", Text("b"), 4))),
        Item("missing", "7", new NotKnownScoring()));

    [Fact]
    public void By_default_silence_is_no_answer_and_no_points()
    {
        var card = Score(All, new AnswerSheet("list"));

        card.Lines.Select(line => line.State).Should().Equal(
            LineState.NotAnswered, LineState.NotAnswered, LineState.NotAnswered, LineState.NotAnswered, LineState.NotKnown);
        card.Lines.Take(4).Should().OnlyContain(line => line.Codes().First() == "score.not-answered");
        card.Total.Score.Should().Be(Number("0"));
        (card.Total.Lowest, card.Total.Highest).Should().Be((Number("4"), Number("28")), "the lowest level is 4, and what is earned stops at 4");
    }

    [Fact]
    public void A_sheet_that_declares_no_finding_gives_the_best_result_and_every_line_says_so()
    {
        var card = Score(All, new AnswerSheet("list") { Unmentioned = UnmentionedMeaning.NoFinding });

        card.Lines.Take(4).Select(line => line.Score).Should().Equal(Number("5"), Number("4"), Number("2"), Number("10"));
        card.Lines.Take(4).Should().OnlyContain(line => line.Codes().First() == "score.silence-is-no-finding");
        card.Lines[4].State.Should().Be(LineState.NotKnown);
    }

    [Fact]
    public void A_rule_that_an_answer_leaves_out_is_not_answered_and_bounds_the_item()
    {
        var scoring = new DeductScoring(Each("a", "1"), Once("b", "2"));

        var line = Line("5", scoring, new ItemAnswer("1") { Occurrences = Counts("a", 1) });

        line.State.Should().Be(LineState.NotAnswered);
        line.Score.Should().BeNull();
        (line.Lowest, line.Highest).Should().Be((Number("2"), Number("4")));
        line.Say().Should().Be("\"a\": 1 × 1 = 1 off. \"b\": not answered, so the item has no score yet. Possible: 2 to 4.");
    }

    [Fact]
    public void An_open_counted_rule_can_take_everything_down_to_the_cap()
    {
        var scoring = new DeductScoring(Each("a", "1"), Once("b", "2")) { Cap = 4 };

        var line = Line("5", scoring, new ItemAnswer("1") { Flags = Flags("b") });

        (line.Lowest, line.Highest).Should().Be((Number("1"), Number("3")));
    }

    [Fact]
    public void An_answer_can_declare_for_its_item_that_nothing_else_was_found()
    {
        var scoring = new DeductScoring(Each("a", "1"), Once("b", "2"));
        var answer = new ItemAnswer("1") { Occurrences = Counts("a", 1), Unmentioned = UnmentionedMeaning.NoFinding };

        var line = Line("5", scoring, answer);

        line.Score.Should().Be(Number("4"));
        line.Codes().Should().Contain("score.rule-silence-is-no-finding");
    }

    [Fact]
    public void An_answer_can_declare_for_its_item_that_silence_is_no_answer()
    {
        var sheet = new AnswerSheet("list", new ItemAnswer("all") { Unmentioned = UnmentionedMeaning.NotAnswered }) { Unmentioned = UnmentionedMeaning.NoFinding };

        Score(All, sheet).Lines[2].State.Should().Be(LineState.NotAnswered);
    }
}
