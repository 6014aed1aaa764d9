using DisclosureCompliance.Checklists;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public class SelfAssessmentTests
{
    private static readonly Checklist Five = List([.. Enumerable.Range(1, 5).Select(number => Item($"{number}", "5", ItemScoring.Deduct(Each("late", "0.5"))))]);

    private static readonly SelfAssessment Compared = SelfAssessment.Compare(Score(Five, new AnswerSheet(
        "list",
        new ItemAnswer("1", ("late", Fact.Count(1))) { SelfScore = Number("5") },
        new ItemAnswer("2", ("late", Fact.Count(0))) { SelfScore = Number("4.2") },
        new ItemAnswer("3", ("late", Fact.Count(2))) { SelfScore = Number("4") },
        new ItemAnswer("4") { SelfScore = Number("3") })));

    [Fact]
    public void Every_line_has_its_gap_or_says_what_is_missing()
    {
        Compared.Lines.Select(line => line.State).Should().Equal(
            SelfScoreState.Over, SelfScoreState.Under, SelfScoreState.Equal, SelfScoreState.NotAssessed, SelfScoreState.Neither);
        Compared.Lines.Select(line => line.Gap?.ToString()).Should().Equal("0.5", "-0.8", "0", null, null);
    }

    [Fact]
    public void Only_lines_with_both_scores_are_added_up()
    {
        Compared.ComparableLines.Should().Be(3);
        (Compared.SelfScore, Compared.Assessed, Compared.Gap).Should().Be((Number("13.2"), Number("13.5"), Number("-0.3")));
        Compared.CountOf(SelfScoreState.Over).Should().Be(1);
    }

    [Fact]
    public void A_self_score_as_printed_is_not_compared_with_a_line_that_is_worth_more_here()
    {
        var list = OfItems(
            ItemJson("1", "5", "{'kind':'deduct','rules':[{'key':'late','text':'late','each':1}]}") + "," + ItemJson("2", "5", "{'kind':'deduct','rules':[{'key':'late','text':'late','each':1}]}"),
            "'notApplicable':{'points':'spread-over-siblings','shares':'equally','amounts':'scaled'}");
        var sheet = new AnswerSheet("list", new ItemAnswer("1") { State = AnswerState.NotApplicable }, new ItemAnswer("2", ("late", Fact.Count(1))) { SelfScore = Number("4") });

        var line = SelfAssessment.Compare(Score(list, sheet)).Lines[1];

        (line.State, line.Gap).Should().Be((SelfScoreState.OtherScale, null));
    }
}
