using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>What was not said, not looked at or not seen is never a score, and bounds what is possible.</summary>
public sealed class OpenScoreTests
{
    private const string Deduct = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1},{'key':'y','text':'y','once':2}]}";

    private static readonly string All = string.Join(
        ",",
        ItemJson("deduct", "5", Deduct),
        ItemJson("earn", "6", "{'kind':'earn','rules':[{'key':'x','text':'x','each':2}],'cap':4}"),
        ItemJson("all", "2", "{'kind':'all-or-nothing'}"),
        ItemJson("level", "10", "{'kind':'level','levels':[{'key':'a','points':10},{'key':'b','points':4}]}"),
        ItemJson("unseen", "7", "{'kind':'not-known'}"));

    [Fact]
    public void Silence_is_no_answer_and_no_points()
    {
        var card = Score(OfItems(All), Sheet(""));

        card.Lines.Select(line => line.State).Should().Equal(LineState.NotAnswered, LineState.NotAnswered, LineState.NotAnswered, LineState.NotAnswered, LineState.NotKnown);
        (card.Total.State, card.Total.Score, card.Total.ScoredPoints).Should().Be((TotalState.NotAssessed, Number("0"), Number("0")));
        card.Total.Outcome().Should().Be("NotAssessed 0..28", "what is earned stops at 4");
    }

    [Fact]
    public void A_sheet_can_declare_that_nothing_was_found_and_what_was_never_seen_stays_open()
    {
        var card = Score(OfItems(All), Sheet("", "'unmentioned':'no-finding'"));

        card.Lines.Take(4).Select(line => line.Score).Should().Equal(Number("5"), Number("6"), Number("2"), Number("10"));
        card.Total.Outcome().Should().Be("Partial 23..30");
    }

    [Theory]
    [InlineData("", "NotAnswered")]
    [InlineData("'state':'not-checked'", "NotAnswered")]
    [InlineData("'state':'inconclusive'", "Inconclusive")]
    [InlineData("'state':'not-applicable'", "NotApplicable")]
    public void Not_said_not_checked_inconclusive_and_not_applicable_are_four_answers(string answer, string state) =>
        Line("5", Deduct, answer).State.ToString().Should().Be(state);

    [Fact]
    public void That_something_was_not_checked_is_no_finding_under_no_declaration() =>
        Line("5", Deduct, "'state':'not-checked'", sheet: "'unmentioned':'no-finding'").Outcome().Should().Be("NotAnswered 0..5");

    [Fact]
    public void States_are_counted_with_their_points()
    {
        var card = Score(OfItems(All, "'notApplicable':{'points':'drop'}"), Sheet("{'item':'deduct','state':'inconclusive'},{'item':'all','state':'not-applicable'},{'item':'level','level':'b'},{'item':'earn','level':'b'}"));

        card.Total.ByState.Where(tally => tally.Lines > 0).Select(tally => $"{tally.State} {tally.Lines} {tally.Points}").Should().BeEquivalentTo(
            "Scored 1 10", "NotApplicable 1 2", "Inconclusive 1 5", "NotKnown 1 7", "Invalid 1 6");
        card.Total.Of(LineState.Inconclusive).Points.Should().Be(Number("5"));
        (card.Total.Score, card.Total.ScoredPoints, card.Total.Points).Should().Be((Number("4"), Number("10"), Number("28")));
    }

    [Theory]
    [InlineData("'occurrences':{'x':1}", "", "NotAnswered 2..4")]
    [InlineData("'flags':{'y':true}", "", "NotAnswered 0..3")]
    [InlineData("'occurrences':{'x':1}", "'floor':'none'", "NotAnswered 2..4")]
    [InlineData("'flags':{'y':true}", "'floor':'none'", "NotAnswered -..3")]
    [InlineData("'flags':{'y':true}", "'floor':-4", "NotAnswered -4..3")]
    [InlineData("", "'floor':'none'", "NotAnswered -..5")]
    public void A_rule_that_is_not_answered_bounds_its_item(string answer, string item, string outcome) => Line("5", Deduct, answer, item).Outcome().Should().Be(outcome);

    [Fact]
    public void A_cap_bounds_what_is_not_answered()
    {
        Line("5", "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1}],'cap':3}", "").Outcome().Should().Be("NotAnswered 2..5");
        Line("5", "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1}],'cap':7}", "", "'floor':'none'").Outcome().Should().Be("NotAnswered -2..5");
        Line("9", "{'kind':'earn','rules':[{'key':'x','text':'x','once':1},{'key':'y','text':'y','once':2}]}", "").Outcome().Should().Be("NotAnswered 0..3");
    }

    [Fact]
    public void A_bonus_without_a_cap_leaves_the_total_open_above_and_a_penalty_without_one_below()
    {
        const string Steps = "'steps':[{'step':'bonus','id':'b','title':'b','scoring':{'kind':'earn','rules':[{'key':'x','text':'x','each':1}]}},{'step':'penalty','id':'p','title':'p','scoring':{'kind':'not-known'}}]";

        Score(OfItems(EnteredItem("a", "10"), Steps), Sheet(Entered("a=5"))).Total.Outcome().Should().Be("Partial -..-");
        Score(OfItems(EnteredItem("a", "10"), Steps.Replace("]}},", "],'cap':3}},")), Sheet(Entered("a=5"))).Total.Outcome().Should().Be("Partial -..8");
        Score(OfItems(EnteredItem("a", "10"), Steps.Replace("'not-known'}}]", "'not-known'}},{'step':'limit','atLeast':0,'atMost':12}]")), Sheet(Entered("a=5"))).Total.Outcome().Should().Be("Partial 0..12");
    }

    [Fact]
    public void A_bonus_that_was_never_seen_can_add_anything() =>
        Score(OfItems(EnteredItem("a", "10"), "'steps':[{'step':'bonus','id':'b','title':'b','scoring':{'kind':'not-known'}}]"), Sheet(Entered("a=5"))).Total.Outcome().Should().Be("Partial 5..-");

    [Fact]
    public void An_empty_checklist_and_one_where_nothing_is_said_have_no_full_score()
    {
        var empty = new ChecklistScorer().Score(new Checklist("list", Text("list"), []), new AnswerSheet("list") { Unmentioned = UnmentionedMeaning.NoFinding });

        (empty.Total.State, empty.Total.Result).Should().Be((TotalState.NotAssessed, null));
    }

    [Fact]
    public void A_section_can_be_not_checked_as_a_whole_and_an_item_in_it_answered_all_the_same()
    {
        var card = Score(OfItems(EnteredItem("a", "10") + "," + EnteredItem("b", "10")), Sheet("{'item':'s','state':'not-checked'}," + Entered("b=4")));

        card.Total.Outcome().Should().Be("Partial 4..14");
    }

    [Fact]
    public void A_hole_of_the_paper_under_a_multiplier_stays_within_its_range() =>
        Line("10", "{'kind':'ladder','direction':'deduct','steps':[{'atMost':4,'points':2},{'above':5,'points':1}]}", "'value':5", "'multiplier':{'factor':2,'when':{'fact':'f'}}", "'facts':{'f':true}")
            .Outcome().Should().Be("Undefined 6..10");
}
