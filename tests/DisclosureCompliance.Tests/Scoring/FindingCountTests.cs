using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public sealed class FindingCountTests
{
    private static readonly FindingFilter Filter = new("finding.missing", "finding.late")
    {
        Categories = ["periodic"],
        Subjects = ["money"],
        Units = ["财政所"],
    };

    private static readonly DeductScoring Counted = new(new Deduction("x", Text("unpublished"), 1, OccurrenceCounting.Each) { OccurrencesFrom = Filter });

    [Fact]
    public void A_rule_takes_its_number_from_findings_and_the_line_names_the_filter()
    {
        FindingFilter? asked = null;
        var counter = new Counter(filter =>
        {
            asked = filter;
            return 3;
        });

        var line = Line("5", Counted, null, counter);

        asked.Should().BeSameAs(Filter);
        line.Score.Should().Be(Number("2"));
        line.Derivation[0].In(Language.English).Should().Be(
            "Taken from the findings of the check (finding.missing/finding.late, category periodic, subject money, unit 财政所): 3.");
        line.Derivation[0].In(Language.Chinese).Should().Be(
            "取自检查发现的问题（finding.missing/finding.late、类别 periodic、内容 money、责任单位 财政所）：3。");
    }

    [Fact]
    public void An_explicit_answer_wins_over_findings_and_the_line_tells_the_difference()
    {
        var line = Line("5", Counted, new ItemAnswer("1") { Occurrences = Counts("x", 1) }, new Counter(3));

        line.Score.Should().Be(Number("4"));
        line.Derivation[0].Code.Should().Be("score.answer-stands");
        line.Derivation[0].In(Language.English).Should().StartWith("The answer says 1, the findings of the check (").And.EndWith("are 3; the answer stands.");
    }

    [Fact]
    public void An_explicit_answer_that_agrees_says_so() =>
        Line("5", Counted, new ItemAnswer("1") { Occurrences = Counts("x", 3) }, new Counter(3)).Codes().First().Should().Be("score.findings-agree");

    [Fact]
    public void That_a_circumstance_holds_agrees_with_any_number_of_findings_and_the_number_is_told()
    {
        var scoring = new DeductScoring(new Deduction("x", Text("x"), 2, OccurrenceCounting.Once) { OccurrencesFrom = Filter });

        var line = Line("5", scoring, new ItemAnswer("1") { Flags = Flags("x") }, new Counter(3));

        line.Codes().Should().Equal("score.findings-agree", "score.holds", "score.deducted");
        line.Derivation[0].ArgumentIn("count", Language.English).Should().Be("3");
        Line("2", new AllOrNothingScoring { OccurrencesFrom = Filter }, new ItemAnswer("1") { Met = true }, new Counter(3)).Codes().First().Should().Be("score.answer-stands");
    }

    [Theory]
    [InlineData(UnmentionedMeaning.NotAnswered)]
    [InlineData(UnmentionedMeaning.NoFinding)]
    public void Without_a_check_and_without_an_answer_the_rule_is_not_answered(UnmentionedMeaning silence)
    {
        var line = Line("5", Counted, new ItemAnswer("1") { Unmentioned = silence });

        line.State.Should().Be(LineState.NotAnswered);
        line.Codes().Should().Equal("score.not-counted");
    }

    [Fact]
    public void Without_a_check_an_explicit_number_is_enough() =>
        Line("5", Counted, new ItemAnswer("1") { Occurrences = Counts("x", 0) }).Score.Should().Be(Number("5"));

    [Theory]
    [InlineData(0, "5")]
    [InlineData(1, "3")]
    [InlineData(9, "3")]
    public void A_circumstance_holds_once_however_many_findings_show_it(int findings, string score)
    {
        var scoring = new DeductScoring(new Deduction("x", Text("x"), 2, OccurrenceCounting.Once) { OccurrencesFrom = Filter });

        Line("5", scoring, null, new Counter(findings)).Score.Should().Be(Number(score));
    }

    [Theory]
    [InlineData(0, "2")]
    [InlineData(4, "0")]
    public void An_all_or_nothing_item_is_not_met_as_soon_as_there_is_a_finding(int findings, string score) =>
        Line("2", new AllOrNothingScoring { OccurrencesFrom = Filter }, null, new Counter(findings)).Score.Should().Be(Number(score));

    [Fact]
    public void An_all_or_nothing_item_that_nobody_checked_is_not_answered_even_where_silence_is_no_finding() =>
        Line("2", new AllOrNothingScoring { OccurrencesFrom = Filter }, new ItemAnswer("1") { Unmentioned = UnmentionedMeaning.NoFinding })
            .State.Should().Be(LineState.NotAnswered);

    [Fact]
    public void A_counter_that_counts_below_zero_is_a_programmers_mistake()
    {
        var act = () => Line("5", Counted, null, new Counter(-1));

        act.Should().Throw<InvalidOperationException>().WithMessage("*counted -1*");
    }

    [Theory]
    [InlineData("Periodic")]
    [InlineData("adhoc")]
    public void A_category_that_does_not_exist_is_refused(string category)
    {
        var act = () => new FindingFilter("finding.missing") { Categories = [category] };

        act.Should().Throw<ArgumentException>();
    }
}
