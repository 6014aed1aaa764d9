using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>What keeps the score of an item within bounds, and what does not count.</summary>
public sealed class ItemLimitTests
{
    private const string Two = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':2}]}";

    [Theory]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':2}],'cap':3}", "", 2, "2")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':2}],'cap':6}", "", 3, "0")]
    [InlineData(Two, "", 3, "0")]
    [InlineData(Two, "'floor':0", 3, "0")]
    [InlineData(Two, "'floor':'none'", 3, "-1")]
    [InlineData(Two, "'floor':-0.5", 3, "-0.5")]
    [InlineData(Two, "'floor':2", 3, "2")]
    [InlineData("{'kind':'deduct','rules':[{'key':'x','text':'x','each':2}],'cap':6}", "'floor':'none'", 4, "-1")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','each':2}]}", "", 3, "5")]
    [InlineData("{'kind':'earn','rules':[{'key':'x','text':'x','each':2}],'cap':3}", "", 3, "3")]
    public void An_item_worth_five_stays_within_its_cap_its_points_and_its_floor(string scoring, string item, int count, string score) =>
        Line("5", scoring, $"'occurrences':{{'x':{count}}}", item).Outcome().Should().Be(score);

    [Fact]
    public void An_items_own_floor_goes_before_that_of_the_checklist()
    {
        var items = ItemJson("a", "1", Two) + "," + ItemJson("b", "1", Two, "'floor':0");

        var card = Score(OfItems(items, "'itemFloor':'none'"), Sheet("{'item':'a','occurrences':{'x':1}},{'item':'b','occurrences':{'x':1}}"));

        card.Lines.Select(line => line.Score).Should().Equal(Number("-1"), Number("0"));
    }

    [Theory]
    [InlineData("before-deductions", 0, "6")]
    [InlineData("before-deductions", 1, "4")]
    [InlineData("after-deductions", 0, "6")]
    [InlineData("after-deductions", 1, "6")]
    [InlineData("after-deductions", 3, "4")]
    public void A_ceiling_holds_before_or_after_deductions(string applied, int count, string score) =>
        Line("10", Two, $"'occurrences':{{'x':{count}}},'flags':{{'late':true}}", $"'ceilings':[{{'key':'late','text':'late','atMost':'60%','applied':'{applied}'}}]")
            .Outcome().Should().Be(score);

    [Fact]
    public void A_ceiling_before_deductions_limits_what_is_earned_and_then_deductions_start_from_it()
    {
        const string Scoring = "{'kind':'earn','rules':[{'key':'a','text':'a','once':10},{'key':'x','text':'x','each':2,'direction':'deduct'}]}";
        const string Ceiling = "'ceilings':[{'key':'late','text':'late','atMost':6,'applied':'before-deductions'}]";

        Line("10", Scoring, "'flags':{'a':true,'late':true},'occurrences':{'x':1}", Ceiling).Outcome().Should().Be("4");
    }

    [Theory]
    [InlineData("true", "6")]
    [InlineData("false", "8")]
    public void A_multiplier_multiplies_deductions_before_the_cap(string holds, string score) =>
        Line("10", Two, "'occurrences':{'x':1}", "'multiplier':{'factor':2,'when':{'fact':'doubled'}}", $"'facts':{{'doubled':{holds}}}").Outcome().Should().Be(score);

    [Fact]
    public void A_multiplier_whose_fact_is_not_known_leaves_a_range_and_one_of_no_deduction_does_not()
    {
        const string Multiplier = "'multiplier':{'factor':2,'when':{'fact':'doubled'}}";

        Line("10", Two, "'occurrences':{'x':1}", Multiplier).Outcome().Should().Be("NotAnswered 6..8");
        Line("10", Two, "'occurrences':{'x':0}", Multiplier).Outcome().Should().Be("10");
        Line("10", "{'kind':'deduct','rules':[{'key':'x','text':'x','each':2}],'cap':3}", "'occurrences':{'x':1}", Multiplier).Outcome().Should().Be("NotAnswered 7..8");
    }

    [Fact]
    public void The_multiplier_of_the_nearest_section_counts()
    {
        var inner = SectionJson("in", ItemJson("1", "10", Two), "'multiplier':{'factor':3,'when':{'fact':'f'}}");
        var outer = $"{{'id':'out','title':'out','sections':[{inner}],'multiplier':{{'factor':2,'when':{{'fact':'f'}}}}}}";

        Score(OfSections(outer), Sheet("{'item':'1','occurrences':{'x':1}}", "'facts':{'f':true}")).Total.Result.Should().Be(Number("4"));
    }

    [Theory]
    [InlineData("'occurrences':{'x':4},'evidence':['p1','p2']", "4")]
    [InlineData("'occurrences':{'x':4},'evidence':{'x':['p1']}", "2")]
    [InlineData("'occurrences':{'x':1},'evidence':['p1','p2']", "2")]
    [InlineData("'occurrences':{'x':4}", "0")]
    public void Only_what_is_shown_by_evidence_counts(string answer, string score) =>
        Line("6", "{'kind':'earn','rules':[{'key':'x','text':'x','each':2,'needsEvidence':true}],'cap':6}", answer).Outcome().Should().Be(score);

    [Fact]
    public void Evidence_for_one_rule_shows_nothing_of_another()
    {
        const string Scoring = "{'kind':'earn','rules':[{'key':'a','text':'a','once':1,'needsEvidence':true},{'key':'b','text':'b','once':2,'needsEvidence':true}]}";

        Line("6", Scoring, "'elements':['a','b'],'evidence':{'a':['p']}").Outcome().Should().Be("1");
        Line("6", Scoring, "'elements':['a','b'],'evidence':['p']").Outcome().Should().Be("3");
    }

    [Theory]
    [InlineData("'met':true,'evidence':['p']", "2", "score.met")]
    [InlineData("'met':true", "0", "score.without-evidence")]
    [InlineData("'met':false", "0", "score.not-met")]
    public void Something_met_without_evidence_is_not_met_and_something_not_met_needs_none(string answer, string score, string code)
    {
        var line = Line("2", "{'kind':'all-or-nothing','needsEvidence':true}", answer);

        line.Outcome().Should().Be(score);
        line.Codes().Should().Contain(code);
    }

    /// <summary>What a rule above will have counted is not known while it is not answered: a range that no answer leaves.</summary>
    [Theory]
    [InlineData("", "NotAnswered 8..10", "16", "20")]
    [InlineData("{'item':'1','state':'inconclusive'},", "NotAnswered 8..10", "16", "20")]
    [InlineData("{'item':'1','state':'not-applicable'},", "8", "8", "8")]
    [InlineData("{'item':'1','occurrences':{'x':['a']}},", "9", "18", "18")]
    public void What_an_open_rule_may_have_counted_leaves_a_later_one_open(string first, string outcome, string lowest, string highest)
    {
        const string Scoring = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1,'countedOnceIn':'columns'}]}";
        var list = OfItems(ItemJson("1", "10", Scoring, "'floor':8") + "," + ItemJson("2", "10", Scoring));

        var card = Score(list, Sheet(first + "{'item':'2','occurrences':{'x':['a','b']}}"));

        card.Lines[1].Outcome().Should().Be(outcome);
        card.Total.Lowest.Should().Be(Number(lowest));
        card.Total.Highest.Should().Be(Number(highest));
        card.Lines[1].Codes().Contains("score.perhaps-counted").Should().Be(outcome.Contains(".."));
    }

    [Fact]
    public void The_same_thing_is_not_taken_off_twice_within_a_group()
    {
        const string Scoring = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1,'countedOnceIn':'columns'}]}";
        var checklist = OfItems(ItemJson("a", "10", Scoring) + "," + ItemJson("b", "10", Scoring));

        var named = Score(checklist, Sheet("{'item':'b','occurrences':{'x':['news','law','plan']}},{'item':'a','occurrences':{'x':['news','law']}}"));
        var counted = Score(checklist, Sheet("{'item':'a','occurrences':{'x':2}},{'item':'b','occurrences':{'x':3}}"));

        named.Lines.Select(line => line.Score).Should().Equal(Number("8"), Number("9"));
        named.Lines[1].Codes().Should().Contain("score.counted-elsewhere");
        counted.Lines.Select(line => line.Score).Should().Equal(Number("8"), Number("7"));
        counted.Lines[1].Codes().Should().Contain("score.cannot-tell-twice");
    }

    [Fact]
    public void A_fact_of_the_sheet_counts_on_every_item_that_names_it_and_the_items_own_answer_goes_before_it()
    {
        static string Scoring(string amount) => $"{{'kind':'deduct','rules':[{{'key':'x','text':'x',{amount},'fact':'missing'}}]}}";
        var checklist = OfItems(ItemJson("a", "10", Scoring("'each':2")) + "," + ItemJson("b", "10", Scoring("'once':1")) + "," + ItemJson("c", "10", Scoring("'each':3")));

        var card = Score(checklist, Sheet("{'item':'c','occurrences':{'x':1}}", "'facts':{'missing':3}"));

        card.Lines.Select(line => line.Outcome()).Should().Equal("4", "9", "7");
    }

    [Fact]
    public void A_fact_of_the_sheet_that_its_rule_cannot_read_is_refused_where_it_stands()
    {
        var checklist = OfItems(ItemJson("a", "10", "{'kind':'entered','fact':'score'}"));

        var line = Score(checklist, Sheet("", "'facts':{'score':11}")).Lines[0];

        line.State.Should().Be(LineState.Invalid);
        line.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(("answer.outside-range", "$.facts.score"));
    }

    [Fact]
    public void A_zero_that_rests_on_a_score_and_a_multiplier_that_does_are_refused()
    {
        var condition = new ScoreCondition(ScoreReference.Running, Interval.Below(60));
        var multiplier = () => new LossMultiplier(2, condition);
        var veto = () => new EffectStep("v", CompositeCondition.Not(condition), new ScoringEffect { Zero = ["s"] });

        multiplier.Should().Throw<ArgumentException>();
        veto.Should().Throw<ArgumentException>();
    }
}
