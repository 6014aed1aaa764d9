using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.TimeLimits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>The code of README.md, run on the sample's data: between the marks it must stand in the README word for word.</summary>
public sealed class ReadmeSnippetTests
{
    private const int MaxHostLines = 15;

    private GuideConsole Console { get; } = new();

    /// <summary>The sample's files.</summary>
    private GuideFiles File { get; } = new(name => SourceTree.Read("samples/data/ningguo-2012/" + name));

    [SourceFact]
    public void The_readme_holds_what_runs_here()
    {
        var readme = new GuidePage("README.md");

        readme.HoldsWhatRunsIn("Documentation/ReadmeSnippetTests.cs");
        readme.Block("csharp host").Split('\n').Count(line => line.Length > 0).Should().BeLessThan(MaxHostLines);
    }

    [SourceFact]
    public void The_chinese_readme_shows_the_same_call_and_prints_chinese() =>
        new GuidePage("README.zh-CN.md").Block("csharp host").Should().Be(new GuidePage("README.md").Block("csharp host").Replace("Language.English", "Language.Chinese"));

    [SourceFact]
    public void The_chinese_readme_computes_the_same_deadline() =>
        WithoutRemarks("README.zh-CN.md").Should().Equal(WithoutRemarks("README.md"));

    [SourceFact]
    public void What_the_readme_shows_works()
    {
        // <host>
        using var services = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider();
        var checker = services.GetRequiredService<IDisclosureComplianceChecker>();

        using var catalogueFile = File.OpenRead("catalogue.json");
        using var recordsFile = File.OpenRead("records.json");
        var catalogue = CatalogueJson.Read(catalogueFile, "catalogue.json").GetValueOrThrow();
        var records = RecordsJson.Read(recordsFile, "records.json").GetValueOrThrow();
        var year2012 = new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31));

        var report = checker.Check(new ComplianceCheckRequest(catalogue, records, year2012, asOf: new LocalDate(2013, 4, 15)));
        foreach (var finding in report.Findings)
        {
            Console.WriteLine($"{finding.Code} {finding.Message.In(Language.English)}");
        }

        // </host>
        Console.Lines.Should().Contain(line => line.StartsWith("finding.not-in-sample ", StringComparison.Ordinal));

        // <deadline>
        var calculator = services.GetRequiredService<IDeadlineCalculator>();
        var deadline = calculator.Calculate(new StatutoryRule("cn.ogi.proactive"), trigger: new LocalDate(2012, 12, 24));
        Console.WriteLine($"{deadline.Date:R}");                    // 2013-01-22
        Console.WriteLine(deadline.Explain().In(Language.Chinese)); // rule, article, every skipped and every make-up day

        // </deadline>
        deadline.Date.Should().Be(new LocalDate(2013, 1, 22));

        // <score>
        var scorer = services.GetRequiredService<IChecklistScorer>();
        using var checklistFile = File.OpenRead("checklist.json");
        using var answersFile = File.OpenRead("answers.json");
        var checklist = ChecklistJson.Read(checklistFile, "checklist.json").GetValueOrThrow();
        var answers = AnswersJson.Read(answersFile, "answers.json").GetValueOrThrow();
        var scorecard = scorer.Score(checklist, answers, new ScoringOptions { Findings = new ComplianceFindingCounter(report) }); // findings fill the objective items

        // </score>
        scorecard.Total.Score.ToString().Should().Be("37");
    }

    private static IEnumerable<string> WithoutRemarks(string readme) =>
        new GuidePage(readme).Block("csharp deadline").Split('\n').Select(line => line.Split(["//"], StringSplitOptions.None)[0]);
}
