using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>The forms in which rubrics treat what does not apply. Three items: a of 50, b of 30, c of 20.</summary>
public sealed class NotApplicableTests
{
    private static readonly string Three = EnteredItem("a", "50") + "," + EnteredItem("b", "30") + "," + EnteredItem("c", "20");

    [Theory]
    [InlineData("'notApplicable':{'points':'drop'}", "a=25 b=30 c=na", "55 of 80")]
    [InlineData("'notApplicable':{'points':'drop'},'steps':[{'step':'convert','from':'applicable','to':100}]", "a=25 b=30 c=na", "68.75 of 100")]
    [InlineData("'notApplicable':{'points':'drop'},'steps':[{'step':'convert','from':75,'to':100}]", "a=45 b=15 c=na", "80 of 320/3")]
    [InlineData("'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'scaled'}", "a=25 b=30 c=na", "70 of 100")]
    [InlineData("'notApplicable':{'points':'spread-over-siblings','shares':'in-proportion','amounts':'scaled'}", "a=25 b=30 c=na", "68.75 of 100")]
    [InlineData("'notApplicable':{'points':'spread-over-all','shares':'equally','amounts':'scaled'}", "a=25 b=30 c=na", "70 of 100")]
    [InlineData("'notApplicable':{'points':'spread-over-all','shares':'in-proportion','amounts':'scaled'}", "a=25 b=na c=na", "50 of 100")]
    [InlineData("'notApplicable':{'points':'move','to':'b','amounts':'scaled'}", "a=25 b=15 c=na", "50 of 100")]
    [InlineData("'notApplicable':{'points':'counts-as-done'}", "a=25 b=15 c=na", "60 of 100")]
    [InlineData("'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'scaled'}", "a=25 b=na c=na", "50 of 100")]
    public void Points_of_what_does_not_apply_go_where_the_paper_says(string more, string answers, string total) =>
        Score(OfItems(Three, more), Sheet(Entered(answers))).Total.Outcome().Should().Be(total);

    [Theory]
    [InlineData("drop")]
    [InlineData("spread-over-siblings','shares':'equally','amounts':'scaled")]
    [InlineData("spread-over-all','shares':'in-proportion','amounts':'scaled")]
    [InlineData("move','to':'a','amounts':'scaled")]
    public void Where_nothing_applies_there_is_no_score_and_no_grade(string policy)
    {
        var checklist = OfItems(Three, $"'notApplicable':{{'points':'{policy}'}},'start':100,'grades':[{{'key':'pass','name':'pass','atLeast':0}}],'steps':[{{'step':'convert','from':'applicable','to':100}}]");

        var card = Score(checklist, Sheet("{'item':'s','state':'not-applicable'}"));

        (card.Total.State, card.Total.Score, card.Total.Points, card.Total.Result).Should().Be((TotalState.NotAssessed, Number("0"), Number("0"), null));
        card.Grade.Band.Should().BeNull();
    }

    [Fact]
    public void A_bonus_alone_makes_no_score_of_nothing()
    {
        var checklist = OfItems(Three, "'notApplicable':{'points':'drop'},'steps':[{'step':'bonus','id':'bonus','title':'b','scoring':{'kind':'earn','rules':[{'key':'x','text':'x','each':1}]}}]");

        Score(checklist, Sheet("{'item':'s','state':'not-applicable'},{'item':'bonus','occurrences':{'x':3}}")).Total.State.Should().Be(TotalState.NotAssessed);
    }

    [Theory]
    [InlineData("scaled", "6")]
    [InlineData("kept", "8")]
    public void A_deduction_of_an_item_that_is_worth_more_grows_or_keeps_its_amount(string amounts, string score)
    {
        var items = ItemJson("a", "5", "{'kind':'deduct','rules':[{'key':'x','text':'x','each':1}]}") + "," + EnteredItem("b", "5");
        var checklist = OfItems(items, $"'notApplicable':{{'points':'spread-over-siblings','shares':'equally','amounts':'{amounts}'}}");

        Score(checklist, Sheet("{'item':'a','occurrences':{'x':2}},{'item':'b','state':'not-applicable'}")).Total.Result.Should().Be(Number(score));
    }

