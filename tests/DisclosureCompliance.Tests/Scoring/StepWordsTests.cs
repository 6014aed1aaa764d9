using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>What the steps of a scorecard, and its total, say of themselves.</summary>
public sealed class StepWordsTests
{
    [Theory]
    [InlineData("'setTo':59", "Veto: it holds: 80 becomes 59.")]
    [InlineData("'atMost':59,'gradeAtMost':'pass'", "Veto: it holds: no more than 59, so 80 becomes 59, the grade is no better than \"Passed\".")]
    [InlineData("'atMost':90", "Veto: it holds: no more than 90, so it is still 80.")]
    [InlineData("'noScore':true,'grade':'fail'", "Veto: it holds: nothing is scored any more, the grade is \"Failed\".")]
    [InlineData("'zero':['s','a'],'stop':true", "Veto: it holds: \"s\" counts 0, \"a\" counts 0, the steps after it are not taken.")]
    public void A_veto_says_each_of_its_effects(string effect, string said)
    {
        var checklist = OfItems(EnteredItem("a", "50") + "," + EnteredItem("b", "50"), $"'steps':[{{'step':'veto','id':'v','when':{{'fact':'f'}},'effect':{{{effect}}}}}],'grades':[{{'key':'pass','name':'Passed','atLeast':60}},{{'key':'fail','name':'Failed','below':60}}]");

        Score(checklist, Sheet(Entered("a=40 b=40"), "'facts':{'f':true}")).Root.Steps[0].Message.In(Language.English).Should().Be(said);
    }

    [Fact]
    public void A_part_without_a_score_says_what_it_counts_around_it()
    {
        var veto = "'steps':[{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'noScore':true,'setTo':7}}]";
        var card = Score(OfSections(SectionJson("s", EnteredItem("a", "50"), veto)), Sheet(Entered("a=40"), "'facts':{'f':true}"));

        card.Sections[0].Steps[0].Message.In(Language.English).Should().Be("Veto: it holds: the part has no score and counts 7 in what is around it.");
    }

    [Fact]
    public void What_a_veto_makes_zero_is_so_before_anything_is_added_up_wherever_it_stands()
    {
        const string Steps = "'steps':[{'step':'bonus','id':'plus','title':'p','when':{'score':'running','above':60},'scoring':{'kind':'entered','to':5}},"
            + "{'step':'veto','id':'end','when':{'score':'running','below':60},'effect':{'stop':true}},"
            + "{'step':'limit','atMost':10},{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'zero':['a'],'setTo':1}}]";

        var card = Score(OfItems(EnteredItem("a", "50") + "," + EnteredItem("b", "50"), Steps), Sheet(Entered("a=40 b=40 plus=5"), "'facts':{'f':true}"));

        card.Total.Result.Should().Be(Number("40"), "a counts 0, so the bonus is not open, and what comes after the end is not taken");
        card.Root.Steps.Select(step => (step.Taken, step.Message.Code)).Should().Equal(
            (Truth.False, "step.not-taken"), (Truth.True, "step.held"), (Truth.False, "step.stopped"), (Truth.False, "step.stopped-but-zero"));
    }

    [Fact]
    public void Points_that_are_open_are_counted_as_printed_and_that_is_said_where_the_total_has_another_scale()
    {
        const string Steps = "'steps':[{'step':'convert','from':60,'to':100}]";
        var items = EnteredItem("a", "50") + "," + EnteredItem("b", "10");

        string.Join(" ", Score(OfItems(items, Steps), Sheet(Entered("a=30"))).Total.Summary.Select(said => said.In(Language.English)))
            .Should().Be("50 of 250/3 known. In points as printed, before weights and conversions: 10 of 60 not answered (lines: 1). Possible in all: 50 to 200/3.");
        string.Join(" ", Score(OfItems(items), Sheet(Entered("a=30"))).Total.Summary.Select(said => said.In(Language.English)))
            .Should().Be("30 of 50 known. 10 of 60 not answered (lines: 1). Possible in all: 30 to 40.");
    }
}
