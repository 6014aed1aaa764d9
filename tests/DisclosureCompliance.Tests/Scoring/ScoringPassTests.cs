using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Lines on their way to the total: vetoes that may hold, scores without bound, conditions at the ends of what is possible.</summary>
public sealed class ScoringPassTests
{
    private const string Loss = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':5}]}";

    [Theory]
    [InlineData("true", "true", "7 of 30")]
    [InlineData("false", "false", "24 of 30")]
    [InlineData("true", "", "7 of 30")]
    [InlineData("", "true", "7 of 30")]
    [InlineData("", "false", "Partial 7..24")]
    [InlineData("false", "", "Partial 7..24")]
    [InlineData("", "", "Partial 7..24")]
    public void A_part_that_two_vetoes_make_nothing_is_nothing_when_one_of_them_holds(string f, string g, string total)
    {
        var facts = string.Join(",", new[] { ("f", f), ("g", g) }.Where(fact => fact.Item2.Length > 0).Select(fact => $"'{fact.Item1}':{fact.Item2}"));
        var sections = SectionJson("s", EnteredItem("a", "10") + "," + EnteredItem("c", "10")) + "," + SectionJson("t", EnteredItem("b", "10"));

        Score(OfSections(sections, $"'steps':[{Zero("v", "f", "'a','t'")},{Zero("w", "g", "'a','t'")}]"), Sheet(Entered("a=9 b=8 c=7"), $"'facts':{{{facts}}}")).Total.Outcome().Should().Be(total);
    }

    [Fact]
    public void Two_vetoes_that_do_not_hold_leave_a_part_beside_open_lines_alone()
    {
        var checklist = OfItems(EnteredItem("a", "10") + "," + EnteredItem("b", "10"), $"'steps':[{Zero("v", "f", "'a'")},{Zero("w", "g", "'a'")}]");

        Score(checklist, Sheet(Entered("a=9"), "'facts':{'f':false,'g':false}")).Total.Outcome().Should().Be("Partial 9..19");
    }

    [Fact]
    public void A_veto_in_a_section_of_a_section_makes_its_parts_nothing()
    {
        var inner = SectionJson("u", EnteredItem("a", "10") + "," + EnteredItem("b", "10"), $"'steps':[{Zero("v", "f", "'a'")}]");

        var card = Score(OfSections($"{{'id':'s','title':'s','sections':[{inner}]}}"), Sheet(Entered("a=9 b=8"), "'facts':{'f':true}"));

        card.Total.Outcome().Should().Be("8 of 20");
        card.Lines[0].Outcome().Should().Be("9", "the line itself stays as it was found");
    }

    [Fact]
    public void The_proof_takes_off_what_a_veto_made_nothing_and_only_that()
    {
        var sections = SectionJson("s", EnteredItem("a", "10") + "," + EnteredItem("c", "10")) + "," + SectionJson("t", EnteredItem("b", "10")) + "," + SectionJson("u", EnteredItem("d", "10"));

        var card = Score(OfSections(sections, $"'steps':[{Zero("v", "f", "'a','t'")}]"), Sheet(Entered("a=9 b=8 c=7 d=6"), "'facts':{'f':true}"));

        card.Sections.Select(section => section.IsZeroed).Should().Equal(false, true, false);
        card.Proof.Leaves.Where(leaf => leaf.Kind == ProofKind.Zeroed).Select(leaf => leaf.Amount).Should().Equal(Number("-9"), Number("-8"));
        card.Proof.Leaves.Aggregate(Number("0"), (sum, leaf) => sum + leaf.Amount).Should().Be(Number("13"));
    }

    [Theory]
    [InlineData("'a'")]
    [InlineData("'s'")]
    public void What_is_known_of_a_loss_is_known_without_the_veto_that_may_lift_it(string zeroed)
    {
        var checklist = OfItems(ItemJson("a", "0", Loss, "'floor':'none'"), $"'start':100,'steps':[{Zero("v", "f", zeroed)}]");

        var total = Score(checklist, Sheet("{'item':'a','occurrences':{'x':1}}")).Total;

        (total.Score, total.Outcome()).Should().Be((Number("95"), "Partial 95..100"));
    }