    [Fact]
    public void Points_are_spread_over_sections_beside_too_and_to_every_depth()
    {
        var sections = SectionJson("s", EnteredItem("a", "20") + "," + EnteredItem("b", "10"))
            + $",{{'id':'t','title':'t','items':[{EnteredItem("c", "10")}],'sections':[{SectionJson("u", EnteredItem("d", "60"))}]}}";
        var checklist = OfSections(sections, "'notApplicable':{'points':'spread-over-siblings','shares':'in-proportion','amounts':'scaled'}");

        Score(checklist, Sheet(Entered("a=20 b=na c=5 d=60"))).Total.Outcome().Should().Be("95 of 100");
        var whole = Score(checklist, Sheet("{'item':'t','state':'not-applicable'}," + Entered("a=10 b=10")));
        whole.Total.Outcome().Should().Be("200/3 of 100");
        whole.Find("d")!.State.Should().Be(LineState.NotApplicable);
        var inner = Score(checklist, Sheet("{'item':'u','state':'not-applicable'}," + Entered("a=20 b=10 c=5")));
        inner.Total.Outcome().Should().Be("65 of 100");
    }

    [Fact]
    public void A_section_around_it_says_what_an_item_without_a_policy_of_its_own_does()
    {
        var sections = SectionJson("s", EnteredItem("a", "10") + "," + EnteredItem("b", "10", "'notApplicable':{'points':'counts-as-done'}"), "'notApplicable':{'points':'move','to':'c','amounts':'scaled'}")
            + "," + SectionJson("t", EnteredItem("c", "10"));

        Score(OfSections(sections, "'notApplicable':{'points':'drop'}"), Sheet(Entered("a=na b=na c=5"))).Total.Outcome().Should().Be("20 of 30");
    }

    [Theory]
    [InlineData("equally")]
    [InlineData("in-proportion")]
    public void Points_move_by_what_they_count_in_the_total(string shares)
    {
        var items = EnteredItem("a", "100", "'weight':0.3") + "," + EnteredItem("b", "100", "'weight':0.7") + "," + EnteredItem("unseen", "100", "'weight':0");
        var checklist = OfItems(items, $"'notApplicable':{{'points':'spread-over-siblings','shares':'{shares}','amounts':'scaled'}}");

        Score(checklist, Sheet(Entered("a=na b=80 unseen=100"))).Total.Outcome().Should().Be("80 of 100");
    }

    [Fact]
    public void A_section_that_lost_points_inside_still_takes_all_that_is_spread_over_it()
    {
        var sections = SectionJson("s", EnteredItem("a", "20"))
            + "," + SectionJson("t", EnteredItem("b", "40") + "," + EnteredItem("c", "40"), "'notApplicable':{'points':'drop'}");

        Score(OfSections(sections, "'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'scaled'}"), Sheet(Entered("a=na b=40 c=na"))).Total.Outcome()
            .Should().Be("60 of 60", "the 20 of a join the 40 of b, and the 40 of c are gone");
    }

    [Fact]
    public void Points_without_a_policy_are_dropped_and_that_is_said()
    {
        var card = Score(OfItems(Three), Sheet(Entered("a=25 b=30 c=na")));

        card.Total.Outcome().Should().Be("55 of 80");
        card.Faults.Select(fault => fault.Code).Should().Equal("answer.not-applicable-undecided");
    }

