using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Answers that do not fit: which fault they get, where it stands, and what its remedy says.</summary>
public sealed class AnswerFitTests
{
    private const string Rates = "{'kind':'ladder','steps':[{'below':'95%','points':0},{'atLeast':'95%','points':10}]}";
    private const string Two = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1},{'key':'y','text':'y','each':2}]}";
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
    [InlineData("{'kind':'ladder','steps':[{'below':0.5,'points':0},{'atLeast':0.5,'below':2,'points':5},{'atLeast':2,'points':10}]}", "'value':3", "10")]
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

    [Theory]
    [InlineData("10", "0", false)]
    [InlineData("10", "10", false)]
    [InlineData("10", "10.5", true)]
    [InlineData("10", "-0.5", true)]
    [InlineData("0", "3", false)]
    public void A_self_score_outside_the_points_of_its_item_is_warned_of_and_changes_nothing(string points, string self, bool isWarned)
    {
        var line = Line(points, Two, $"'occurrences':{{'x':0,'y':0}},'selfScore':{self}");

        line.Outcome().Should().Be(points);
        line.Faults.Select(fault => (fault.Code, fault.Place, fault.Value, fault.Severity))
            .Should().Equal(isWarned ? [("answer.self-score-outside", "$.answers[0].selfScore", self, FaultSeverity.Warning)] : []);
        line.Faults.Select(fault => fault.Message.In(Language.English)).Should().Equal(isWarned ? [$"The self-score {self} of the item '1' is outside 0 to {points}."] : []);
    }

    [Fact]
    public void All_that_is_wrong_with_an_answer_is_said_at_once_and_a_warning_among_it_saves_nothing()
    {
        var line = Line("10", Two, "'occurrences':{'x':1},'flags':{'y':true,'z':true},'selfScore':11");

        line.Outcome().Should().Be("Invalid 0..10");
        line.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(
            ("answer.wrong-fact", "$.answers[0].flags.y"),
            ("answer.unknown-key", "$.answers[0].flags.z"),
            ("answer.self-score-outside", "$.answers[0].selfScore"));
    }

    [Theory]
    [InlineData("'value':3", "$.answers[0].value", "3")]
    [InlineData("'occurrences':{'x':2}", "$.answers[0].occurrences.x", "2")]
    [InlineData("'elements':['site']", "$.answers[0].elements", "site")]
    public void Facts_for_a_rule_that_was_never_seen_are_refused_and_the_item_stays_not_known(string answer, string place, string value)
    {
        var line = Line("10", "{'kind':'not-known'}", answer);

        (line.State, line.Codes().Single()).Should().Be((LineState.NotKnown, "score.not-known"));
        line.Faults.Select(fault => (fault.Code, fault.Place, fault.Value)).Should().Equal(("answer.rule-not-known", place, value));
        line.Derivation[0].In(Language.English).Should().StartWith("Worth 10,");
    }

    [Theory]
    [InlineData("'elements':['a','a']", "answer.element-twice", "'a'")]
    [InlineData("'elements':['z']", "answer.unknown-key", "'z'")]
    [InlineData("'elements':['n']", "answer.element-where-counted", "'n'")]
    public void An_element_that_cannot_be_listed_is_named(string answer, string code, string named)
    {
        var line = Line("10", "{'kind':'earn','rules':[{'key':'a','text':'a','once':3},{'key':'n','text':'n','each':1}]}", answer);

        (line.State, line.Codes().Single()).Should().Be((LineState.Invalid, "score.invalid"));
        var fault = line.Faults.Single();
        (fault.Code, fault.Place).Should().Be((code, "$.answers[0].elements"));
        fault.Message.In(Language.English).Should().Contain(named);
    }

    [Fact]
    public void A_circumstance_that_limits_the_item_is_flagged_and_not_counted()
    {
        const string Ceilings = "'ceilings':[{'key':'late','text':'late','atMost':6,'applied':'after-deductions'},{'key':'copied','text':'copied','atMost':4,'applied':'after-deductions'}]";

        Line("10", Two, "'occurrences':{'x':0,'y':0},'flags':{'copied':true}", Ceilings).Outcome().Should().Be("4");
        var fault = Line("10", Two, "'occurrences':{'x':0,'y':0,'late':1}", Ceilings).Faults.Single();
        (fault.Code, fault.Place).Should().Be(("answer.unknown-key", "$.answers[0].occurrences.late"));
        fault.Message.RemedyIn(Language.English).Should().EndWith(": x, y, late, copied.");
    }

    [Theory]
    [InlineData(20, "k19, k20.")]
    [InlineData(21, "k19, k20, ….")]
    public void Of_many_keys_the_first_twenty_are_listed(int count, string end)
    {
        var rules = string.Join(",", Enumerable.Range(1, count).Select(number => $"{{'key':'k{number}','text':'k','each':1}}"));

        Line("10", $"{{'kind':'deduct','rules':[{rules}]}}", "'occurrences':{'z':1}").Faults.Single().Message.RemedyIn(Language.English)
            .Should().Contain(": k1, k2, ").And.EndWith(end);
    }

    [Fact]
    public void A_fact_made_in_code_stands_where_a_sheet_would_have_it()
    {
        (Fact Fact, string Field)[] facts = [(Fact.Count(1), "occurrences"), (Fact.Flag(true), "flags"), (Fact.Number(1), "values"), (Fact.Level("a"), "levels"), (Fact.Periods(1), "periods")];

        foreach (var (fact, field) in facts)
        {
            Score(OfItems(ItemJson("1", "5", Two)), new AnswerSheet("list", new ItemAnswer("1", ("z", fact)))).Lines[0].Faults.Single().Place.Should().Be($"$.answers[0].{field}.z");
        }
    }

    [Theory]
    [InlineData("{'kind':'entered'}", "'value':3", "answer.no-assessor")]
    [InlineData("{'kind':'entered'}", "'value':3,'assessor':'B'", "")]
    [InlineData("{'kind':'entered'}", "'flags':{'value':false}", "")]
    [InlineData("{'kind':'entered','combine':'mean'}", "'value':[3,4]", "")]
    [InlineData("{'kind':'ratio','outOf':10}", "'value':3", "")]
    public void Only_a_number_at_one_persons_discretion_needs_the_persons_name(string scoring, string answer, string code)
    {
        var sheet = AnswersJson.Parse($"{{'schema':'disclosure-answers/2','checklist':'list','answers':[{{'item':'1',{answer}}}]}}".Replace('\'', '"'), "a.json").GetValueOrThrow();

        string.Join(" ", Score(OfItems(ItemJson("1", "10", scoring)), sheet).Faults.Select(fault => fault.Code)).Should().Be(code);
    }
}
