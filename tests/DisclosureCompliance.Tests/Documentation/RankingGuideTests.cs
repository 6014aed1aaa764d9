using System.Text;
using System.Text.RegularExpressions;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Ranking;
using DisclosureCompliance.Spreadsheets;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Loading;
using DisclosureCompliance.Tests.Ranking;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/ranking.md and docs/spreadsheets.md: what they show is read as they say.</summary>
public sealed class RankingGuideTests
{
    private readonly GuidePage _page = new("docs/ranking.md");

    [SourceFact]
    public void The_scheme_of_awards_is_read_without_a_fault() =>
        Loaders.All["ranking"].Read(_page.Block("json ranking")).Faults.Should().BeEmpty();

    [SourceFact]
    public void The_pages_hold_what_runs_here() => _page.HoldsWhatRunsIn("Documentation/RankingGuideTests.cs");

    [SourceFact]
    public void A_batch_is_scored_by_class_and_what_happened_before_brings_the_history_rule_about()
    {
        var (counties, departments) = (RankingData.Deducting("a", 1), RankingData.Deducting("b", 1));
        UnitAnswers[] units = [.. new[] { "甲局", "乙局", "丙局" }.Select((name, index) => RankingData.Answering(counties, name, "A", index)), RankingData.Answering(departments, "丁局", "B", 1)];
        var awardScheme = AwardSchemeJson.Parse(_page.Block("json ranking"), "awards.json").GetValueOrThrow();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(_page.Block("json past-rankings")));
        var (progress, cancellationToken) = (new Progress<BatchProgress>(), CancellationToken.None);

        // <batch>
        var scheme = new SchemeByClass(new Dictionary<string, Checklist> { ["A"] = counties, ["B"] = departments });
        var results = new BatchScorer().Score(units, scheme, new BatchOptions { Progress = progress }, cancellationToken);

        // </batch>
        // <history>
        var past = PastRankingsJson.Read(file, "rankings.json").GetValueOrThrow();
        var awards = awardScheme.Decide("2024年第二季度", results, past);

        using var saved = new MemoryStream();
        PastRankingsJson.Write(saved, [.. past, PastRanking.Of("2024年第二季度", awards.Ranking)]);

        // </history>
        awards.Units.Single(unit => unit.Row.Unit.UnitId == "丙局").Awards[0].Reasons.Select(reason => reason.Code).Should().Contain("ranking.award-history");
        PastRankingsJson.Parse(Encoding.UTF8.GetString(saved.ToArray()), "rankings.json").GetValueOrThrow().Select(ranking => ranking.Period)
            .Should().Equal("2024年第一季度", "2024年第二季度");
    }

    [SourceFact]
    public void Every_rule_that_is_said_to_be_recognised_is()
    {
        var words = Regex.Matches(SourceTree.Read("docs/spreadsheets.md"), @"^\| ([^|]*\p{IsCJKUnifiedIdeographs}[^|]*) \| [^|]+ \|\r?$", RegexOptions.Multiline).Cast<Match>().Select(match => match.Groups[1].Value).ToArray();

        words.Should().HaveCount(9);
        words.Where(rule => RuleRecogniser.Read([rule], 10) is null).Should().BeEmpty();
    }
}
