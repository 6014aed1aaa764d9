using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Every kind of amount and its edges, on an item worth 10.</summary>
public sealed class RuleAmountTests
{
    [Theory]
    [InlineData("'each':2", 0, "10")]
    [InlineData("'each':2", 3, "4")]
    [InlineData("'each':2,'free':3", 3, "10")]
    [InlineData("'each':2,'free':3", 5, "6")]
    [InlineData("'each':1,'per':5,'groups':'completed'", 9, "9")]
    [InlineData("'each':1,'per':5,'groups':'begun'", 6, "8")]
    [InlineData("'each':1,'per':5,'groups':'begun','free':1", 6, "9")]
    [InlineData("'each':2,'shortOf':4", 4, "10")]
    [InlineData("'each':2,'shortOf':4", 5, "10")]
    [InlineData("'each':2,'shortOf':4", 1, "4")]
    [InlineData("'each':2,'shortOf':4,'free':1", 1, "6")]
    [InlineData("'each':'50%'", 1, "5")]
    [InlineData("'each':2,'most':3", 2, "7")]
    [InlineData("'each':2,'most':'50%'", 9, "5")]
    [InlineData("'each':0.001", int.MaxValue, "0")]
    public void Every_occurrence_costs_its_points(string rule, int count, string score) =>
        Line("10", $"{{'kind':'deduct','rules':[{{'key':'x','text':'x',{rule}}}]}}", $"'occurrences':{{'x':{count}}}").Outcome().Should().Be(score);