    [Theory]
    [InlineData("{'points':'spread-over-siblings','shares':'equally','amounts':'scaled'}", "60 of 60", "")]
    [InlineData("{'points':'spread-over-all','shares':'equally','amounts':'scaled'}", "60 of 60", "")]
    [InlineData("{'points':'move','to':'c','amounts':'scaled'}", "60 of 60", "")]
    [InlineData("{'points':'move','to':'t','amounts':'scaled'}", "60 of 60", "")]
    [InlineData("{'points':'counts-as-done'}", "60 of 60", "")]
    [InlineData("{'points':'drop'}", "10 of 10", "")]
    [InlineData("{'points':'move','to':'b','amounts':'scaled'}", "10 of 10", "points-stranded a|points-stranded b")]
    [InlineData("{'points':'move','to':'a','amounts':'scaled'}", "10 of 10", "points-stranded a|points-stranded b")]
    [InlineData("{'points':'move','to':'gone','amounts':'scaled'}", "10 of 10", "points-stranded a|points-stranded b")]
    [InlineData("{'points':'move','to':'unseen','amounts':'scaled'}", "10 of 10", "points-stranded a|points-stranded b")]
    public void Points_that_move_to_what_does_not_apply_either_go_where_its_own_go(string policyOfTarget, string total, string faults)
    {
        var sections = SectionJson("s", EnteredItem("a", "20", "'notApplicable':{'points':'move','to':'b','amounts':'scaled'}") + "," + EnteredItem("b", "30", $"'notApplicable':{policyOfTarget}") + "," + EnteredItem("c", "10"))
            + "," + SectionJson("t", EnteredItem("d", "0") + "," + EnteredItem("unseen", "5", "'weight':0"));
        var t = policyOfTarget.Contains("'t'", StringComparison.Ordinal);
        var checklist = OfSections(t ? sections.Replace("'points':0,", "'points':10,").Replace("{'id':'c','title':'c','points':10,", "{'id':'c','title':'c','points':0,") : sections);

        var card = Score(checklist, Sheet(Entered(t ? "a=na b=na c=0 d=10 unseen=0" : "a=na b=na c=10 d=0 unseen=0")));

        card.Total.Outcome().Should().Be(total);
        string.Join("|", card.Faults.Select(fault => $"{fault.Code.Replace("answer.", string.Empty)} {fault.Value}")).Should().Be(faults);
    }

    [Fact]
    public void Points_of_an_item_go_with_the_section_that_they_move_to_where_that_goes_as_one()
    {
        var sections = SectionJson("s", EnteredItem("a", "20", "'notApplicable':{'points':'move','to':'b','amounts':'scaled'}") + "," + EnteredItem("e", "10"), "'notApplicable':{'points':'drop'}")
            + "," + SectionJson("t", EnteredItem("b", "30") + "," + EnteredItem("c", "10"), "'notApplicable':{'points':'move','to':'e','amounts':'scaled'}");

        var card = Score(OfSections(sections), Sheet("{'item':'t','state':'not-applicable'}," + Entered("a=na e=5")));

        (card.Total.Outcome(), card.Faults.Count).Should().Be(("35 of 70", 0));
    }

    [Fact]
    public void Points_that_nothing_is_left_to_take_are_dropped_and_that_is_said()
    {
        var sections = SectionJson("s", EnteredItem("a", "20"), "'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'scaled'}") + "," + SectionJson("t", EnteredItem("b", "0"));

        var card = Score(OfSections(sections), Sheet(Entered("a=na b=0")));

        card.Faults.Select(fault => (fault.Code, fault.Value)).Should().Equal(("answer.points-stranded", "a"));
    }

    [Fact]
    public void An_answer_to_an_item_goes_before_that_to_its_section()
    {
        var card = Score(OfItems(Three, "'notApplicable':{'points':'drop'}"), Sheet("{'item':'s','state':'not-applicable'}," + Entered("b=15")));

        card.Total.Outcome().Should().Be("15 of 30");
    }

    [Fact]
    public void A_statement_keeps_the_share_that_the_paper_gives_and_nothing_where_it_gives_none()
    {
        const string Answers = "{'item':'a','state':'statement'},{'item':'b','value':30},{'item':'c','value':20}";

        Score(OfItems(Three, "'statementKeeps':'40%'"), Sheet(Answers)).Total.Outcome().Should().Be("70 of 100");
        var refused = Score(OfItems(Three), Sheet(Answers));
        (refused.Lines[0].State, refused.Faults.Single().Code).Should().Be((LineState.Invalid, "answer.statement-not-provided"));
    }

    [Fact]
    public void A_rate_of_nothing_on_the_sheet_can_take_its_item_out()
    {
        var items = ItemJson("r", "10", "{'kind':'ratio','whenNone':'not-applicable','fact':'answered'}") + "," + EnteredItem("b", "5");

        Score(OfItems(items, "'notApplicable':{'points':'drop'}"), Sheet(Entered("b=4"), "'facts':{'answered':'0/0'}")).Total.Outcome().Should().Be("4 of 5");
    }
}
