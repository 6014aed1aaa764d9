using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Which facts an amount reads: those of its own kind, and those that say the same in another.</summary>
public sealed class FactFitTests
{
    private const string Each = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':2}]}";
    private const string Level = "{'kind':'level','levels':[{'key':'good','points':10},{'key':'fair','points':4}]}";

    [Theory]
    [InlineData("3", "4")]
    [InlineData("0", "10")]
    [InlineData("2147483647", "0")]
    [InlineData("2147483648", "Invalid 0..10")]
    [InlineData("3.5", "Invalid 0..10")]
    [InlineData("-1", "Invalid 0..10")]
    [InlineData("'0/0'", "Invalid 0..10")]
    [InlineData("[1,2]", "Invalid 0..10")]
    public void A_number_is_a_count_where_it_is_whole_and_not_below_nothing(string value, string outcome) =>
        Line("10", Each, $"'values':{{'x':{value}}}").Outcome().Should().Be(outcome);

    [Fact]
    public void A_count_is_a_number_but_a_number_is_no_level() =>
        (Line("10", "{'kind':'ratio','outOf':100}", "'occurrences':{'value':40}").Outcome(), Line("10", Level, "'value':1").Outcome()).Should().Be(("4", "Invalid 0..10"));

    [Theory]
    [InlineData(Each, "'flags':{'x':true}", "each", "'flags' (true)", "occurrences.")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2}]}", "'occurrences':{'x':1}", "once", "'occurrences' (1)", "flags, elements.")]
    [InlineData("{'kind':'all-or-nothing'}", "'value':1", "once", "'value' (1)", "met.")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','ratio':{'points':4,'whenNone':'nothing'}}]}", "'flags':{'x':true}", "ratio", "'flags' (true)", "values.")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'level':'good'", "ratio", "'level' (good)", "value.")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','level':{'levels':[{'key':'good','points':4}]}}]}", "'flags':{'x':true}", "level", "'flags' (true)", "levels.")]
    [InlineData(Level, "'value':1", "level", "'value' (1)", "level.")]
    [InlineData("{'kind':'quota','direction':'deduct','periods':2,'atLeast':4,'short':1}", "'value':1", "quota", "'value' (1)", "periods.")]
    public void A_fact_that_is_not_read_is_told_where_to_go(string scoring, string answer, string kind, string named, string expected)
    {
        var fault = Line("10", scoring, answer).Faults.Single();

        fault.Code.Should().Be("answer.wrong-fact");
        fault.Message.In(Language.English).Should().Contain($"'{kind}'").And.Contain(named);
        fault.Message.RemedyIn(Language.English).Should().EndWith(": " + expected);
    }

    [Fact]
    public void A_level_that_does_not_exist_is_told_which_do()
    {
        var fault = Line("10", Level, "'level':'poor'").Faults.Single();

        (fault.Code, fault.Place, fault.Value).Should().Be(("answer.unknown-level", "$.answers[0].level", "poor"));
        fault.Message.RemedyIn(Language.English).Should().EndWith(": good, fair.");
    }

    [Theory]
    [InlineData("{'kind':'ratio','outOf':100}", "100", "")]
    [InlineData("{'kind':'ratio','outOf':100}", "0", "")]
    [InlineData("{'kind':'ratio','outOf':100,'combine':'mean'}", "[50,101]", "answer.outside-range")]
    [InlineData("{'kind':'ratio','outOf':100,'combine':'mean'}", "[50,-1]", "answer.outside-range")]
    [InlineData("{'kind':'ratio','outOf':100}", "[50,60]", "answer.several-numbers")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "0", "")]
    [InlineData("{'kind':'ratio','whenNone':'nothing'}", "'-5%'", "answer.negative-number")]
    [InlineData("{'kind':'ratio','whenNone':'nothing','combine':'mean'}", "['50%','-5%']", "answer.negative-number")]
    [InlineData("{'kind':'ratio','whenNone':'nothing','combine':'mean'}", "['0/0','50%']", "")]
    [InlineData("{'kind':'entered','from':2,'to':8}", "2", "")]
    [InlineData("{'kind':'entered','from':2,'to':8}", "8", "")]
    [InlineData("{'kind':'entered'}", "'0/0'", "answer.outside-range")]
    [InlineData("{'kind':'entered'}", "[3,4]", "answer.several-numbers")]
    [InlineData("{'kind':'entered','combine':'mean'}", "[3,11]", "answer.outside-range")]
    [InlineData("{'kind':'ladder','steps':[{'atLeast':0,'points':1}]}", "[3,4]", "answer.several-numbers")]
    [InlineData("{'kind':'slope','direction':'deduct','above':3,'every':1,'points':1,'counting':'begun'}", "[3,4]", "answer.several-numbers")]
    public void Numbers_are_refused_outside_what_the_paper_permits(string scoring, string value, string code) =>
        string.Join(" ", Line("10", scoring, $"'value':{value}").Faults.Select(fault => fault.Code)).Should().Be(code);
}