    [Theory]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'value':'12/13'", "120/13")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'value':'95%'", "9.5")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'value':1.2", "10")]
    [InlineData("{'kind':'ratio','whenNone':'nothing','points':4}", "'value':1.2", "4")]
    [InlineData("{'kind':'ratio','whenNone':'full','combine':'mean'}", "'value':['0/0','90%']", "10")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'value':'0/0'", "0")]
    [InlineData("{'kind':'ratio','whenNone':'full'}", "'value':'0/0'", "10")]
    [InlineData("{'kind':'slope','above':'90%','every':'1%','points':1,'counting':'begun','whenNone':'full'}", "'value':'0/0'", "10")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','slope':{'above':'90%','every':'1%','points':1,'counting':'begun','whenNone':'full'},'most':4}]}", "'values':{'x':'0/0'}", "4")]
    [InlineData("{'kind':'ratio','whenNone':'full','mayExceed':true,'points':4}", "'value':'0/0'", "4")]
    [InlineData("{'kind':'ratio','whenNone':'undefined'}", "'value':'0/0'", "Undefined 0..10")]
    [InlineData("{'kind':'ratio','whenNone':'not-applicable'}", "'value':'0/0'", "NotApplicable 0..0")]
    [InlineData("{'kind':'ratio','outOf':100}", "'value':92.5", "9.25")]
    [InlineData("{'kind':'ratio','outOf':100}", "'value':100.1", "Invalid 0..10")]
    [InlineData("{'kind':'ratio','outOf':100}", "'value':-1", "Invalid 0..10")]
    [InlineData("{'kind':'ratio','outOf':100,'points':5,'mayExceed':true}", "'value':120", "6")]
    [InlineData("{'kind':'ratio','outOf':100,'combine':'median'}", "'value':[10,90,50]", "5")]
    [InlineData("{'kind':'ratio','outOf':100}", "'value':[10,90]", "Invalid 0..10")]
    [InlineData("{'kind':'ratio','whenNone':'nothing','direction':'deduct'}", "'value':'1/4'", "7.5")]
    [InlineData("{'kind':'entered'}", "'value':7.5", "7.5")]
    [InlineData("{'kind':'entered'}", "'value':10.01", "Invalid 0..10")]
    [InlineData("{'kind':'entered','from':5,'to':8}", "'value':4.99", "Invalid 0..8")]
    [InlineData("{'kind':'entered','step':0.5}", "'value':7.3", "Invalid 0..10")]
    [InlineData("{'kind':'entered','step':0.5}", "'value':7.5", "7.5")]
    [InlineData("{'kind':'entered','direction':'deduct','from':5,'to':10}", "'flags':{'value':false}", "10")]
    [InlineData("{'kind':'entered','combine':'trimmed-mean'}", "'value':[0,6,9,10]", "7.5")]
    [InlineData("{'kind':'entered','combine':'trimmed-mean'}", "'value':[6,9]", "7.5")]
    [InlineData("{'kind':'entered','combine':'median'}", "'value':[6,9]", "7.5")]
    [InlineData("{'kind':'entered','combine':'lowest'}", "'value':[6,9]", "6")]
    [InlineData("{'kind':'entered','combine':'highest'}", "'value':[6,9]", "9")]
    [InlineData("{'kind':'entered','combine':'sum','to':5}", "'value':[2,5]", "7")]
    [InlineData("{'kind':'level','levels':[{'key':'a','points':10},{'key':'b','points':'40%'}]}", "'level':'b'", "4")]
    [InlineData("{'kind':'level','levels':[{'key':'a','points':12}]}", "'level':'a'", "10")]
    [InlineData("{'kind':'level','levels':[{'key':'a','points':3}]}", "'level':'z'", "Invalid 0..3")]
    public void A_number_or_a_level_earns_what_the_paper_says(string scoring, string answer, string outcome) =>
        Line("10", scoring, answer).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("95%", "1")]
    [InlineData("98.9%", "1")]
    [InlineData("99%", "1.5")]
    [InlineData("100%", "2")]
    [InlineData("94.9%", "Undefined 0..2")]
    [InlineData("0/0", "0")]
    public void A_ladder_gives_the_points_of_its_step_and_a_hole_is_no_score(string rate, string outcome) =>
        Line("2", "{'kind':'ladder','whenNone':'nothing','steps':[{'atLeast':'95%','points':1},{'atLeast':'99%','points':1.5},{'atLeast':1,'points':2}]}", $"'value':'{rate}'")
            .Outcome().Should().Be(outcome);

    [Theory]
    [InlineData(4, "1")]
    [InlineData(5, "Undefined 0..1")]
    [InlineData(6, "0")]
    public void No_level_for_exactly_five_clicks_is_a_hole(int clicks, string outcome) =>
        Line("1", "{'kind':'ladder','steps':[{'atMost':4,'points':1},{'above':5,'points':0}]}", $"'value':{clicks}").Outcome().Should().Be(outcome);

    [Fact]
    public void Steps_that_overlap_leave_the_score_undefined() =>
        Line("2", "{'kind':'ladder','steps':[{'atLeast':0,'atMost':5,'points':1},{'atLeast':5,'atMost':9,'points':2}]}", "'value':5").State.Should().Be(LineState.Undefined);

    [Theory]
    [InlineData("1", "0")]
    [InlineData("1.1", "1")]
    [InlineData("1.49", "1")]
    [InlineData("1.5", "2")]
    [InlineData("1.7", "3")]
    public void A_ladder_can_go_on(string number, string score) =>
        Line("10", "{'kind':'ladder','steps':[{'below':1.1,'points':0},{'atLeast':1.1,'points':1}],'then':{'above':1.3,'every':0.2,'points':1,'counting':'completed'}}", $"'value':{number}")
            .Outcome().Should().Be(score);

    [Theory]
    [InlineData("exact", "0.925", "8.75")]
    [InlineData("completed", "0.925", "9")]
    [InlineData("begun", "0.925", "8.5")]
    [InlineData("begun", "0.95", "10")]
    [InlineData("begun", "0.93", "9")]
    [InlineData("exact", "0.99", "10")]
    public void A_slope_counts_stretches_in_part_when_completed_or_when_begun(string counting, string number, string score) =>
        Line("10", $"{{'kind':'slope','direction':'deduct','below':'95%','every':'1%','points':0.5,'counting':'{counting}'}}", $"'value':{number}").Outcome().Should().Be(score);

    [Theory]
    [InlineData("40,40,40", "10")]
    [InlineData("39,40,40", "9")]
    [InlineData("0,40,40", "7")]
    [InlineData("0,39,0", "3")]
    [InlineData("0,0,0", "1")]
    public void A_quota_counts_short_and_blank_periods(string periods, string score) =>
        Line("10", "{'kind':'quota','direction':'deduct','periods':3,'atLeast':40,'short':1,'blank':3,'blankIsShort':false}", $"'periods':[{periods}]").Outcome().Should().Be(score);

    [Theory]
    [InlineData("'short':1,'blank':3,'blankIsShort':true", "0,40", "6")]
    [InlineData("'eachShort':0.1", "35,0", "5.5")]
    [InlineData("'short':1,'eachShort':0.1", "35,40", "8.5")]
    public void A_blank_period_can_be_a_short_one_too_and_every_missing_one_can_count(string quota, string periods, string score) =>
        Line("10", $"{{'kind':'quota','direction':'deduct','periods':2,'atLeast':40,{quota}}}", $"'periods':[{periods}]").Outcome().Should().Be(score);

    [Fact]
    public void A_quota_refuses_another_number_of_periods() =>
        Line("10", "{'kind':'quota','direction':'deduct','periods':3,'atLeast':40,'short':1}", "'periods':[40,40]").Faults.Should().ContainSingle().Which.Code.Should().Be("answer.period-count");

    [Fact]
    public void An_entered_number_without_an_assessor_is_said_to_be_so()
    {
        var sheet = new AnswerSheet("list", new ItemAnswer("1", Fact.Number(3)));

        var line = Score(OfItems(EnteredItem("1", "5")), sheet).Lines[0];

        (line.Score, line.Faults.Single().Code).Should().Be((Number("3"), "answer.no-assessor"));
    }

    [Fact]
    public void A_rule_against_the_direction_of_its_item_works_the_other_way()
    {
        const string Scoring = "{'kind':'earn','rules':[{'key':'has','text':'has','once':10},{'key':'lacks','text':'lacks','each':2,'direction':'deduct'}]}";

        Line("10", Scoring, "'flags':{'has':true},'occurrences':{'lacks':2}").Outcome().Should().Be("6");
        Line("10", Scoring, "'flags':{'has':false},'occurrences':{'lacks':2}").Outcome().Should().Be("0");
        Line("10", Scoring, "'flags':{'has':false},'occurrences':{'lacks':2}", "'floor':'none'").Outcome().Should().Be("-4");
    }

    [Theory]
    [InlineData("'elements':['a','b']", "5")]
    [InlineData("'elements':[]", "0")]
    [InlineData("'elements':['a'],'flags':{'b':true}", "5")]
    [InlineData("'elements':['z']", "Invalid 0..5")]
    [InlineData("'elements':['a','a']", "Invalid 0..5")]
    [InlineData("'elements':['a'],'unmentioned':'no-finding'", "3")]
    public void Elements_that_are_not_listed_were_not_shown(string answer, string outcome) =>
        Line("6", "{'kind':'earn','rules':[{'key':'a','text':'a','once':3},{'key':'b','text':'b','once':2}]}", answer).Outcome().Should().Be(outcome);

    [Fact]
    public void Times_that_overflow_a_counter_do_not_overflow_here() =>
        new EachAmount(1) { ShortOf = int.MaxValue, Per = 2, CountsBegunGroups = true }.GroupsOf(0).Should().Be(1_073_741_824);
}
