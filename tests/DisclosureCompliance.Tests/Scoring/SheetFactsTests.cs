using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Facts of the whole sheet: what conditions and rules read of each kind, and what a check says of them.</summary>
public sealed class SheetFactsTests
{
    [Theory]
    [InlineData("true", "", "True")]
    [InlineData("false", "", "False")]
    [InlineData("0", "", "False")]
    [InlineData("1", "", "True")]
    [InlineData("4", "'atLeast':5", "False")]
    [InlineData("5", "'atLeast':5", "True")]
    [InlineData("'1/2'", "", "True")]
    [InlineData("'0%'", "", "False")]
    [InlineData("'-1%'", "", "False")]
    [InlineData("'0/0'", "", "False")]
    [InlineData("'1/2'", "'above':'50%'", "False")]
    [InlineData("['a','b']", "'atLeast':2", "True")]
    public void A_condition_holds_of_a_fact_as_it_is_written(string fact, string range, string truth) =>
        TruthOf($"{{'fact':'f'{(range.Length > 0 ? "," + range : string.Empty)}}}", $"'facts':{{'f':{fact}}}").Should().Be(truth);

    [Theory]
    [InlineData(3, Truth.True)]
    [InlineData(4, Truth.False)]
    public void Counts_of_periods_are_added_up_and_a_level_holds_nothing(int atLeast, Truth truth)
    {
        var section = new ChecklistSection("s", Text("s"), Item("a", "1", ItemScoring.AllOrNothing()))
        {
            Steps =
            [
                new EffectStep("v", new FactCondition("f", Interval.AtLeast(atLeast)), new ScoringEffect { AtMost = 0 }),
                new EffectStep("w", new FactCondition("l"), new ScoringEffect { AtMost = 0 }),
                new EffectStep("x", new FactCondition("f"), new ScoringEffect { AtMost = 0 }),
            ],
        };
        var facts = new Dictionary<string, Fact> { ["f"] = Fact.Periods(1, 2), ["l"] = Fact.Level("good") };

        var card = Score(new Checklist("list", Text("list"), [section]), new AnswerSheet("list", new ItemAnswer("a", Fact.Flag(true))) { Facts = facts });

        card.Sections[0].Steps.Select(step => step.Taken).Should().Equal(truth, Truth.False, Truth.False);
    }

    [Theory]
    [InlineData(2, true, "True")]
    [InlineData(1, true, "False")]
    [InlineData(2, false, "Unknown")]
    [InlineData(1, false, "Unknown")]
    [InlineData(null, true, "Unknown")]
    public void A_check_of_everything_answers_a_condition(int? found, bool isExhaustive, string truth) =>
        TruthOf("{'fact':'f','atLeast':2,'occurrencesFrom':{'finding':['finding.missing']}}", string.Empty, found is { } count ? new Counter(count, isExhaustive) : null).Should().Be(truth);

    [Theory]
    [InlineData("findings", "5/2", "2.5 for the measure Findings; a count is a whole number")]
    [InlineData("findings", "2147483648", "2147483648 for the measure Findings; a count is a whole number from 0 to 2147483647")]
    [InlineData("findings", "-1", "-1 for the measure Findings")]
    [InlineData("items", null, "for the measure Items; a count is a whole number")]
    [InlineData("share", "3/2", "1.5 for the measure Share; a share is from 0 to 1")]
    public void A_counter_that_counts_what_is_no_count_is_told_so(string measure, string? counted, string message)
    {
        var rule = $"{{'kind':'deduct','rules':[{{'key':'x','text':'x','ladder':{{'steps':[{{'atLeast':0,'points':1}}],'whenNone':'nothing'}},'occurrencesFrom':{{'finding':['finding.late'],'count':'{measure}'}}}}]}}";

        var score = () => Line("10", rule, string.Empty, counter: new RateCounter(counted is null ? Rate.None : Rate.Of(Number(counted))));

        score.Should().Throw<InvalidOperationException>().Which.Message.Should().Contain(message).And.Contain(nameof(RateCounter));
    }

    [Theory]
    [InlineData("share", null, "10")]
    [InlineData("share", "1", "9")]
    [InlineData("findings", "2147483647", "9")]
    public void A_counter_that_counts_within_bounds_is_read(string measure, string? counted, string score)
    {
        var rule = $"{{'kind':'deduct','rules':[{{'key':'x','text':'x','ladder':{{'steps':[{{'atLeast':0,'points':1}}],'whenNone':'nothing'}},'occurrencesFrom':{{'finding':['finding.late'],'count':'{measure}'}}}}]}}";

        Line("10", rule, string.Empty, counter: new RateCounter(counted is null ? Rate.None : Rate.Of(Number(counted)))).Outcome().Should().Be(score);
    }

    private sealed class RateCounter(Rate count) : IFindingCounter
    {
        public bool IsExhaustive => true;

        public Rate Count(FindingFilter filter) => count;
    }

    [Fact]
    public void What_the_sheet_states_goes_before_the_check() =>
        TruthOf("{'fact':'f','occurrencesFrom':{'finding':['finding.missing']}}", "'facts':{'f':false}", new Counter(3)).Should().Be("False");

    [Theory]
    [InlineData(0, "10")]
    [InlineData(3, "9")]
    public void A_count_of_the_sheet_says_whether_a_circumstance_holds(int count, string score) =>
        Line("10", "{'kind':'deduct','rules':[{'key':'x','text':'x','once':1,'fact':'f'}]}", string.Empty, sheet: $"'facts':{{'f':{count}}}").Outcome().Should().Be(score);

    [Fact]
    public void Every_fact_that_a_rule_cannot_read_is_named_beside_what_else_is_wrong()
    {
        const string Scoring = "{'kind':'earn','rules':[{'key':'a','text':'a','ratio':{'points':4,'whenNone':'nothing'},'fact':'f'},{'key':'b','text':'b','ratio':{'points':4,'whenNone':'nothing'},'fact':'g'},{'key':'c','text':'c','once':1}]}";

        var line = Line("10", Scoring, "'flags':{'c':true},'selfScore':11", sheet: "'facts':{'f':'-1%','g':true}");

        line.Outcome().Should().Be("Invalid 0..9");
        line.Faults.Select(fault => (fault.Code, fault.Place, fault.Value)).Should().Equal(
            ("answer.self-score-outside", "$.answers[0].selfScore", "11"),
            ("answer.negative-number", "$.facts.f", "-0.01"),
            ("answer.wrong-fact", "$.facts.g", "true"));
    }

    [Fact]
    public void A_statement_that_the_paper_does_not_provide_for_is_named_beside_what_else_is_wrong()
    {
        var line = Score(OfItems(EnteredItem("a", "5") + "," + EnteredItem("b", "5")), Sheet(Entered("a=1") + ",{'item':'b','state':'statement','selfScore':6}")).Lines[1];

        line.Faults.Select(fault => (fault.Code, fault.Place, fault.Value)).Should().Equal(
            ("answer.self-score-outside", "$.answers[1].selfScore", "6"),
            ("answer.statement-not-provided", "$.answers[1].state", "statement"));
    }

    private static string TruthOf(string when, string sheet, IFindingCounter? counter = null) =>
        Score(OfItems(EnteredItem("a", "10"), $"'steps':[{{'step':'veto','id':'v','when':{when},'effect':{{'stop':true}}}}]"), Sheet(Entered("a=5"), sheet), counter).Root.Steps[0].Taken.ToString();
}
