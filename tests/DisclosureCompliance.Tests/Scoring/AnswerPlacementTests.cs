using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>Which item or section an answer belongs to, and what is said of the answers and facts that belong to none.</summary>
public sealed class AnswerPlacementTests
{
    private static readonly string Two = EnteredItem("a", "10") + "," + EnteredItem("b", "10");

    [Fact]
    public void Answers_to_another_checklist_are_named_with_both()
    {
        var card = Score(OfItems(Two), new AnswerSheet("another", new ItemAnswer("a", Fact.Number(4)) { Assessor = "A" }));

        var fault = card.Faults.Single();
        (fault.Code, fault.Place, fault.Value, fault.Severity).Should().Be(("answer.other-checklist", "$.checklist", "another", FaultSeverity.Error));
        fault.Message.In(Language.English).Should().Contain("'another'").And.Contain("'list'");
    }

    [Theory]
    [InlineData("", "(–)", "")]
    [InlineData("'class':'village'", "(village)", "village")]
    public void A_class_that_the_checklist_does_not_have_is_named_with_those_that_it_has(string sheet, string named, string value)
    {
        var checklist = OfItems(Two, "'classes':[{'key':'county','name':'county'},{'key':'town','name':'town'}]");

        var fault = Score(checklist, Sheet(Entered("a=1 b=1"), sheet)).Faults.Single();

        (fault.Code, fault.Place, fault.Value).Should().Be(("answer.class-missing", "$.class", value));
        fault.Message.In(Language.English).Should().Contain(named);
        fault.Message.RemedyIn(Language.English).Should().Contain("county, town");
    }

    [Fact]
    public void An_answer_to_an_item_that_does_not_exist_is_kept_aside_and_scores_nothing()
    {
        var card = Score(OfItems(Two), Sheet(Entered("a=4 z=9 b=5")));

        card.Total.Outcome().Should().Be("9 of 20");
        card.UnplacedAnswers.Select(answer => answer.ItemId).Should().Equal("z");
        card.Faults.Select(fault => (fault.Code, fault.Place, fault.Value)).Should().Equal(("answer.unknown-item", "$.answers[1].item", "z"));
        card.Faults[0].Message.In(Language.English).Should().Contain("'z'").And.EndWith(": z; value: 9");
    }

    [Fact]
    public void An_answer_to_an_item_of_another_class_is_told_from_one_that_does_not_exist()
    {
        var items = EnteredItem("a", "10", "'classes':['county']") + "," + EnteredItem("b", "10");
        var checklist = OfItems(items, "'classes':[{'key':'county','name':'county'},{'key':'town','name':'town'}]");

        var card = Score(checklist, Sheet(Entered("a=4 b=5"), "'class':'town'"));

        card.Total.Outcome().Should().Be("5 of 10");
        card.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(("answer.not-for-class", "$.answers[0].item"));
    }

    [Fact]
    public void A_sheet_for_several_checklists_may_answer_and_state_what_one_of_them_does_not_have()
    {
        var sheet = Sheet(Entered("a=4 b=5 elsewhere=1"), "'facts':{'elsewhere':true}");

        var card = Score(OfItems(Two), new AnswerSheet("list", sheet.Answers) { ChecklistIds = ["other", "list"], Facts = sheet.Facts, Assessor = "A" });

        (card.Total.Outcome(), card.Faults.Count, card.UnplacedAnswers.Count).Should().Be(("9 of 20", 0, 0));
    }

    [Fact]
    public void Facts_that_the_checklist_does_not_read_are_named_in_order_with_those_that_it_reads()
    {
        const string Steps = "'steps':[{'step':'veto','id':'v','when':{'any':[{'fact':'leak'},{'fact':'blank'}]},'effect':{'setTo':0}}]";

        var faults = Score(OfItems(Two, Steps), Sheet(Entered("a=4 b=5"), "'facts':{'zeal':2,'leak':false,'blank':false,'alarm':true}")).Faults;

        faults.Select(fault => (fault.Code, fault.Place, fault.Value)).Should().Equal(
            ("answer.unknown-fact", "$.facts.alarm", "true"),
            ("answer.unknown-fact", "$.facts.zeal", "2"));
        faults[1].Message.In(Language.English).Should().Contain("'zeal' (2)");
        faults[1].Message.RemedyIn(Language.English).Should().Contain("blank, leak");
    }

