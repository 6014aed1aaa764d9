using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>How numbers may be written: on the scale that they are read on, no larger than anybody means, and in any form that JSON has for a text.</summary>
public sealed class AnswerNumbersTests
{
    private const string Marks = "{'kind':'ladder','steps':[{'below':95,'points':0},{'atLeast':95,'points':10}]}";
    private const string Sloping = "{'kind':'slope','direction':'deduct','below':98,'every':1,'points':1,'counting':'begun'}";

    [Theory]
    [InlineData("{'kind':'ratio','outOf':100}", "'96%'", "answer.percentage-of-numbers")]
    [InlineData("{'kind':'ratio','outOf':100,'combine':'mean'}", "[90,'96%']", "answer.percentage-of-numbers")]
    [InlineData("{'kind':'entered'}", "'96%'", "answer.percentage-of-numbers")]
    [InlineData(Marks, "'96%'", "answer.percentage-of-numbers")]
    [InlineData(Sloping, "'96%'", "answer.percentage-of-numbers")]
    [InlineData("{'kind':'ratio','outOf':100}", "'193/2'", null)]
    [InlineData("{'kind':'ratio','outOf':1}", "'96%'", null)]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'96%'", null)]
    [InlineData("{'kind':'ladder','steps':[{'below':'110%','points':0},{'atLeast':'110%','points':10}]}", "'120%'", null)]
    [InlineData("{'kind':'ladder','steps':[{'atMost':0,'points':10},{'above':0,'points':0}]}", "'5%'", null)]
    public void A_percentage_where_a_score_or_a_count_is_asked_for_is_refused(string scoring, string value, string? code) =>
        Line("10", scoring, $"'value':{value}").Faults.Select(fault => fault.Code).Should().Equal(code is null ? [] : new[] { code });

    [Fact]
    public void What_is_refused_is_said_with_the_number_to_write() =>
        Line("10", Marks, "'value':'96%'").Faults[0].Message.RemedyIn(Language.English).Should().Be("Write 96 without the sign; where 0.96 is meant, write 0.96.");

    [Fact]
    public void A_percentage_for_a_condition_that_counts_is_not_used()
    {
        var card = Score(OfItems(EnteredItem("a", "10"), "'steps':[{'step':'veto','id':'v','when':{'fact':'blank','atLeast':5},'effect':{'setTo':0}}]"), Sheet(Entered("a=5"), "'facts':{'blank':'600%'}"));

        card.Faults.Select(fault => fault.Code).Should().Equal("answer.fact-percentage");
        card.Total.State.Should().Be(TotalState.Partial);
    }

    [Theory]
    [InlineData("'1/1000003'")]
    [InlineData("1000000000001")]
    [InlineData("'0.00000000000001%'")]
    [InlineData("['1/3','1/1000003']")]
    public void A_number_beyond_what_anybody_means_is_refused_with_the_limits(string value)
    {
        var json = $"{{'schema':'disclosure-answers/2','checklist':'list','answers':[{{'item':'1','value':{value}}}]}}".Replace('\'', '"');

        var fault = AnswersJson.Parse(json, "answers.json").Faults.Should().ContainSingle().Subject;

        fault.Code.Should().Be("checklist.number-out-of-range");
        fault.Message.In(Language.English).Should().Contain("1000000000").And.EndWith("at most 1000000.");
    }

    [Theory]
    [InlineData("0.987654321012345")]
    [InlineData("'98.7654321012345%'")]
    [InlineData("'123457/1000000'")]
    public void What_a_spreadsheet_gives_is_not_too_long(string value) =>
        AnswersJson.Parse($"{{'schema':'disclosure-answers/2','checklist':'list','answers':[{{'item':'1','value':{value}}}]}}".Replace('\'', '"'), "a.json").Faults.Should().BeEmpty();

    [Theory]
    [InlineData("'notApplicable':{'points':'drop'},'statementKeeps':'1/1000003'")]
    [InlineData("'scoring':{'kind':'earn','rules':[{'key':'x','text':'x','each':'100/1000003%'}]}")]
    [InlineData("'scoring':{'kind':'slope','below':'1/1000003','every':'1/1000003','points':1,'counting':'exact'}")]
    [InlineData("'floor':'-1/1000003'")]
    public void Shares_marks_and_floors_of_a_checklist_have_limits_too(string more)
    {
        var scoring = more.Contains("'scoring'") ? string.Empty : ",'scoring':{'kind':'entered'}";
        var json = $"{{'schema':'disclosure-checklist/2','id':'list','title':'list','items':[{{'id':'1','title':'1','points':10,{more}{scoring}}}]}}".Replace('\'', '"');

        ChecklistJson.Parse(json, "list.json").Faults[0].Code.Should().EndWith("-out-of-range");
    }

    [Theory]
    [InlineData("'0\\/0'", "NotApplicable 0..0")]
    [InlineData("'3\\/4'", "7.5")]
    [InlineData("'50\\u0025'", "5")]
    public void Escapes_that_json_allows_are_read(string value, string outcome) =>
        Line("10", "{'kind':'ratio','whenNone':'not-applicable'}", $"'value':{value}").Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("{'kind':'slope','below':98,'every':'1%','points':1,'counting':'begun'}", "$.items[0].scoring.below 98")]
    [InlineData("{'kind':'slope','below':'98%','every':1,'points':1,'counting':'begun'}", "$.items[0].scoring.every 1")]
    [InlineData("{'kind':'ladder','steps':[{'below':'80%','points':0},{'atLeast':80,'points':10}]}", "$.items[0].scoring.steps[1].atLeast 80")]
    [InlineData("{'kind':'ladder','steps':[{'below':'110%','points':0},{'atLeast':'110%','points':1}],'then':{'above':130,'every':'20%','points':1,'counting':'begun'}}", "$.items[0].scoring.then.above 130")]
    [InlineData("{'kind':'ladder','steps':[{'below':'80%','points':0},{'atLeast':'80%','below':1,'points':5},{'atLeast':1,'points':10}]}", "")]
    [InlineData("{'kind':'slope','above':1,'every':'1%','points':1,'counting':'begun'}", "")]
    public void Marks_on_two_scales_are_refused(string scoring, string expected)
    {
        var json = $"{{'schema':'disclosure-checklist/2','id':'list','title':'list','items':[{ItemJson("1", "10", scoring)}]}}".Replace('\'', '"');

        string.Join(" ", ChecklistJson.Parse(json, "list.json").Faults.Select(fault => $"{fault.Place} {fault.Value}")).Should().Be(expected);
    }

    [Fact]
    public void A_fraction_that_is_a_score_can_be_read_again_once_it_was_written()
    {
        var sheet = Sheet("{'item':'1','value':'50/2'}");
        using var written = new MemoryStream();
        AnswersJson.Write(written, sheet);

        var again = AnswersJson.Parse(System.Text.Encoding.UTF8.GetString(written.ToArray()), "again.json").GetValueOrThrow();

        Score(OfItems(ItemJson("1", "10", "{'kind':'ratio','outOf':100}")), again).Lines[0].Outcome().Should().Be("2.5");
    }
}
