using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.TimeLimits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/embedding.md: its code runs here against a database of two offices, and writes what the page says.</summary>
public sealed class EmbeddingGuideTests
{
    private const string Here = "Documentation/EmbeddingGuideTests.cs";
    private readonly GuidePage _page = new("docs/embedding.md");

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf(Here, "using DisclosureCompliance;");

    [SourceFact]
    public async Task What_the_page_shows_works()
    {
        var database = new Database();

        // <nightly>
        using var services = new ServiceCollection().AddDisclosureCompliance().BuildServiceProvider();
        var checker = services.GetRequiredService<IDisclosureComplianceChecker>();

        await foreach (var report in checker.CheckEachAsync(database.Offices(), database.RequestOf))
        {
            var office = report.Request.Unit!.Id;
            var note = database.LedgerOf(office).Enter(report);
            database.Save(office, note.Ledger);
            Console.WriteLine($"{office}: {note.New.Count} new, {note.Reopened.Count} back, {note.StillOpen.Count} open, {note.Fixed.Count} gone");
        }

        // </nightly>
        Console.Take().Should().Be(_page.Block("text nightly"));

        // <figures>
        var summary = await checker.SummarizeEachAsync(database.Offices(), database.RequestOf);
        Console.WriteLine($"{summary.Checks} offices, {summary.Records} records, {summary.Statistics.Total.Missing} missing, {summary.Statistics.Total.Late} late");

        var again = ComplianceSummary.Merge([summary, ComplianceSummary.Empty]);
        Console.WriteLine(string.Join(", ", again.Findings.Select(found => $"{found.Code} {found.Count}")));

        // </figures>
        Console.Take().Should().Be(_page.Block("text figures"));

        // <next>
        var fangtang = checker.Check(await database.RequestOf("fangtang", CancellationToken.None));
        Console.WriteLine($"look again on {fangtang.NextChange?.ToString("R", null) ?? "no day"}");

        var inMay = new DisclosureRecord("draft", "relief") { FormedOn = new LocalDate(2012, 5, 2) };
        var earlier = checker.Check(new ComplianceCheckRequest(
            database.Catalogue,
            new DisclosureRecordSet([inMay], isComplete: true),
            new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)),
            asOf: new LocalDate(2012, 5, 3)));
        Console.WriteLine($"look again on {earlier.NextChange?.ToString("R", null)}");

        // </next>
        Console.Take().Should().Be(_page.Block("text next"));

        // <before>
        var draft = new DisclosureRecord("draft", "relief")
        {
            FormedOn = new LocalDate(2012, 12, 3),
            PublishedAt = new LocalDate(2012, 12, 20),
            Elements = ["who"],
        };
        var preview = checker.Check(new ComplianceCheckRequest(
            database.Catalogue,
            new DisclosureRecordSet([draft], isComplete: false),
            new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)),
            asOf: new LocalDate(2012, 12, 20)));
        foreach (var finding in preview.Findings.Where(finding => finding.Record == draft && finding.Severity == FindingSeverity.Violation))
        {
            Console.WriteLine(finding.Message.In(Language.English));
        }

        // </before>
        Console.Take().Should().Be(_page.Block("text before"));
    }

    /// <summary>Two townships: one was late with its relief accounts, the other has not published them.</summary>
    private sealed class Database
    {
        private readonly Dictionary<string, FindingLedger> _ledgers = new(StringComparer.Ordinal);

        public DisclosureCatalogue Catalogue { get; } = new("township", LocalizedText.Same("township"),
        [
            new CatalogueItem("relief", new LocalizedText("救灾款物发放", "Relief paid out"), DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive"))
            {
                RequiredElements = [new RequiredElement("who", new LocalizedText("对象", "recipients")), new RequiredElement("amount", new LocalizedText("金额", "amount"))],
            },
        ]);

        public async IAsyncEnumerable<string> Offices()
        {
            foreach (var office in new[] { "fangtang", "xiaxi" })
            {
                await Task.Yield();
                yield return office;
            }
        }

        public async ValueTask<ComplianceCheckRequest> RequestOf(string office, CancellationToken cancellation)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            var record = new DisclosureRecord(office + "-1", "relief")
            {
                FormedOn = new LocalDate(2012, 4, 9),
                PublishedAt = office == "fangtang" ? new LocalDate(2012, 7, 2) : null,
                Elements = ["who", "amount"],
            };
            return new ComplianceCheckRequest(
                Catalogue,
                new DisclosureRecordSet([record], isComplete: true),
                new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)),
                new LocalDate(2012, 12, 31))
            {
                Unit = new DisclosingUnit(office, LocalizedText.Same(office)),
            };
        }

        public FindingLedger LedgerOf(string office) => _ledgers.TryGetValue(office, out var ledger) ? ledger : FindingLedger.Empty;

        public void Save(string office, FindingLedger ledger) => _ledgers[office] = ledger;
    }
}
