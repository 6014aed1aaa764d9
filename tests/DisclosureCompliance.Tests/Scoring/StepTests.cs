using DisclosureCompliance.Numerics;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Parts become a score, and steps change it in the order in which they stand.</summary>
public sealed class StepTests
{
    private const string Bonus = "{'step':'bonus','id':'bonus','title':'b','scoring':{'kind':'earn','rules':[{'key':'x','text':'x','each':5}]}}";
    private const string Penalty = "{'step':'penalty','id':'penalty','title':'p','scoring':{'kind':'deduct','rules':[{'key':'x','text':'x','each':5}],'cap':20}}";

    [Theory]
    [InlineData("{'step':'limit','atMost':100}," + Bonus, "105")]
    [InlineData(Bonus + ",{'step':'limit','atMost':100}", "100")]
    [InlineData("{'step':'multiply','factor':0.5}," + Bonus, "55")]
    [InlineData(Bonus + ",{'step':'multiply','factor':0.5}", "105/2")]
    [InlineData("{'step':'convert','from':'applicable','to':50}," + Bonus, "55")]
    [InlineData(Bonus + ",{'step':'convert','from':'applicable','to':50}", "105/2")]
    [InlineData("{'step':'veto','id':'v','when':{'score':'running','atLeast':105},'effect':{'setTo':59}}," + Bonus, "105")]
    [InlineData(Bonus + ",{'step':'veto','id':'v','when':{'score':'running','atLeast':105},'effect':{'setTo':59}}", "59")]
    [InlineData("{'step':'veto','id':'v','when':{'score':'running','atLeast':0},'effect':{'stop':true}}," + Bonus, "100")]
    [InlineData("{'step':'veto','id':'v','when':{'score':'running','above':100},'effect':{'stop':true}}," + Bonus, "105")]
    [InlineData("{'step':'veto','id':'v','when':{'score':'running','atLeast':0},'effect':{'atMost':59}}," + Bonus, "64")]
    [InlineData(Bonus + ",{'step':'veto','id':'v','when':{'score':'running','atLeast':0},'effect':{'atMost':59}}", "59")]
    public void Steps_are_taken_in_their_order(string steps, string score) =>
        Score(OfItems(EnteredItem("a", "100"), $"'steps':[{steps}]"), Sheet(Entered("a=100") + ",{'item':'bonus','occurrences':{'x':1}}")).Total.Result.Should().Be(Number(score));

    [Theory]
    [InlineData("half-away-from-zero", "61.5", "62")]
    [InlineData("half-to-even", "62.5", "62")]
    [InlineData("half-to-even", "61.5", "62")]
    [InlineData("down", "61.99", "61")]
    [InlineData("up", "61.01", "62")]
    [InlineData("up", "61", "61")]
    public void Rounding_is_a_step_with_a_rule(string rule, string value, string score) =>
        Score(OfItems(EnteredItem("a", "100"), $"'steps':[{{'step':'round','decimals':0,'rule':'{rule}'}}]"), Sheet(Entered("a=" + value))).Total.Result.Should().Be(Number(score));

    [Fact]
    public void A_score_is_rounded_before_or_after_a_bonus_as_the_steps_stand()
    {
        const string Round = "{'step':'round','decimals':0,'rule':'half-away-from-zero'}";
        const string Half = "{'step':'bonus','id':'bonus','title':'b','scoring':{'kind':'earn','rules':[{'key':'x','text':'x','each':0.3}]}}";
        static string Total(string steps) => Score(OfItems(EnteredItem("a", "100"), $"'steps':[{steps}]"), Sheet(Entered("a=60.3") + ",{'item':'bonus','occurrences':{'x':1}}")).Total.Score.ToString();

        Total(Round + "," + Half).Should().Be("60.3");
        Total(Half + "," + Round).Should().Be("61");
    }

    [Theory]
    [InlineData(3, "85")]
    [InlineData(5, "80")]
    public void A_penalty_takes_off_up_to_its_cap(int times, string score) =>
        Score(OfItems(EnteredItem("a", "100"), $"'steps':[{Penalty}]"), Sheet(Entered("a=100") + $",{{'item':'penalty','occurrences':{{'x':{times}}}}}")).Total.Result.Should().Be(Number(score));

    [Fact]
    public void What_was_lost_can_be_doubled()
    {
        const string Steps = "'steps':[{'step':'multiply','factor':2,'losses':true,'when':{'fact':'again'}}]";

        Score(OfItems(EnteredItem("a", "100"), Steps), Sheet(Entered("a=70"), "'facts':{'again':true}")).Total.Result.Should().Be(Number("40"));
    }

