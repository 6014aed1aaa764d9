using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>What the total takes from a part that a veto leaves without a score: what the veto says, else 0.</summary>
public sealed class VetoedPartTests
{
    [Theory]
    [InlineData("'noScore':true", true, "40")]
    [InlineData("'noScore':true,'setTo':59", true, "99")]
    [InlineData("'noScore':true,'setTo':59", false, "120")]
    public void The_total_takes_what_the_veto_says(string effect, bool holds, string total)
    {
        var veto = $"'steps':[{{'step':'veto','id':'v','when':{{'fact':'f'}},'effect':{{{effect}}}}}]";
        var checklist = OfSections(SectionJson("a", EnteredItem("1", "100"), veto) + "," + SectionJson("b", EnteredItem("2", "100")));

        var card = Score(checklist, Sheet(Entered("1=80 2=40"), $"'facts':{{'f':{(holds ? "true" : "false")}}}"));

        card.Sections[0].IsVetoed.Should().Be(holds);
        card.Total.Result.Should().Be(Number(total));
        card.Proof.Leaves.Aggregate(Number("0"), (sum, leaf) => sum + leaf.Amount).Should().Be(Number(total));
    }

    [Fact]
    public void While_the_veto_is_open_the_total_reaches_from_what_it_says_to_the_score()
    {
        const string veto = "'steps':[{'step':'veto','id':'v','when':{'fact':'f'},'effect':{'noScore':true,'setTo':59}}]";
        var checklist = OfSections(SectionJson("a", EnteredItem("1", "100"), veto) + "," + SectionJson("b", EnteredItem("2", "100")));

        var total = Score(checklist, Sheet(Entered("1=80 2=40"))).Total;

        total.State.Should().Be(TotalState.Partial);
        (total.Lowest, total.Highest).Should().Be((Number("99"), Number("120")));
    }
}