    [Fact]
    public void Of_two_answers_to_one_item_none_is_used_and_each_is_named()
    {
        var sheet = new AnswerSheet("list", Number("a", 1), Number("b", 2), Number("a", 3), Number("b", 4), Number("a", 5)) { Assessor = "A" };

        var card = Score(OfItems(Two), sheet);

        card.Total.Outcome().Should().Be("NotAssessed 0..20");
        card.Lines.Select(line => line.State).Should().Equal(LineState.Invalid, LineState.Invalid);
        card.Lines[0].Answer.Should().BeNull();
        card.Lines[0].Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(
            ("answer.item-twice", "$.answers[0].item"), ("answer.item-twice", "$.answers[2].item"), ("answer.item-twice", "$.answers[4].item"));
        card.Lines[1].Faults.Select(fault => fault.Place).Should().Equal("$.answers[1].item", "$.answers[3].item");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_two_answers_that_disagree_on_whether_an_item_applies_none_moves_its_points(bool first)
    {
        var gone = new ItemAnswer("a") { State = AnswerState.NotApplicable };
        var checklist = OfItems(Two, "'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'scaled'}");

        var card = Score(checklist, new AnswerSheet("list", first ? gone : Number("a", 3), first ? Number("a", 3) : gone, Number("b", 8)) { Assessor = "A" });

        card.Lines.Select(line => line.Outcome()).Should().Equal("Invalid 0..10", "8");
        card.Total.Outcome().Should().Be("Partial 8..18");
    }

    [Fact]
    public void Of_two_answers_to_one_section_none_is_used_and_both_are_named()
    {
        var checklist = OfItems(Two, "'notApplicable':{'points':'drop'}");

        var card = Score(checklist, new AnswerSheet("list", State("s", AnswerState.NotApplicable), State("s", AnswerState.NotChecked), Number("b", 8)) { Assessor = "A" });

        card.Total.Outcome().Should().Be("Partial 8..18");
        card.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(("answer.item-twice", "$.answers[0].item"), ("answer.item-twice", "$.answers[1].item"));
    }

    [Fact]
    public void Every_section_can_be_answered_and_the_whole_checklist_too()
    {
        var checklist = OfSections(SectionJson("s", EnteredItem("a", "10")) + "," + SectionJson("t", EnteredItem("b", "10")), "'notApplicable':{'points':'drop'}");

        Score(checklist, Sheet("{'item':'s','state':'not-applicable'},{'item':'t','state':'not-checked'}")).Lines.Select(line => line.Outcome())
            .Should().Equal("NotApplicable 0..0", "NotAnswered 0..10");
        Score(checklist, Sheet("{'item':'total','state':'not-applicable'}," + Entered("b=5"))).Total.Outcome().Should().Be("5 of 10");
    }

    [Fact]
    public void A_section_has_no_facts_and_an_answer_with_some_stands_in_nobodys_way()
    {
        var checklist = OfItems(Two, "'notApplicable':{'points':'drop'}");

        var card = Score(checklist, new AnswerSheet("list", Number("s", 3), State("s", AnswerState.NotChecked)) { Assessor = "A" });

        card.Faults.Select(fault => (fault.Code, fault.Place, fault.Value)).Should().Equal(("answer.section-facts", "$.answers[0].item", "s"));
        card.Lines.Select(line => line.Answer!.State).Should().Equal(AnswerState.NotChecked, AnswerState.NotChecked);
    }

    private static ItemAnswer Number(string item, int points) => new(item, Fact.Number(points));

    private static ItemAnswer State(string item, AnswerState state) => new(item) { State = state };
}
