using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>What is said where cap, floor, points or a ceiling stop a score, what is not said where nothing stops it, and how far an open one reaches.</summary>
public sealed class LineScoringTests
{
    private const string Off = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':2}]}";
    private const string On = "{'kind':'earn','rules':[{'key':'x','text':'x','each':2}]}";
    private const string CappedOff = "{'kind':'deduct','cap':4,'rules':[{'key':'x','text':'x','each':2}]}";
    private const string CappedOn = "{'kind':'earn','cap':4,'rules':[{'key':'x','text':'x','each':2}]}";

    [Theory]
    [InlineData(CappedOff, "", 2, "6", "")]
    [InlineData(CappedOff, "", 3, "6", "6 off in all; the printed cap stops it at 4.")]
    [InlineData(CappedOn, "", 2, "4", "")]
    [InlineData(CappedOn, "", 3, "4", "6 in all; the printed maximum is 4.")]
    [InlineData(Off, "'floor':2", 4, "2", "")]
    [InlineData(Off, "'floor':2", 5, "2", "0 in all, but the item does not fall below 2.")]
    [InlineData(On, "", 5, "10", "")]
    [InlineData(On, "", 6, "10", "12 in all, but the item is worth 10; it does not rise above that.")]
    public void What_stops_a_score_is_said_with_both_numbers(string scoring, string item, int count, string score, string said)
    {
        var line = Line("10", scoring, $"'occurrences':{{'x':{count}}}", item);

        line.Outcome().Should().Be(score);
        Limits(line).Should().Be(said);
    }

    [Theory]
    [InlineData("before-deductions", "8", "true", 1, "6", "\"late\": deductions start from 8.")]
    [InlineData("before-deductions", "8", "false", 1, "8", "")]
    [InlineData("before-deductions", "10", "true", 1, "8", "")]
    [InlineData("after-deductions", "7", "true", 1, "7", "\"late\": no more than 7.")]
    [InlineData("after-deductions", "8", "true", 1, "8", "")]
    [InlineData("after-deductions", "7", "false", 1, "8", "")]
    [InlineData("after-deductions", "7", "true", 3, "4", "")]
    public void A_ceiling_is_said_only_where_it_lowers_something(string applied, string mark, string holds, int count, string score, string said)
    {
        var line = Line("10", Off, $"'occurrences':{{'x':{count}}},'flags':{{'late':{holds}}}", $"'ceilings':[{{'key':'late','text':'late','atMost':{mark},'applied':'{applied}'}}]");

        line.Outcome().Should().Be(score);
        Limits(line).Should().Be(said);
    }

    [Fact]
    public void Nothing_stops_a_score_that_is_not_known()
    {
        const string Scoring = "{'kind':'deduct','cap':3,'rules':[{'key':'x','text':'x','each':2},{'key':'y','text':'y','once':2}]}";

        var line = Line("10", Scoring, "'occurrences':{'x':4}");

        (line.Outcome(), Limits(line)).Should().Be(("NotAnswered 7..7", ""));
    }

    [Theory]
    [InlineData("'values':{'p':1,'q':1}", "NotAnswered 4..7")]
    [InlineData("'values':{'p':5,'q':5},'flags':{'x':true,'y':false}", "Undefined 3..7")]
    [InlineData("'values':{'p':5}", "Undefined 2..9")]
    [InlineData("'values':{'p':1,'q':6},'flags':{'x':true,'y':false}", "4")]
    public void Two_rules_that_are_open_or_undefined_leave_the_item_so(string answer, string outcome)
    {
        const string Ladder = "'ladder':{'steps':[{'atMost':4,'points':1},{'above':5,'points':2}]}";

        Line("9", $"{{'kind':'deduct','rules':[{{'key':'x','text':'x','once':2}},{{'key':'y','text':'y','once':1}},{{'key':'p','text':'p',{Ladder}}},{{'key':'q','text':'q',{Ladder}}}]}}", answer)
            .Outcome().Should().Be(outcome);
    }

    [Theory]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':1,'most':3}]}", "", "", "7..10")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':5,'most':3}]}", "", "", "7..10")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2,'most':3}]}", "", "", "8..10")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2},{'key':'y','text':'y','once':3}]}", "", "", "5..10")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2},{'key':'y','text':'y','once':3,'direction':'earn'}]}", "", "", "8..10")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2}]}", "'multiplier':{'factor':2,'when':{'fact':'f'}}", "", "6..10")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2}]}", "'multiplier':{'factor':2,'when':{'fact':'f'}}", "'facts':{'f':true}", "6..10")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2}]}", "'multiplier':{'factor':2,'when':{'fact':'f'}}", "'facts':{'f':false}", "8..10")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2,'most':3}]}", "'multiplier':{'factor':2,'when':{'fact':'f'}}", "", "7..10")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','once':2}]}", "'multiplier':{'factor':2,'when':{'fact':'f'}}", "", "0..2")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2}]}", "'ceilings':[{'key':'c','text':'c','atMost':8,'applied':'before-deductions'},{'key':'d','text':'d','atMost':6,'applied':'before-deductions'}]", "", "4..10")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','once':2}]}", "'floor':5,'ceilings':[{'key':'c','text':'c','atMost':4,'applied':'after-deductions'},{'key':'d','text':'d','atMost':3,'applied':'after-deductions'}]", "", "3..10")]
    public void An_item_that_is_not_answered_reaches_as_far_as_its_rules_and_limits(string scoring, string item, string sheet, string range) =>
        Line("10", scoring, string.Empty, item, sheet).Outcome().Should().Be("NotAnswered " + range);

    private static string Limits(ScoreLine line) => string.Join(" ", line.Derivation
        .Where(step => step.Code is "score.capped" or "score.maximum" or "score.floored" or "score.ceiling" or "score.ceiling-before" or "score.ceiling-after")
        .Select(step => step.In(Language.English)));
}