    [Theory]
    [InlineData("{'all':[{'fact':'f'},{'score':'running','atLeast':50}]}", "'facts':{'f':true}", "99")]
    [InlineData("{'all':[{'fact':'f'},{'score':'running','above':50}]}", "'facts':{'f':true}", "50")]
    [InlineData("{'any':[{'fact':'f'},{'score':'running','atLeast':50}]}", "", "99")]
    [InlineData("{'all':[{'fact':'f'},{'score':'running','above':50}]}", "", "50")]
    [InlineData("{'not':{'fact':'f'}}", "'facts':{'f':false}", "99")]
    [InlineData("{'fact':'f','atLeast':'5%'}", "'facts':{'f':'1/20'}", "99")]
    [InlineData("{'fact':'f','atLeast':'5%'}", "'facts':{'f':'1/21'}", "50")]
    [InlineData("{'fact':'f','atLeast':0}", "'facts':{'f':'0/0'}", "50")]
    [InlineData("{'fact':'f','atLeast':2}", "'facts':{'f':['a','b']}", "99")]
    [InlineData("{'fact':'f'}", "'unmentioned':'no-finding'", "50")]
    [InlineData("{'item':'a','measure':'share','atMost':'50%'}", "", "99")]
    [InlineData("{'item':'a','measure':'lost','above':50}", "", "50")]
    [InlineData("{'section':'s','atLeast':50}", "", "99")]
    [InlineData("{'tag':'key','measure':'share','below':1}", "", "99")]
    public void A_condition_is_about_facts_scores_or_several_of_them(string when, string sheet, string score) =>
        Score(
            OfItems(EnteredItem("a", "100", "'tags':['key']"), $"'steps':[{{'step':'veto','id':'v','when':{when},'effect':{{'setTo':99}}}}]"),
            Sheet(Entered("a=50"), sheet)).Total.Result.Should().Be(Number(score));

    [Fact]
    public void A_fact_that_nobody_stated_is_not_known_and_leaves_what_turns_on_it_open()
    {
        var card = Score(OfItems(EnteredItem("a", "100"), "'steps':[{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'atMost':59}}]"), Sheet(Entered("a=80")));

        card.Total.Outcome().Should().Be("Partial 59..80");
        card.Root.Steps[0].Taken.Should().Be(Truth.Unknown);
        card.Total.Score.Should().Be(Number("80"), "what is known is known without the veto");
    }

    [Fact]
    public void A_veto_that_may_hold_can_raise_a_score_as_well_as_lower_it() =>
        Score(OfItems(EnteredItem("a", "100"), "'steps':[{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'setTo':59}}]"), Sheet(Entered("a=40")))
            .Total.Outcome().Should().Be("Partial 40..59");

    [Fact]
    public void After_a_stop_that_may_hold_the_rest_may_be_taken_or_not()
    {
        var checklist = OfItems(EnteredItem("a", "100"), $"'steps':[{{'step':'veto','id':'v','when':{{'fact':'f'}},'effect':{{'stop':true}}}},{Penalty},{Bonus}]");

        Score(checklist, Sheet(Entered("a=50") + ",{'item':'penalty','occurrences':{'x':1}},{'item':'bonus','occurrences':{'x':2}}")).Total.Outcome().Should().Be("Partial 45..60");
    }

    [Fact]
    public void A_condition_that_holds_only_in_between_is_not_taken_for_false()
    {
        var items = EnteredItem("a", "60") + "," + EnteredItem("b", "40");
        var checklist = OfItems(items, "'steps':[{'step':'veto','id':'v','when':{'score':'running','atLeast':60,'below':80},'effect':{'setTo':0}}]");

        Score(checklist, Sheet(Entered("a=50"))).Total.Outcome().Should().Be("Partial 0..90");
        Score(checklist, Sheet(Entered("a=50 b=20"))).Total.Result.Should().Be(Number("0"));
    }

    [Fact]
    public void A_step_can_ask_for_a_section_that_stands_further_down_and_two_that_wait_for_each_other_are_not_known()
    {
        static string Gated(string id, string other) => SectionJson(id, EnteredItem("i" + id, "10"), $"'steps':[{{'step':'multiply','factor':0,'when':{{'section':'{other}','below':6}}}}]");

        var forward = Gated("a", "b") + "," + SectionJson("b", EnteredItem("ib", "10"));
        Score(OfSections(forward), Sheet(Entered("ia=9 ib=5"))).Total.Result.Should().Be(Number("5"));
        Score(OfSections(Gated("a", "b") + "," + Gated("b", "a")), Sheet(Entered("ia=9 ib=5"))).Total.State.Should().Be(TotalState.Partial);
    }

    [Fact]
    public void A_veto_without_score_stops_everything_and_counts_nothing_in_the_section_around_it()
    {
        const string Veto = "'steps':[{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'noScore':true}}]";
        var sections = SectionJson("s", EnteredItem("a", "10"), Veto) + "," + SectionJson("t", EnteredItem("b", "10"));

        var part = Score(OfSections(sections), Sheet(Entered("a=9 b=8"), "'facts':{'f':true}"));
        (part.Total.Result, part.Sections[0].IsVetoed).Should().Be((Number("8"), true));
        var whole = Score(OfItems(EnteredItem("a", "10"), Veto), Sheet(Entered("a=9"), "'facts':{'f':true}"));
        (whole.Total.State, whole.Total.Result, whole.Total.Lowest).Should().Be((TotalState.Vetoed, null, null));
        Score(OfSections(sections), Sheet(Entered("a=9 b=8"))).Total.Outcome().Should().Be("Partial 8..17");
    }