    [Fact]
    public void A_start_is_not_known_as_far_as_its_lines_are_open()
    {
        var total = Score(OfItems(EnteredItem("a", "20") + "," + EnteredItem("b", "10"), "'start':100"), Sheet(string.Empty)).Total;

        (total.Score, total.ScoredPoints, total.Lowest, total.Highest).Should().Be((Number("70"), Number("70"), Number("70"), Number("100")));
    }

    [Theory]
    [InlineData("", "'facts':{'f':false,'g':false}", "17 of 20")]
    [InlineData("", "'facts':{'f':false}", "Partial 8..17")]
    [InlineData("", "", "Partial 8..17")]
    [InlineData(",'setTo':4", "", "Partial 12..17")]
    [InlineData(",'setTo':4", "'facts':{'g':true}", "Partial 12..17")]
    [InlineData(",'setTo':4", "'facts':{'g':true,'f':true}", "12 of 20")]
    public void What_a_vetoed_part_counts_is_what_its_own_veto_says_whatever_stands_beside_it(string setTo, string sheet, string total)
    {
        // g bars a score above 9, and with f there is none at all; without setTo both are vetoes without a score.
        var second = setTo.Length == 0 ? "'noScore':true" : "'atMost':9";
        var veto = $"'steps':[{Veto("v", "f", "'noScore':true" + setTo)},{Veto("w", "g", second)}]";

        Score(OfSections(SectionJson("s", EnteredItem("a", "10"), veto) + "," + SectionJson("t", EnteredItem("b", "10"))), Sheet(Entered("a=9 b=8"), sheet)).Total.Outcome().Should().Be(total);
    }

    [Fact]
    public void Two_steps_that_may_be_taken_leave_the_score_as_open_as_one() =>
        Score(OfItems(EnteredItem("a", "10"), $"'steps':[{Veto("v", "f", "'atMost':6")},{Veto("w", "g", "'atMost':3")}]"), Sheet(Entered("a=9"))).Total.Outcome().Should().Be("Partial 3..9");

    [Fact]
    public void A_scale_that_may_have_been_converted_does_not_turn_lowest_and_highest_round()
    {
        // 40 of 100, or 2.4 of 6; with the losses doubled −20, or −1.2.
        const string Steps = "'steps':[{'step':'convert','from':100,'to':6,'when':{'fact':'f'}},{'step':'multiply','factor':2,'losses':true}]";

        Score(OfItems(EnteredItem("a", "100"), Steps), Sheet(Entered("a=40"))).Total.Outcome().Should().Be("Partial -20..-1.2");
    }

    [Fact]
    public void A_conversion_goes_from_the_scale_that_is_printed() =>
        Score(OfItems(EnteredItem("a", "100"), "'steps':[{'step':'convert','from':50,'to':10}]"), Sheet(Entered("a=40"))).Total.Outcome().Should().Be("8 of 20");

    [Theory]
    [InlineData("bonus", "'atLeast':0", "Partial 5..-")]
    [InlineData("bonus", "'atMost':12", "Partial 5..12")]
    [InlineData("bonus", "'atLeast':7", "Partial 7..-")]
    [InlineData("penalty", "'atMost':12", "Partial -..5")]
    [InlineData("penalty", "'atLeast':0", "Partial 0..5")]
    [InlineData("penalty", "'atMost':3", "Partial -..3")]
    public void A_limit_bounds_a_score_without_bound_on_its_own_side_only(string step, string limit, string total) =>
        Score(OfItems(EnteredItem("a", "10"), $"'steps':[{{'step':'{step}','id':'b','title':'b','scoring':{{'kind':'not-known'}}}},{{'step':'limit',{limit}}}]"), Sheet(Entered("a=5"))).Total.Outcome().Should().Be(total);

    [Theory]
    [InlineData("'weight':0", "Partial 5..5")]
    [InlineData("'weight':0.5", "Partial -..5")]
    public void A_part_without_bound_that_does_not_count_bounds_nothing(string weight, string total)
    {
        var sections = SectionJson("s", EnteredItem("a", "10")) + "," + SectionJson("t", ItemJson("b", "0", Loss, "'floor':'none'"), weight);

        Score(OfSections(sections), Sheet(Entered("a=5"))).Total.Outcome().Should().Be(total);
    }

