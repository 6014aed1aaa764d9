using DisclosureCompliance.Advice;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>A bonus or a penalty whose step is certainly not taken changes nothing, so a total does not wait for its answer.</summary>
public sealed class IdleStepTests
{
    private const string Rules = "'steps':["
        + "{'step':'veto','id':'line','when':{'score':'running','below':60},'effect':{'grade':'fail','stop':true}},"
        + "{'step':'bonus','id':'plus','title':'plus','when':{'score':'running','above':80},'scoring':{'kind':'entered','to':30}},"
        + "{'step':'penalty','id':'minus','title':'minus','when':{'fact':'blamed'},'scoring':{'kind':'deduct','cap':'none','rules':[{'key':'x','text':'x','each':3}]}}],"
        + "'grades':[{'key':'good','name':'good','atLeast':80},{'key':'pass','name':'pass','atLeast':60},{'key':'fail','name':'fail','below':60}]";

    private const string NotBlamed = "'facts':{'blamed':false}";

    [Theory]
    [InlineData("75", NotBlamed, "75 of 100", "pass")]
    [InlineData("80", NotBlamed, "80 of 100", "good")]
    [InlineData("59.99", "", "59.99 of 100", "fail")]
    [InlineData("80.01", NotBlamed, "Partial 80.01..110.01", "good")]
    [InlineData("75", "", "Partial -..75", "Open")]
    public void What_cannot_be_taken_need_not_be_answered(string score, string sheet, string total, string grade)
    {
        var card = Base(score, sheet);

        (card.Total.Outcome(), card.Grade.ToString()).Should().Be((total, grade));
    }

    [Fact]
    public void The_summary_tells_what_stands_outside_the_base_from_points_of_the_base()
    {
        Base("75", NotBlamed).Total.Summary.Select(word => word.Code).Should().Equal("score.sum", "score.sum-outside-idle");
        Base("95", NotBlamed).Total.Summary.Select(word => word.In(Language.English)).Should().Equal(
            "95 of 100 known.",
            "Bonuses and penalties not scored: 1.",
            "Bonuses and penalties not scored that change nothing, since their steps are not taken: 1.",
            "Possible in all: 95 to 125.");
    }

    [Theory]
    [InlineData("75", NotBlamed, null)]
    [InlineData("95", NotBlamed, "ranking.outside-open")]
    public void A_unit_is_ranked_unless_a_bonus_that_it_can_have_is_open(string score, string sheet, string? reason) =>
        UnitResult.Of(new UnitAnswers("u", LocalizedText.Same("u"), Sheet("")), Base(score, sheet)).WithoutTotal?.Code.Should().Be(reason);

    [Fact]
    public void A_unit_whose_veto_is_open_is_told_to_state_the_fact()
    {
        var card = Score(OfItems(EnteredItem("a", "100"), "'steps':[{'step':'veto','id':'v','when':{'fact':'leak'},'effect':{'atMost':59}}]"), Sheet(Entered("a=90")));

        UnitResult.Of(new UnitAnswers("u", LocalizedText.Same("u"), Sheet("")), card).WithoutTotal!.Code.Should().Be("ranking.condition-open");
    }

    [Fact]
    public void Advice_counts_on_what_is_sure_where_its_repairs_open_a_bonus()
    {
        const string Deduct = "{'kind':'deduct','rules':[{'key':'x','text':'x','each':5}]}";
        var card = Score(OfItems(ItemJson("1", "100", Deduct), Rules), Sheet("{'item':'1','occurrences':{'x':5}}", NotBlamed));

        var toGood = new ImprovementAdvisor().Advise(card);
        var toScore = new ImprovementAdvisor().Advise(card, new AdviceOptions { Score = 85 });

        (toGood.State, toGood.Repairs[0].Occurrences, toGood.After.Total.Result).Should().Be((PlanState.Reached, 1, Number("80")));
        (toScore.State, toScore.Repairs[0].Occurrences, toScore.IsProvenOptimal).Should().Be((PlanState.Reached, 2, true));
        toScore.Summary[0].In(Language.English).Should().Contain("from 75 to 85…115");
    }

    private static Scorecard Base(string score, string sheet) => Score(OfItems(EnteredItem("a", "100"), Rules), Sheet(Entered("a=" + score), sheet));
}
