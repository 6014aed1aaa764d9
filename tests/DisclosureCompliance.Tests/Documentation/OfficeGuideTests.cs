using System.Text.RegularExpressions;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Checklists;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Office;
using DisclosureCompliance.Scoring;
using DisclosureCompliance.Tests.Architecture;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/office.md: its code runs here and writes what the page says, and every finding is listed.</summary>
public sealed class OfficeGuideTests
{
    private const string Here = "Documentation/OfficeGuideTests.cs";

    private readonly GuidePage _page = new("docs/office.md");

    private readonly Checklist checklist = ChecklistJson.Parse(
        """
        {"schema":"disclosure-checklist/2","id":"x","title":"X","itemFloor":0,"sections":[{"id":"s","title":"S","items":[
          {"id":"1","title":"培训","points":6,"scoring":{"kind":"earn","rules":[{"key":"held","text":"每次","each":3,"fact":"office.trainings"}]}},
          {"id":"2","title":"数量","points":10,"scoring":{"kind":"earn","rules":[{"key":"many","text":"每百条","each":"1/100","fact":"office.total.published.new"}]}}]}]}
        """,
        "checklist.json").GetValueOrThrow();

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() =>
        _page.Block("csharp usings").Split('\n').Should().Equal(SourceTree.Read("tests/DisclosureCompliance.Tests/" + Here).Replace("\r", string.Empty).Split('\n')
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains("Tests") && !line.Contains("RegularExpressions")));

    [SourceFact]
    public void What_the_page_shows_works()
    {
        var year = OfficeYearJson.Parse(_page.Block("json office-year"), "office.json").GetValueOrThrow();
        var later = new OfficeYear(year.Office, 2024)
        {
            LeadingGroup = new LeadingGroup { Head = new OfficePerson("赵某") { Post = "乡长" } },
            InCharge = year.InCharge,
            Staff = new OfficeStaff { Total = StatedCount.Exactly(4) },
            Systems = year.Systems,
            Totals = [new OfficeTotal("published", TotalScope.NewThisYear, StatedCount.Range(1225, 1300)) { Title = year.Totals![0].Title }],
        };

        // <counts>
        StatedCount.TryParse("1220余条", out var published);
        StatedCount.TryParse("约40次", out var about);
        Console.WriteLine($"{published.Words}: {published.Lowest} to {published.Highest}, exact: {published.IsExact}");
        Console.WriteLine($"together {(published + about).Words}");
        Console.WriteLine($"1225: {published.CompareWith(StatedCount.Exactly(1225))}, 1241: {published.CompareWith(StatedCount.Exactly(1241))}");

        // </counts>
        Console.Take().Should().Be(_page.Block("text counts"));

        // <review>
        var reviewer = new OfficeReviewer(new DeadlineCalculator(ChineseCalendars.StateCouncil, ChineseLaw.Book));
        var review = reviewer.Review(year, asOf: new LocalDate(2024, 1, 20), new OfficeReviewOptions { NeighbourNames = ["邻乡"] });
        foreach (var finding in review.Findings.Where(finding => finding.Severity != OfficeFindingSeverity.Information))
        {
            Console.WriteLine($"{finding.Severity}: {finding.Message.In(Language.English)}");
        }

        // </review>
        Console.Take().Should().Be(_page.Block("text review"));

        // <next>
        var draft = year.CarryOver();
        Console.WriteLine($"{draft.Year}: {draft.PastGoals!.Count} goal to account for, {draft.Feedback!.Count} open");
        foreach (var change in OfficeComparison.Between(year, later).Changes)
        {
            Console.WriteLine(change);
        }

        // </next>
        Console.Take().Should().Be(_page.Block("text next"));

        // <checklist>
        var sheet = OfficeFacts.AddTo(new AnswerSheet("x"), checklist, review);
        var card = new ChecklistScorer().Score(checklist, sheet);
        Console.WriteLine($"{string.Join(", ", sheet.Facts.Select(fact => $"{fact.Key} = {fact.Value}"))}; {card.Total.Lowest} to {card.Total.Highest}");
        Console.WriteLine(sheet.OpenFacts.Values.Single().In(Language.English));

        // </checklist>
        Console.Take().Should().Be(_page.Block("text checklist"));
    }

    [SourceFact]
    public void Every_finding_is_listed_with_its_severity_and_the_remedy_it_gives()
    {
        var rows = Regex.Matches(SourceTree.Read("docs/office.md"), @"^\| `(office\.[\w-]+)` \| (\w+) \| [^|]+ \| ([^|]+) \|\r?$", RegexOptions.Multiline).Cast<Match>()
            .Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value));

        rows.Should().Equal(OfficeFindingKinds.All.Select(kind =>
            (kind.Template.Code, kind.Severity == OfficeFindingSeverity.Information ? "information" : kind.Severity == OfficeFindingSeverity.Warning ? "warning" : "violation", kind.Template.Remedy!.In(Language.English))));
    }
}
