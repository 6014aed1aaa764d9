using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;
using DisclosureCompliance.Sampling;
using DisclosureCompliance.Tests.Architecture;
using DisclosureCompliance.Tests.Checking;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.Documentation;

/// <summary>docs/supervision.md: its code runs here and writes what the page says.</summary>
public sealed class SupervisionGuideTests
{
    private const string Here = "Documentation/SupervisionGuideTests.cs";
    private readonly GuidePage _page = new("docs/supervision.md");

    private GuideConsole Console { get; } = new();

    [SourceFact]
    public void The_page_holds_what_runs_here() => _page.HoldsWhatRunsIn(Here);

    [SourceFact]
    public void The_namespaces_of_the_page_are_those_that_its_code_needs() => _page.NamesTheNamespacesOf(Here);

    [SourceFact]
    public void Exceptions_work_as_shown()
    {
        var json = _page.Block("json exceptions");
        var report = CheckerTestData.Checker().Check(Request(new LocalDate(2012, 12, 31), new LocalDate(2012, 8, 15)));

        // <exceptions>
        var exceptions = ExceptionsJson.Parse(json, "exceptions.json").GetValueOrThrow();
        var reviewed = ReviewedReport.Of(report, exceptions);
        Console.WriteLine($"{reviewed.Report.Findings.Count} found, {reviewed.Accepted.Count} accepted, {reviewed.Open.Count} open");
        foreach (var found in reviewed.ExceptionFindings)
        {
            Console.WriteLine($"{found.Kind}: {found.Message.In(Language.English)}");
        }

        // </exceptions>
        Console.Take().Should().Be(_page.Block("text exceptions"));
    }

    [SourceFact]
    public void Comparing_works_as_shown()
    {
        var trail = CheckerTestData.Approved;

        // <compare>
        DisclosureCatalogue catalogue = new("township", new LocalizedText("乡公开目录", "A township's catalogue"), [Item("relief"), Item("accounts")]);
        var book = new LawBook(ChineseLaw.OpenGovernmentInformation);
        var inJuly = Request(asOf: new LocalDate(2012, 7, 20), published: null);
        var inDecember = Request(asOf: new LocalDate(2012, 12, 31), published: new LocalDate(2012, 7, 2));

        // Policy, thresholds and how to count are the same for both runs; only the calendar and the law are given.
        IDisclosureComplianceChecker CheckerOf(WorkingDayCalendar calendar, LawBook law) =>
            new DisclosureComplianceChecker(new DeadlineCalculator(calendar, law), new ApprovalEvaluator(), ChineseApproval.ThreeSteps);

        var comparer = new ReportComparer(CheckerOf);
        var comparison = comparer.Compare(
            new InspectionBasis(inJuly, ChineseCalendars.StateCouncil, book),
            new InspectionBasis(inDecember, ChineseCalendars.StateCouncil, book));
        foreach (var compared in comparison.Findings)
        {
            Console.WriteLine($"{compared.Finding.Item!.Id} {compared.Finding.Code}: {compared.Change} {compared.Cause}");
        }

        CatalogueItem Item(string id) => new(id, LocalizedText.Same(id), DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive"));

        ComplianceCheckRequest Request(LocalDate asOf, LocalDate? published) => new(
            catalogue,
            new DisclosureRecordSet(
                [
                    new DisclosureRecord("r1", "relief") { FormedOn = new LocalDate(2012, 4, 9), PublishedAt = published, Elements = [], Approvals = trail },
                    new DisclosureRecord("r2", "accounts") { FormedOn = new LocalDate(2012, 7, 10) },
                ],
                isComplete: true),
            new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)),
            asOf);

        // </compare>
        Console.Take().Should().Be(_page.Block("text compare"));
    }

    [SourceFact]
    public void Sampling_works_as_shown()
    {
        // <sample>
        var plan = new SamplePlan(
            seed: "2012-12-24 福彩3D 358",
            size: 60,
            [
                new SampleStratum("money", new LocalizedText("涉及资金", "about money"), risk: 3),
                new SampleStratum("other", new LocalizedText("其他", "the rest"), risk: 1),
            ]);
        var candidates = Enumerable.Range(0, 305).Select(i => new SampleCandidate($"m-{i}", "money"))
            .Concat(Enumerable.Range(0, 915).Select(i => new SampleCandidate($"o-{i}", "other")));
        var sample = InspectionSample.Draw(plan, candidates);
        foreach (var stratum in sample.Strata)
        {
            Console.WriteLine($"{stratum.Stratum.Id}: {stratum.Drawn.Count} of {stratum.Population}, first {stratum.Drawn[0]}");
        }

        // </sample>
        Console.Take().Should().Be(_page.Block("text sample"));

        // <confidence>
        var clean = sample.Strata[1].Confidence(faulty: 0);
        Console.WriteLine($"at 95 %: no more than {clean.MostFaulty(Rational.Create(95, 100))} of {clean.Population} are faulty");
        Console.WriteLine($"to find one of 61 in 1,220 at 95 %: draw {SampleConfidence.SizeToFind(1220, 61, Rational.Create(95, 100))}");

        // </confidence>
        Console.Take().Should().Be(_page.Block("text confidence"));
    }

    /// <summary>Relief of April that is published on a day or not at all, and accounts of July that are not.</summary>
    private static ComplianceCheckRequest Request(LocalDate asOf, LocalDate? published) => new(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("relief"), Item("accounts")]),
        new DisclosureRecordSet(
            [
                new DisclosureRecord("r1", "relief") { FormedOn = new LocalDate(2012, 4, 9), PublishedAt = published, Elements = [], Approvals = CheckerTestData.Approved },
                new DisclosureRecord("r2", "accounts") { FormedOn = new LocalDate(2012, 7, 10) },
            ],
            isComplete: true),
        new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2012, 12, 31)),
        asOf);

    private static CatalogueItem Item(string id) => new(id, LocalizedText.Same(id), DisclosureCategory.AdHoc, new StatutoryRule("cn.ogi.proactive"));
}
