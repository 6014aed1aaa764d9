using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Loading;
using DisclosureCompliance.Tests.Ranking;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/ranking.md: what it shows is read as it says.</summary>
public sealed class RankingGuideTests
{
    private readonly GuidePage _page = new("docs/ranking.md");

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf("Documentation/RankingGuideTests.cs");

    [SourceFact]
    public void The_scheme_of_awards_is_read_without_a_fault() =>
        Loaders.All["ranking"].Read(_page.Block("json ranking")).Faults.Should().BeEmpty();

    [SourceFact]
    public void The_pages_hold_what_runs_here() => _page.HoldsWhatRunsIn("Documentation/RankingGuideTests.cs");

    [SourceFact]
    public void A_batch_is_scored_by_class_and_what_happened_before_brings_the_history_rule_about()
    {
        var (counties, departments) = (RankingData.Deducting("a", 1), RankingData.Deducting("b", 1));
        var files = new GuideFiles(name => _page.Block(name == "awards.json" ? "json ranking" : "json past-rankings"));
        var (progress, cancellationToken) = (new Progress<BatchProgress>(), CancellationToken.None);

        // <units>
        UnitAnswers Answers(string unit, string paper, string unitClass, int late) => new(
            unit,
            LocalizedText.Same(unit),
            new AnswerSheet(paper, [new ItemAnswer("i1", ("late", Fact.Count(late)))]) { UnitClass = unitClass });

        UnitAnswers[] units =
        [
            Answers("甲局", counties.Id, "A", late: 0),
            Answers("乙局", counties.Id, "A", late: 1),
            Answers("丙局", counties.Id, "A", late: 2),
            Answers("丁局", departments.Id, "B", late: 1),
        ];

        // </units>
        // <batch>
        var scheme = new SchemeByClass(new Dictionary<string, Checklist> { ["A"] = counties, ["B"] = departments });
        var results = new BatchScorer().Score(units, scheme, new BatchOptions { Progress = progress }, cancellationToken);

        // </batch>
        // <history>
        var awardScheme = AwardSchemeJson.Read(files.OpenRead("awards.json"), "awards.json").GetValueOrThrow();
        var past = PastRankingsJson.Read(files.OpenRead("rankings.json"), "rankings.json").GetValueOrThrow();
        var awards = awardScheme.Decide("2024年第二季度", results, past);
        foreach (var unit in awards.Units)
        {
            Console.WriteLine($"{unit.Row.Rank} {unit.Row.Unit.UnitId}: {string.Join(", ", unit.Given.Select(award => award.Name.In(Language.Chinese)))}");
        }

        using var saved = new MemoryStream();
        PastRankingsJson.Write(saved, [.. past, PastRanking.Of("2024年第二季度", awards.Ranking)]);

        // </history>
        Console.Take().Should().Be(_page.Block("text history"));
        awards.Units.Single(unit => unit.Row.Unit.UnitId == "丙局").Awards[0].Reasons.Select(reason => reason.Code).Should().Contain("ranking.award-history");
        PastRankingsJson.Parse(System.Text.Encoding.UTF8.GetString(saved.ToArray()), "rankings.json").GetValueOrThrow().Select(ranking => ranking.Period)
            .Should().Equal("2024年第一季度", "2024年第二季度");
    }
}