    // a is 50; b is not answered, so the score can be 50 to 80.
    [Theory]
    [InlineData("'above':80", "False")]
    [InlineData("'atLeast':80", "Unknown")]
    [InlineData("'above':50", "Unknown")]
    [InlineData("'atLeast':50", "True")]
    [InlineData("'below':50", "False")]
    [InlineData("'atMost':50", "Unknown")]
    [InlineData("'below':80", "Unknown")]
    [InlineData("'atMost':80", "True")]
    [InlineData("'atLeast':60,'below':70", "Unknown")]
    [InlineData("'measure':'lost','above':50", "False")]
    [InlineData("'measure':'lost','atLeast':50", "Unknown")]
    [InlineData("'measure':'lost','atLeast':20", "True")]
    [InlineData("'measure':'lost','above':20", "Unknown")]
    [InlineData("'measure':'share','atLeast':'50%'", "True")]
    [InlineData("'measure':'share','above':'80%'", "False")]
    public void A_condition_on_an_open_score_looks_at_both_ends(string condition, string truth) =>
        TruthOf($"{{'score':'running',{condition}}}", EnteredItem("a", "70") + "," + EnteredItem("b", "30"), Entered("a=50")).Should().Be(truth);

    // At most 5, and nothing bounds it below.
    [Theory]
    [InlineData("'above':5", "False")]
    [InlineData("'atLeast':5", "Unknown")]
    [InlineData("'atMost':5", "True")]
    [InlineData("'below':5", "Unknown")]
    [InlineData("'atLeast':-1000", "Unknown")]
    [InlineData("'below':-1000", "Unknown")]
    public void A_condition_on_a_score_without_bound_below_is_sure_above_only(string condition, string truth) =>
        TruthOf($"{{'score':'running',{condition}}}", EnteredItem("a", "10") + "," + ItemJson("b", "0", Loss, "'floor':'none'"), Entered("a=5")).Should().Be(truth);

    // At least 5, and nothing bounds it above.
    [Theory]
    [InlineData("'below':5", "False")]
    [InlineData("'atMost':5", "Unknown")]
    [InlineData("'atLeast':5", "True")]
    [InlineData("'above':5", "Unknown")]
    [InlineData("'below':1000", "Unknown")]
    [InlineData("'above':1000", "Unknown")]
    public void A_condition_on_a_score_without_bound_above_is_sure_below_only(string condition, string truth) =>
        TruthOf($"{{'score':'running',{condition}}}", EnteredItem("a", "10"), Entered("a=5"), "{'step':'bonus','id':'b','title':'b','scoring':{'kind':'not-known'}},").Should().Be(truth);

    [Theory]
    [InlineData("{'any':[{'fact':'f'},{'score':'running','above':50}]}", "Unknown")]
    [InlineData("{'any':[{'score':'running','above':50},{'fact':'f'},{'score':'running','above':60}]}", "Unknown")]
    [InlineData("{'any':[{'fact':'f'},{'score':'running','atLeast':50}]}", "True")]
    [InlineData("{'all':[{'fact':'f'},{'score':'running','atLeast':50}]}", "Unknown")]
    [InlineData("{'all':[{'fact':'f'},{'score':'running','above':50}]}", "False")]
    [InlineData("{'not':{'fact':'f'}}", "Unknown")]
    public void What_is_not_known_among_several_matters_only_where_it_decides(string condition, string truth) =>
        TruthOf(condition, EnteredItem("a", "70"), Entered("a=50")).Should().Be(truth);

    private static string TruthOf(string when, string items, string answers, string steps = "") =>
        Score(OfItems(items, $"'steps':[{steps}{{'step':'veto','id':'v','when':{when},'effect':{{'stop':true}}}}]"), Sheet(answers)).Root.Steps[^1].Taken.ToString();

    private static string Zero(string id, string fact, string parts) => Veto(id, fact, $"'zero':[{parts}]");

    private static string Veto(string id, string fact, string effect) => $"{{'step':'veto','id':'{id}','when':{{'fact':'{fact}'}},'effect':{{{effect}}}}}";
}
