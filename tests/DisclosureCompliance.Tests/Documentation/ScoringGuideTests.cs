using DisclosureCompliance.Advice;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/scoring.md: its code runs here and writes what the page says.</summary>
public sealed class ScoringGuideTests
{
    private const string Here = "Documentation/ScoringGuideTests.cs";

    private readonly GuidePage _page = new("docs/scoring.md");

    private readonly Checklist checklist = ChecklistJson.Parse(
        """
        {"schema":"disclosure-checklist/2","id":"x","title":"X","itemFloor":0,"sections":[{"id":"s","title":"S","items":[
          {"id":"1","title":"公开","points":60,"scoring":{"kind":"deduct","rules":[{"key":"missing","text":"未公开","each":2},{"key":"late","text":"逾期","each":1}]}},
          {"id":"2","title":"满意度","points":40,"scoring":{"kind":"entered"}}]}],
         "grades":[{"key":"good","name":"良好","atLeast":70},{"key":"pass","name":"合格","atLeast":60},{"key":"fail","name":"不合格","below":60}]}
        """,
        "checklist.json").GetValueOrThrow();

    private readonly AnswerSheet answers = AnswersJson.Parse(
        """{"schema":"disclosure-answers/2","checklist":"x","date":"2024-12-01","assessor":"A","answers":[{"item":"1","occurrences":{"missing":5,"late":2}},{"item":"2","value":18}]}""",
        "answers.json").GetValueOrThrow();

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf(Here);

    [SourceFact]
    public void What_the_page_shows_works()
    {
        // <score>
        var card = new ChecklistScorer().Score(checklist, answers);
        Console.WriteLine($"{card.Total.State}: {card.Total.Result} of {card.Total.Points}, {card.Grade}");
        foreach (var leaf in card.Proof.Leaves)
        {
            Console.WriteLine($"{leaf.Amount,5}  {leaf.Reason?.In(Language.English) ?? leaf.Title.In(Language.English)}");
        }

        // </score>
        Console.Take().Should().Be(_page.Block("text score"));

        // <waivers>
        var waivers = new WaiverList([new Waiver("w1", "1", "late", new LocalizedText("系统迁移", "system move"), "市政务公开办", new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31))]);
        var waived = new ChecklistScorer().Score(checklist, answers, new ScoringOptions { Waivers = waivers });
        Console.WriteLine($"{waived.Total.Result} with waivers, {waived.WithoutWaivers.Total.Result} without");

        // </waivers>
        Console.Take().Should().Be(_page.Block("text waivers"));

        // <difference>
        var difference = ScoreDifference.Between(card, waived);
        foreach (var change in difference.Changes)
        {
            Console.WriteLine($"{change.Cause}: {change.Points}");
        }

        // </difference>
        Console.Take().Should().Be(_page.Block("text difference"));

        // <advice>
        var plan = new ImprovementAdvisor().Advise(card, new AdviceOptions { Grade = "good" });
        Console.WriteLine($"{plan.State}, {(plan.IsProvenOptimal ? "proven" : "not proven")}: {plan.After.Total.Result}, {plan.After.Grade}");
        foreach (var repair in plan.Repairs)
        {
            Console.WriteLine($"{repair.Loss.Site.ItemId} {repair.Loss.Site.RuleKey}: {repair.Occurrences} of {repair.Loss.Site.Occurrences}");
        }

        // </advice>
        Console.Take().Should().Be(_page.Block("text advice"));
    }
}
