using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Documentation;
using static DisclosureCompliance.Tests.Scoring.ScoringData;

namespace DisclosureCompliance.Tests.Scoring;

/// <summary>docs/checklists.md: what it shows is read and scored here.</summary>
public sealed class ChecklistGuideTests
{
    [Fact]
    public void The_example_of_the_guide_is_read_without_complaint_and_scores_what_the_guide_says()
    {
        var checklist = ChecklistJson.Parse(Block("json checklist"), "checklists.md");
        var answers = AnswersJson.Parse(Block("json answers"), "checklists.md");
        checklist.Faults.Should().BeEmpty();
        answers.Faults.Should().BeEmpty();

        var card = Score(checklist.Value!, answers.Value!);

        card.Faults.Should().BeEmpty();
        var lines = card.Lines.Select(line => $"{line.Item.Id} {(line.Score is { } score ? score.ToString() : line.State.ToString())} of {line.Item.Points}")
            .Concat(card.Total.Summary.Select(message => message.In(Language.English)))
            .Append(card.Grade.Reason.In(Language.English));
        string.Join("\n", lines).Should().Be(Block("text scorecard").Trim());
    }

    [Fact]
    public void Every_warning_about_a_checklist_is_explained_in_the_guide()
    {
        var guide = SourceTree.Read("docs/checklists.md");
        string[] warnings =
        [
            "cap-above-points", "deduction-above-points", "maximum-above-points", "level-above-points", "elements-above-points", "points-unreachable",
            "section-sum", "total-sum", "bands-gap", "bands-overlap", "band-unreachable", "worth-nothing", "section-empty", "empty",
        ];

        warnings.Where(code => !guide.Contains($"`checklist.{code}`")).Should().BeEmpty();
    }

    internal static string Block(string name) => new GuidePage("docs/checklists.md").Block(name);
}
