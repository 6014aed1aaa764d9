using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Office;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Office;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>The figures of an office's review on an answer sheet: exact ones count, all others stay open.</summary>
public sealed class OfficeFactsTests
{
    private static readonly Checklist Trainings = ChecklistJson.Parse(
        """
        {"schema":"disclosure-checklist/2","id":"x","title":"X","itemFloor":0,"sections":[{"id":"s","title":"S","items":[
          {"id":"1","title":"I","points":6,"scoring":{"kind":"deduct","rules":[{"key":"unanswered","text":"U","each":2,"fact":"office.feedback-unanswered"}]}}]}]}
        """,
        "checklist.json").GetValueOrThrow();

    [Fact]
    public void An_exact_count_scores_and_what_the_checklist_does_not_ask_for_is_left_out()
    {
        var sheet = OfficeFacts.AddTo(new AnswerSheet("x"), Trainings, OfficeData.Review(OfficeData.Complete.Replace("\"answeredOn\":\"2023-04-24\"", "\"subject\":\"S\"")));

        sheet.Facts.Keys.Should().Equal(OfficeFigureNames.FeedbackUnanswered);
        Score(sheet).Result.Should().Be((Rational)4);
    }

    [Theory]
    [InlineData(UnmentionedMeaning.NotAnswered)]
    [InlineData(UnmentionedMeaning.NoFinding)]
    public void A_count_that_is_not_exact_stays_open_whatever_silence_means(UnmentionedMeaning unmentioned)
    {
        var review = OfficeData.Review(OfficeData.Complete.Replace("\"feedbackLimit\":{\"type\":\"within\",\"count\":15,\"unit\":\"working-days\"},", string.Empty));
        var sheet = OfficeFacts.AddTo(new AnswerSheet("x") { Unmentioned = unmentioned }, Trainings, review);

        sheet.Facts.Should().BeEmpty();
        sheet.OpenFacts[OfficeFigureNames.FeedbackUnanswered].ArgumentIn("count", Messages.Language.English).Should().Be("0-1");
        var total = Score(sheet);
        (total.State, total.Lowest, total.Highest).Should().Be((TotalState.NotAssessed, Rational.Zero, (Rational)6));
    }

    [Fact]
    public void What_was_not_stated_is_not_a_zero()
    {
        var sheet = OfficeFacts.AddTo(new AnswerSheet("x") { Unmentioned = UnmentionedMeaning.NoFinding }, Trainings, OfficeData.Review(OfficeData.Year()));

        sheet.OpenFacts[OfficeFigureNames.FeedbackUnanswered].Code.Should().Be("answer.figure-not-stated");
        Score(sheet).Result.Should().BeNull();
    }

    [Fact]
    public void What_the_sheet_states_stands()
    {
        var own = new AnswerSheet("x") { Facts = new Dictionary<string, Fact> { [OfficeFigureNames.FeedbackUnanswered] = Fact.Count(2) } };

        Score(OfficeFacts.AddTo(own, Trainings, OfficeData.Review(OfficeData.Year()))).Result.Should().Be((Rational)2);
    }

    private static ScoreTotal Score(AnswerSheet sheet) => new ChecklistScorer().Score(Trainings, sheet).Total;
}
