using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

public sealed class AnswerFaultTests
{
    private static readonly DeductScoring Deduct = new(Each("counted", "1"), Once("flag", "1"));

    private static readonly EarnScoring Earn = new(
        new EarnedElement("counted", Text("counted"), 1, OccurrenceCounting.Each),
        new EarnedElement("once", Text("once"), 1, OccurrenceCounting.Once));

    private static readonly LevelScoring Level = new(new ScoreLevel("a", Text("a"), 5));

    public static TheoryData<string, ItemScoring, ItemAnswer, string> Misfits() => new()
    {
        { "answer.unknown-key", Deduct, new ItemAnswer("1") { Occurrences = Counts("other", 1) }, "$.answers[0].occurrences.other" },
        { "answer.unknown-key", Deduct, new ItemAnswer("1") { Flags = Flags("other") }, "$.answers[0].flags.other" },
        { "answer.negative-count", Deduct, new ItemAnswer("1") { Occurrences = Counts("counted", -2) }, "$.answers[0].occurrences.counted" },
        { "answer.count-where-once", Deduct, new ItemAnswer("1") { Occurrences = Counts("flag", 1) }, "$.answers[0].occurrences.flag" },
        { "answer.flag-where-counted", Deduct, new ItemAnswer("1") { Flags = Flags("counted") }, "$.answers[0].flags.counted" },
        { "answer.wrong-form", Deduct, new ItemAnswer("1") { Level = "a" }, "$.answers[0].level" },
        { "answer.wrong-form", Deduct, new ItemAnswer("1") { Met = true }, "$.answers[0].met" },
        { "answer.wrong-form", Deduct, new ItemAnswer("1") { Elements = ["once"] }, "$.answers[0].elements" },
        { "answer.unknown-key", Earn, new ItemAnswer("1") { Elements = ["other"] }, "$.answers[0].elements" },
        { "answer.element-twice", Earn, new ItemAnswer("1") { Elements = ["once", "once"] }, "$.answers[0].elements" },
        { "answer.element-where-counted", Earn, new ItemAnswer("1") { Elements = ["counted"] }, "$.answers[0].elements" },
        { "answer.count-where-once", Earn, new ItemAnswer("1") { Occurrences = Counts("once", 2) }, "$.answers[0].occurrences.once" },
        { "answer.wrong-form", Earn, new ItemAnswer("1") { Flags = Flags("once") }, "$.answers[0].flags" },
        { "answer.unknown-level", Level, new ItemAnswer("1") { Level = "z" }, "$.answers[0].level" },
        { "answer.wrong-form", new AllOrNothingScoring(), new ItemAnswer("1") { Level = "a" }, "$.answers[0].level" },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void An_answer_that_does_not_fit_is_a_typed_fault_and_leaves_the_line_without_score(string code, ItemScoring scoring, ItemAnswer answer, string place)
    {
        var line = Line("5", scoring, answer);

        var fault = line.Faults.Should().ContainSingle().Subject;
        (fault.Code, fault.Place, fault.Severity, fault.Source).Should().Be((code, place, FaultSeverity.Error, "answers"));
        fault.Message.RemedyIn(Language.Chinese).Should().NotBeNull();
        fault.In(Language.English).Should().NotContain("{");
        line.State.Should().Be(LineState.Invalid);
        (line.Score, line.Lowest, line.Highest).Should().Be((null, Number("0"), Number("5")));
        line.Codes().Should().Equal("score.invalid");
        line.Answer.Should().BeSameAs(answer);
    }

    [Fact]
    public void Every_misfit_of_an_answer_is_told()
    {
        var answer = new ItemAnswer("1") { Occurrences = new Dictionary<string, int> { ["other"] = 1, ["counted"] = -1 }, Met = true };

        Line("5", Deduct, answer).Faults.Select(fault => fault.Code).Should().Equal("answer.wrong-form", "answer.negative-count", "answer.unknown-key");
    }

    [Fact]
    public void An_answer_to_an_item_that_does_not_exist_is_kept_and_told()
    {
        var answer = new ItemAnswer("9.9") { Occurrences = Counts("x", 3) };

        var card = Score(List(Item("1", "5", Deduct)), new AnswerSheet("list", new ItemAnswer("1") { Unmentioned = UnmentionedMeaning.NoFinding }, answer));

        card.UnplacedAnswers.Should().Equal(answer);
        var fault = card.Faults.Should().ContainSingle().Subject;
        (fault.Code, fault.Place, fault.Value).Should().Be(("answer.unknown-item", "$.answers[1].item", "9.9"));
        fault.In(Language.English).Should().Contain("x: 3");
        card.Total.Score.Should().Be(Number("5"));
    }

    [Fact]
    public void Two_answers_to_one_item_are_both_refused_whatever_their_order()
    {
        ItemAnswer[] answers = [new("1") { Met = true }, new("1") { Met = false }];
        var checklist = List(Item("1", "5", new AllOrNothingScoring()));

        var card = Score(checklist, new AnswerSheet("list", answers));

        card.Lines[0].State.Should().Be(LineState.Invalid);
        card.Faults.Select(fault => (fault.Code, fault.Place)).Should().Equal(
            ("answer.item-twice", "$.answers[0].item"), ("answer.item-twice", "$.answers[1].item"));
        Score(checklist, new AnswerSheet("list", answers[1], answers[0])).Lines[0].State.Should().Be(LineState.Invalid);
    }

    [Fact]
    public void Facts_about_an_item_whose_rule_is_not_known_cannot_be_used()
    {
        var line = Line("5", new NotKnownScoring(), new ItemAnswer("1") { Occurrences = Counts("x", 1) });

        line.State.Should().Be(LineState.NotKnown);
        line.Faults.Should().ContainSingle().Which.Code.Should().Be("answer.rule-not-known");
        line.Codes().Should().Equal("score.not-known");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("5.01")]
    public void A_self_score_outside_the_item_is_a_warning_and_the_line_is_scored(string selfScore)
    {
        var line = Line("5", new AllOrNothingScoring(), new ItemAnswer("1") { Met = true, SelfScore = Number(selfScore) });

        line.Score.Should().Be(Number("5"));
        line.Faults.Should().ContainSingle().Which.Severity.Should().Be(FaultSeverity.Warning);
    }

    [Fact]
    public void Answers_to_another_checklist_are_told()
    {
        var card = Score(List(Item("1", "5", Deduct)), new AnswerSheet("other") { DocumentName = "a.json" });

        var fault = card.Faults.Should().ContainSingle().Subject;
        (fault.Code, fault.Source, fault.Place).Should().Be(("answer.other-checklist", "a.json", "$.checklist"));
    }
}
