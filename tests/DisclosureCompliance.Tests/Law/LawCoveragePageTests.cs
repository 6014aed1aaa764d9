using System.Text.RegularExpressions;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Documentation;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.Law;

/// <summary>docs/law-coverage.md: its tables are the packs, and its code runs here.</summary>
public sealed class LawCoveragePageTests
{
    private const string Here = "Law/LawCoveragePageTests.cs";
    private const string Because = "the tables are written from the packs; update them with " + CodesPageTests.UpdateVariable + "=1 dotnet test --filter LawCoverage";

    private readonly GuidePage _page = new(LawCoveragePage.Path);

    private GuideConsole Console { get; } = new();

    private GuideFiles File { get; } = new(name => new GuidePage(LawCoveragePage.Path).Block("json " + name.Split('.')[0]));

    [SourceFact]
    public void The_tables_are_those_of_the_packs()
    {
        var present = SourceTree.Read(LawCoveragePage.Path).Replace("\r\n", "\n");
        var expected = LawCoveragePage.With(present);
        if (Environment.GetEnvironmentVariable(CodesPageTests.UpdateVariable) == "1")
        {
            System.IO.File.WriteAllText(SourceTree.PathOf(LawCoveragePage.Path), expected);
            return;
        }

        expected.Split('\n').Except(present.Split('\n')).Should().BeEmpty(Because);
        (present == expected).Should().BeTrue(Because);
    }

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void What_the_page_shows_works()
    {
        // <local>
        using var stream = File.OpenRead("stricter.json");
        var county = LawPackJson.Read(stream, "stricter.json").GetValueOrThrow();

        var book = LawBook.Create([ChineseLaw.OpenGovernmentInformation, ChineseLaw.Sectors, county]);
        foreach (var fault in book.Faults)
        {
            Console.WriteLine(fault.In(Language.English));
        }

        // </local>
        Console.Take().Should().BeEmpty();
        book.GetValueOrThrow().Find("cn.ogi.proactive")!.LocalTo.Should().Be("cn.ogi.proactive");
    }

    [SourceFact]
    public void What_the_page_says_of_a_looser_rule_is_what_is_said()
    {
        using var stream = File.OpenRead("looser.json");
        var county = LawPackJson.Read(stream, "looser.json").GetValueOrThrow();

        var fault = LawBook.Create([ChineseLaw.OpenGovernmentInformation, county]).Faults.Should().ContainSingle().Which;

        _page.Block("text looser").Replace("\n", " ").Should().Be(fault.In(Language.English));
    }

    [SourceFact]
    public void What_the_page_compares_compares_so()
    {
        var rows = Regex.Matches(SourceTree.Read(LawCoveragePage.Path), @"^\| `(\{.+?\})` \| (stricter|looser|equal|incomparable) \| `(\{.+?\})` \|", RegexOptions.Multiline).Cast<Match>().ToArray();

        rows.Should().HaveCountGreaterThan(4);
        foreach (var row in rows)
        {
            RuleStrictness.Compare(Rule(row.Groups[1].Value), Rule(row.Groups[3].Value)).ToString().ToLowerInvariant().Should().Be(row.Groups[2].Value, row.Value);
        }
    }

    private static DeadlineRule Rule(string json) => DeadlineRuleJson.Parse(json, LawCoveragePage.Path).GetValueOrThrow();
}