    [Fact]
    public void A_veto_can_make_items_and_sections_zero_and_one_that_may_hold_leaves_the_range()
    {
        const string Veto = "'steps':[{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'zero':['a','t']}}]";
        var sections = SectionJson("s", EnteredItem("a", "10") + "," + EnteredItem("c", "10")) + "," + SectionJson("t", EnteredItem("b", "10"));

        Score(OfSections(sections, Veto), Sheet(Entered("a=9 b=8 c=7"), "'facts':{'f':true}")).Total.Outcome().Should().Be("7 of 30");
        Score(OfSections(sections, Veto), Sheet(Entered("a=9 b=8 c=7"))).Total.Outcome().Should().Be("Partial 7..24");
    }

    [Theory]
    [InlineData("sum", "100", "150")]
    [InlineData("mean", "100/3", "50")]
    [InlineData("median", "30", "50")]
    [InlineData("lowest", "20", "50")]
    [InlineData("highest", "50", "50")]
    [InlineData("trimmed-mean", "30", "50")]
    public void Parts_are_combined_as_the_section_says(string combine, string score, string points)
    {
        var items = EnteredItem("a", "50") + "," + EnteredItem("b", "50") + "," + EnteredItem("c", "50");

        var card = Score(OfSections(SectionJson("s", items, $"'combine':'{combine}'")), Sheet(Entered("a=20 b=50 c=30")));

        (card.Total.Result, card.Total.Points).Should().Be((Number(score), Number(points)));
    }

    [Fact]
    public void What_does_not_apply_is_no_part_of_a_mean_and_a_weight_of_nothing_is_not_either()
    {
        var items = EnteredItem("a", "50") + "," + EnteredItem("b", "50") + "," + EnteredItem("c", "50", "'weight':0");

        Score(OfSections(SectionJson("s", items, "'combine':'mean','notApplicable':{'points':'drop'}")), Sheet(Entered("a=20 b=na c=50"))).Total.Outcome().Should().Be("20 of 50");
    }

    [Fact]
    public void A_start_loses_what_the_parts_lose_and_its_open_parts_are_not_known()
    {
        var items = EnteredItem("a", "20") + "," + ItemJson("b", "0", "{'kind':'deduct','rules':[{'key':'x','text':'x','each':5}]}", "'floor':'none'");
        var checklist = OfItems(items, "'start':100");

        Score(checklist, Sheet(Entered("a=15") + ",{'item':'b','occurrences':{'x':2}}")).Total.Outcome().Should().Be("85 of 100");
        var open = Score(checklist, Sheet("{'item':'b','occurrences':{'x':2}}")).Total;
        (open.Score, open.ScoredPoints, open.Lowest, open.Highest).Should().Be((Number("70"), Number("80"), Number("70"), Number("90")));
        Score(checklist, Sheet("")).Total.Outcome().Should().Be("NotAssessed -..100");
    }

    [Theory]
    [InlineData("county", "18 of 25")]
    [InlineData("office", "12 of 20")]
    public void A_class_has_its_own_items_points_and_rules(string key, string total)
    {
        var items = EnteredItem("a", "10", "'classes':['county']")
            + "," + EnteredItem("b", "15", "'variants':{'office':{'points':20,'scoring':{'kind':'level','levels':[{'key':'good','points':12}]}}}");
        var checklist = OfItems(items, "'classes':[{'key':'county','name':'county'},{'key':'office','name':'office'}]");
        var answers = key == "county" ? Entered("a=8 b=10") : "{'item':'b','level':'good'}";

        Score(checklist, Sheet(answers, $"'class':'{key}'")).Total.Outcome().Should().Be(total);
    }

    [Fact]
    public void A_checklist_with_classes_needs_a_class()
    {
        var checklist = OfItems(EnteredItem("a", "10"), "'classes':[{'key':'county','name':'county'}]");

        Score(checklist, Sheet(Entered("a=1"))).Faults.Select(fault => fault.Code).Should().Contain("answer.class-missing");
        Score(checklist, Sheet(Entered("a=1"), "'class':'other'")).Faults.Select(fault => fault.Code).Should().Contain("answer.class-missing");
        Score(checklist, Sheet(Entered("a=1"), "'class':'county'")).Faults.Should().BeEmpty();
    }

    [Fact]
    public void Rounding_for_display_moves_nothing()
    {
        var card = Score(OfItems(EnteredItem("a", "100"), "'displayDecimals':0,'grades':[{'key':'good','name':'good','atLeast':90},{'key':'fair','name':'fair','below':90}]"), Sheet(Entered("a=89.999")));

        (card.Display(card.Total.Score), card.Total.Score, card.Grade.Band!.Key).Should().Be(("90", Rational.Parse("89.999"), "fair"));
    }
}
