using DisclosureCompliance.CatalogueReviews;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Spreadsheets;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Loading;
using DisclosureCompliance.TimeLimits;
using DisclosureCompliance.Vocabularies;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/catalogues.md: its code runs here and writes what the page says; its documents are read; its table names every code.</summary>
public sealed class CataloguesGuideTests
{
    private readonly GuidePage _page = new("docs/catalogues.md");

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn("Documentation/CataloguesGuideTests.cs");

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf("Documentation/CataloguesGuideTests.cs");

    [SourceFact]
    public void What_the_page_shows_works()
    {
        // <expected>
        var accounts = new CatalogueItem("accounts", new LocalizedText("村级财务", "Village accounts"), DisclosureCategory.Periodic, new RecurringRule(Recurrence.Quarterly));
        var village = new DisclosingUnit("v1", new LocalizedText("某村", "A village"))
        {
            Since = new LocalDate(2012, 2, 1),
            Suspensions = [new UnitSuspension(new DateInterval(new LocalDate(2012, 6, 1), new LocalDate(2012, 9, 30)), new LocalizedText("防汛", "flood"))],
        };
        var year = new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31));
        foreach (var period in DisclosureSchedule.Of(accounts, accounts.Deadline).ExpectedIn(year, accounts, village))
        {
            Console.WriteLine($"{period.Period} {period.Duty}: {period.Reason?.In(Language.English)}");
        }

        // </expected>
        Console.Take().Should().Be(_page.Block("text expected"));

        // <cell>
        var cell = new ChannelCellReader().Read("■政府网站 □政府公报 ■县融媒体中心微信公众号 □公示栏");
        Console.WriteLine(cell.Status);
        foreach (var entry in cell.Meant)
        {
            Console.WriteLine($"{entry.Text} → {entry.Match.Term!.Id} ({entry.Match.How})");
        }

        // </cell>
        Console.Take().Should().Be(_page.Block("text cell"));

        var csv = _page.Block("csv import");

        // <import>
        var import = CatalogueCsv.Parse(csv, "town.csv", new CatalogueCsvOptions("town"));
        foreach (var item in import.GetValueOrThrow().Items)
        {
            Console.WriteLine($"{item.Item.Title}: {item.Item.Category}, {item.Deadline?.Status}, {string.Join(" + ", item.Item.Channels)}");
        }

        foreach (var fault in import.Faults)
        {
            Console.WriteLine($"{fault.Place}: {fault.Code}");
        }

        // </import>
        Console.Take().Should().Be(_page.Block("text import"));

        // <review>
        var catalogue = new DisclosureCatalogue("town", new LocalizedText("某镇公开目录", "Catalogue of a town"),
        [
            new CatalogueItem("1", new LocalizedText("宅基地审核情况", "Review of homesteads"), DisclosureCategory.AdHoc, new WithinRule(30, PeriodUnit.WorkingDays))
            {
                DeadlineText = "信息形成或者变更之日起30个工作日内",
                Channels = ["政府網站", "两微一端"],
                RequiredChannels = ["公示栏"],
                ResponsibleUnit = "国土所",
                LegalBasis = [new LegalCitation(LocalizedText.Same("《政府信息公开条例》"), null, "国务院令第492号")],
            },
        ]);
        var report = CatalogueReview.Of(new CatalogueReviewRequest(catalogue, new LocalDate(2020, 6, 1)));
        foreach (var finding in report.Findings.Where(finding => finding.Item is not null))
        {
            Console.WriteLine($"{finding.Severity} {finding.Code} at {finding.Place}");
        }

        // </review>
        Console.Take().Should().Be(_page.Block("text review"));
    }

    [SourceFact]
    public void The_documents_of_the_page_are_read_without_a_fault() =>
        _page.Names("json").SelectMany(format => Loaders.All[format].Read(_page.Block("json " + format)).Faults).Should().BeEmpty();

    [SourceFact]
    public void The_table_has_every_code_of_a_review()
    {
        const string first = "catalogue-review.";
        var listed = System.Text.RegularExpressions.Regex.Matches(SourceTree.Read("docs/catalogues.md"), @"`([a-z-]+)`").Cast<System.Text.RegularExpressions.Match>().Select(match => match.Groups[1].Value);

        MessageCatalogue.Templates.Select(entry => entry.Template.Code).Where(code => code.StartsWith(first, StringComparison.Ordinal)).Select(code => code.Substring(first.Length))
            .Except(listed).Should().BeEmpty();
    }
}
