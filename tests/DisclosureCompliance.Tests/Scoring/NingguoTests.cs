using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>宁国市政务公开办's 2012 assessment of townships, filled in by 方塘乡 and published on 2012-12-28: the sample's data.</summary>
public sealed class NingguoTests
{
    [Fact]
    public void The_township_has_37_of_37_known_points_and_63_of_100_are_not_known()
    {
        var card = Score(Ningguo(), Fangtang(), new Counter(0));

        card.Total.Summary.Select(message => message.In(Language.English)).Should().Equal(
            "37 of 37 known.",
            "63 of 100 not known (lines: 3).",
            "Possible in all: 37 to 100.");
        card.Total.Summary[0].In(Language.Chinese).Should().Be("已知 37 分中得 37 分。");
        card.Faults.Should().BeEmpty();
    }

    [Fact]
    public void The_only_contradiction_is_the_cap_of_six_on_an_item_worth_five_and_its_line_repeats_it()
    {
        var result = ChecklistJson.Parse(SourceTree.Read("samples/data/ningguo-2012/checklist.json"), "checklist.json");

        var fault = result.Faults.Should().ContainSingle().Subject;
        fault.Code.Should().Be("checklist.cap-above-points");
        fault.Severity.Should().Be(FaultSeverity.Warning);
        fault.Place.Should().Be("$.sections[1].sections[2].items[0].scoring.cap");
        fault.Value.Should().Be("6");
        fault.Message.RemedyIn(Language.English).Should().NotBeNull();
        var line = Score(result.Value!, Fangtang()).Lines.Single(candidate => candidate.Item.Id == "2.3.4");
        line.Warnings.Should().ContainSingle().Which.Code.Should().Be("checklist.cap-above-points");
    }

    [Fact]
    public void Missing_publications_found_by_a_check_fill_the_catalogue_item_and_the_self_score_stays_beside()
    {
        var card = Score(Ningguo(), WithoutTheNumber(), new Counter(filter => filter.Codes.Single() == "finding.missing" ? 2 : 0));

        var line = card.Lines.Single(candidate => candidate.Item.Id == "2.3.4");
        line.Score.Should().Be(Number("3"));
        line.SelfScore.Should().Be(Number("5"));
        line.Derivation.Select(step => step.In(Language.Chinese)).Should().Equal(
            "取自检查发现的问题（finding.missing）：2。",
            "“应公布未公布的事项”：2 × 1 分 = 扣 2 分。",
            "5 − 2 = 3 分。",
            "本单位自评 5 分，本项 5 分。");
        card.Total.Score.Should().Be(Number("35"));
    }

    [Fact]
    public void Without_a_check_the_catalogue_item_is_not_answered_though_the_sheet_declares_no_finding()
    {
        var card = Score(Ningguo(), WithoutTheNumber());

        card.Lines.Single(line => line.Item.Id == "2.3.4").State.Should().Be(LineState.NotAnswered);
        card.Total.Score.Should().Be(Number("32"));
        card.Total.Lowest.Should().Be(Number("32"));
        card.Total.Highest.Should().Be(Number("100"));
    }

    [Fact]
    public void Every_item_has_its_line_also_at_full_marks_and_says_why()
    {
        var card = Score(Ningguo(), Fangtang());

        card.Lines.Select(line => line.Item.Id).Should().Equal(
            "1.1", "1.2", "1.3", "1.4", "2.1.1", "2.1.2", "2.2.3", "2.3.4", "2.3.5", "2.3.6+", "2.4+", "3.*");
        card.Lines.Should().OnlyContain(line => line.Derivation.Count > 0);
        card.Lines[0].Codes().Should().Equal("score.silence-is-no-finding", "score.deducted", "score.evidence", "score.self-score");
    }

    /// <summary>The township's answers without the number that its printed full score implies for item 2.3.4.</summary>
    private static AnswerSheet WithoutTheNumber()
    {
        var sheet = Fangtang();
        return new AnswerSheet(
            sheet.ChecklistId,
            sheet.Answers.Select(answer => answer.ItemId == "2.3.4" ? new ItemAnswer("2.3.4") { SelfScore = answer.SelfScore } : answer))
        {
            Unmentioned = sheet.Unmentioned,
        };
    }
}
