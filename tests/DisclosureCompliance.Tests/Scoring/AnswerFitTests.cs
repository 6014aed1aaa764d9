using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Answers that do not fit: which fault they get, where it stands, and what its remedy says.</summary>
public sealed class AnswerFitTests
{
    private const string Rates = "{'kind':'ladder','steps':[{'below':'95%','points':0},{'atLeast':'95%','points':10}]}";
    private const string Slope = "{'kind':'slope','direction':'deduct','below':'98%','every':'1%','points':0.5,'counting':'begun'}";

    [Theory]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'value':95")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'value':95.5")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'values':{'value':2}")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'occurrences':{'value':95}")]
    [InlineData("{'kind':'ratio','whenNone':'nothing','combine':'mean'}", "'value':['90%',95]")]
    [InlineData(Rates, "'value':95")]
    [InlineData(Slope, "'value':95")]
    [InlineData("{'kind':'ladder','steps':[{'below':'10%','points':0},{'atLeast':'10%','points':1}],'then':{'above':'30%','every':'20%','points':1,'counting':'completed'}}", "'value':72")]
    public void A_percentage_without_its_sign_is_refused_where_rates_are_meant(string scoring, string answer)
    {
        var line = Line("10", scoring, answer);

        (line.State, line.Faults.Single().Code).Should().Be((LineState.Invalid, "answer.rate-above-one"));
    }

    [Fact]
    public void The_remedy_for_a_percentage_without_its_sign_writes_it_out()
    {
        var fault = Line("10", Rates, "'value':95").Faults.Single();

        (fault.Place, fault.Value).Should().Be(("$.answers[0].value", "95"));
        fault.Message.In(Language.English).Should().Contain("9500%");
        fault.Message.RemedyIn(Language.English).Should().Contain("\"95%\" or 0.95");
    }

    [Theory]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'value':'250%'", "20")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'value':'26/13'", "20")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'value':1.5", "20")]
    [InlineData("{'kind':'ratio','whenNone':'nothing','points':7,'mayExceed':true}", "'value':2", "14")]
    [InlineData("{'kind':'ratio','outOf':100}", "'value':95", "19")]
    [InlineData(Rates, "'value':'300%'", "10")]
    [InlineData("{'kind':'ladder','steps':[{'atMost':0,'points':0},{'above':0,'points':10}]}", "'value':3", "10")]
    [InlineData("{'kind':'ladder','steps':[{'below':1,'points':0},{'atLeast':1,'points':10}]}", "'value':3", "10")]
    [InlineData("{'kind':'ladder','steps':[{'below':'50%','points':0},{'atLeast':'50%','below':2,'points':5},{'atLeast':2,'points':10}]}", "'value':3", "10")]
    [InlineData("{'kind':'slope','direction':'deduct','above':0,'every':0.5,'points':1,'counting':'begun'}", "'value':3", "14")]
    [InlineData("{'kind':'slope','direction':'deduct','above':1,'every':1,'points':1,'counting':'begun'}", "'value':3", "18")]
    public void A_number_that_says_itself_a_share_or_a_scale_that_is_no_rate_is_taken_as_written(string scoring, string answer, string score)
    {
        var line = Line("20", scoring, answer);

        line.Faults.Should().BeEmpty();
        line.Outcome().Should().Be(score);
    }

    [Fact]
    public void A_fact_of_the_sheet_that_a_condition_reads_as_a_rate_holds_nothing_when_it_is_a_bare_percentage()
    {
        const string Veto = "'steps':[{'step':'veto','id':'v','when':{'fact':'dead','atLeast':'5%'},'effect':{'setTo':0}}]";
        var checklist = OfItems(EnteredItem("a", "10"), Veto);

        Score(checklist, Sheet(Entered("a=9"), "'facts':{'dead':'3%'}")).Total.Outcome().Should().Be("9 of 10");
        var card = Score(checklist, Sheet(Entered("a=9"), "'facts':{'dead':3}"));

        card.Total.Outcome().Should().Be("Partial 0..9");
        card.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(("answer.fact-above-one", "$.facts.dead"));
    }

    [Fact]
    public void A_fact_that_its_rule_does_not_read_is_named_as_it_is_written()
    {
        var fault = Line("10", "{'kind':'level','levels':[{'key':'a','points':10}]}", "'met':true").Faults.Single();

        (fault.Code, fault.Place).Should().Be(("answer.wrong-fact", "$.answers[0].met"));
        fault.Message.In(Language.English).Should().Contain("'met'").And.NotContain("flags");
        fault.Message.RemedyIn(Language.English).Should().EndWith("level.");
    }

    [Theory]
    [InlineData("'met':true", "$.answers[0].met", "'met'")]
    [InlineData("'flags':{'z':true}", "$.answers[0].flags.z", "'z'")]
    public void A_key_that_no_rule_has_stands_where_it_is_written(string answer, string place, string named)
    {
        var fault = Line("10", "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1}]}", answer).Faults.Single();

        (fault.Code, fault.Place).Should().Be(("answer.unknown-key", place));
        fault.Message.In(Language.English).Should().Contain(named);
    }

    [Theory]
    [InlineData("5/0")]
    [InlineData("1/0")]
    public void Some_of_none_is_impossible_and_says_so(string value)
    {
        var read = AnswersJson.Parse($"{{\"schema\":\"disclosure-answers/2\",\"checklist\":\"x\",\"answers\":[{{\"item\":\"1\",\"value\":\"{value}\"}}]}}", "a.json");

        read.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(("answer.divided-by-nothing", "$.answers[0].value"));
    }

    [Theory]
    [InlineData("{'kind':'entered','step':2.5}", "7", "answer.outside-step", "0, 2.5, 5, 7.5, 10")]
    [InlineData("{'kind':'entered','from':5,'step':2}", "7", "answer.outside-step", "6, 8, 10")]
    [InlineData("{'kind':'entered','step':0.5}", "7.3", "answer.outside-step", "0, 0.5, … 10")]
    [InlineData("{'kind':'entered'}", "11", "answer.outside-range", "from 0 to 10")]
    [InlineData("{'kind':'ratio','outOf':100}", "101", "answer.outside-range", "from 0 to 100")]
    [InlineData("{'kind':'entered','from':5,'to':10}", "3", "answer.outside-limits", "from 5 to 10, both included; where there is nothing to enter, write \"value\": false under flags")]
    public void A_number_that_is_not_permitted_is_told_which_are(string scoring, string value, string code, string remedy)
    {
        var fault = Line("10", scoring, $"'value':{value}").Faults.Single();

        fault.Code.Should().Be(code);
        fault.Message.RemedyIn(Language.English).Should().Contain(remedy);
    }
}
