using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>The code of README.md, run on the sample's data: between the marks it must stand in the README word for word.</summary>
public sealed class ReadmeSnippetTests
{
    private const int MaxHostLines = 15;

    [SourceFact]
    public void The_readme_holds_what_runs_here()
    {
        foreach (var name in new[] { "host", "deadline", "score" })
        {
            var code = MarkedHere(name);

            InReadme(name).Should().Equal(code, "the snippet '{0}' of README.md is this code", name);
        }

        MarkedHere("host").Count(line => line.Length > 0).Should().BeLessThan(MaxHostLines);
    }

    [SourceFact]
    public void What_the_readme_shows_works()
    {
        // <host>
        var services = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider();
        var checker = services.GetRequiredService<IDisclosureComplianceChecker>();

        var catalogue = CatalogueJson.Read(File.OpenRead("catalogue.json"), "catalogue.json").GetValueOrThrow();
        var records = RecordsJson.Read(File.OpenRead("records.json"), "records.json").GetValueOrThrow();
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
        Console.WriteLine(deadline.Date);                           // 2013-01-22
        Console.WriteLine(deadline.Explain().In(Language.Chinese)); // rule, article, every skipped and every make-up day

        // </deadline>
        deadline.Date.Should().Be(new LocalDate(2013, 1, 22));

        // <score>
        var scorer = services.GetRequiredService<IChecklistScorer>();
        var checklist = ChecklistJson.Read(File.OpenRead("checklist.json"), "checklist.json").GetValueOrThrow();
        var answers = AnswersJson.Read(File.OpenRead("answers.json"), "answers.json").GetValueOrThrow();
        var scorecard = scorer.Score(checklist, answers, new ComplianceFindingCounter(report)); // findings fill the objective items

        // </score>
        scorecard.Total.Score.ToString().Should().Be("37");
        services.Dispose();
    }

    private static IReadOnlyList<string> MarkedHere(string name)
    {
        var lines = System.IO.File.ReadAllLines(SourceTree.PathOf("tests/DisclosureCompliance.Tests/Documentation/ReadmeSnippetTests.cs")).Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line.Substring(8) : line.Trim()).ToList();
        return Trim(lines.Skip(lines.IndexOf($"// <{name}>") + 1).TakeWhile(line => line != $"// </{name}>"));
    }

    private static IReadOnlyList<string> InReadme(string name)
    {
        var lines = System.IO.File.ReadAllLines(SourceTree.PathOf("README.md")).ToList();
        return Trim(lines.Skip(lines.IndexOf($"<!-- snippet: {name} -->") + 2).TakeWhile(line => line != "```"));
    }

    private static IReadOnlyList<string> Trim(IEnumerable<string> lines)
    {
        var trimmed = lines.Select(line => line.TrimEnd()).ToList();
        while (trimmed.Count > 0 && trimmed[trimmed.Count - 1].Length == 0)
        {
            trimmed.RemoveAt(trimmed.Count - 1);
        }

        return trimmed;
    }

    /// <summary>Stands for the framework's class, so that the snippets read files of the sample.</summary>
    private static class File
    {
        public static Stream OpenRead(string name) => new MemoryStream(System.IO.File.ReadAllBytes(SourceTree.PathOf($"samples/data/ningguo-2012/{name}")));
    }

    /// <summary>Stands for the framework's class, so that the test sees what the snippets print.</summary>
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(object? value) => Lines.Add(value?.ToString() ?? string.Empty);
    }
}
