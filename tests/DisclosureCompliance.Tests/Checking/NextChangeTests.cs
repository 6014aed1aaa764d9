using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using DisclosureCompliance.Websites;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>The first later day on which time alone may change the verdict: nothing changes before it, on every day of two years.</summary>
public sealed class NextChangeTests
{
    public static TheoryData<string> Cases() => [.. Requests.Keys];

    private static readonly Dictionary<string, Func<LocalDate, ComplianceCheckRequest>> Requests = new(StringComparer.Ordinal)
    {
        ["a limit that nobody has kept yet"] = Request(Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), Record("plan", "2012-04-09", null)),
        ["a publication of a later day"] = Request(Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), Record("plan", "2012-04-09", "2012-07-02")),
        ["periods"] = Request(Item("accounts", DisclosureCategory.Periodic, Quarterly), Record("accounts", null, "2012-04-10", "2012-Q1")),
        ["a review"] = Request(Guide(new PermanentRule(PeriodLength.OfMonths(12))), Record("guide", "2012-01-10", "2012-03-10")),
        ["a permanent matter that is taken down"] = Request(Guide(new PermanentRule(null)), Up("guide", "2012-01-10", removed: "2012-09-03")),
        ["freshness"] = Request(
            new CatalogueItem("news", LocalizedText.Same("news"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Freshness = new StaleRule(PeriodLength.OfDays(14)), AppliesThrough = Day("2012-11-30") },
            Up("news", "2012-03-01", removed: null),
            new DisclosureRecord("n2", "news") { FormedOn = Day("2012-05-01"), PublishedAt = Day("2012-05-02"), ChangedOn = Day("2012-07-02"), Approvals = Approved }),
        ["a display at least so long"] = Request(Board(new DisplayRule(PeriodLength.OfWorkingDays(5), before: RuleTerms.Approved)), new DisclosureRecord("r", "board")
        {
            FormedOn = Day("2012-03-01"),
            PublishedAt = Day("2012-03-05"),
            Events = [new EventDate(RuleTerms.Approved, Day("2012-03-08"))],
            Approvals = Approved,
        }),
        ["a display at most so long"] = Request(Board(new DisplayRule(null, PeriodLength.OfMonths(3))), new DisclosureRecord("r", "board")
        {
            FormedOn = Day("2012-03-01"),
            PublishedAt = Day("2012-03-05"),
            Places = [new PublicationPlace("公示栏") { State = PlaceState.Reachable, TriedOn = Day("2012-08-06") }],
            Approvals = Approved,
        }),
        ["a limit of which no notice tells yet"] = Request(Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), Record("plan", "2012-12-20", null)),
        ["a ground for withholding"] = Request(
            Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays),
            new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), Exemption = new ExemptionClaim("cn.ogi.internal-affairs") }),
        ["a burst before an inspection"] = asOf => new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays)]),
            new DisclosureRecordSet(
                Enumerable.Range(0, 40).Select(i => new DisclosureRecord($"r{i}", "plan") { FormedOn = Day("2012-02-20"), PublishedAt = Day(i < 12 ? "2012-02-21" : "2012-03-05"), Approvals = Approved }),
                isComplete: true),
            Year2012,
            asOf)
        {
            InspectionDays = [Day("2012-03-10")],
        },
        ["a website"] = asOf => new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), []),
            new DisclosureRecordSet([], isComplete: true),
            Year2012,
            asOf)
        {
            Site = new SiteSnapshot(
                "site",
                LocalizedText.Same("site"),
                [
                    new SitePart("home", LocalizedText.Same("home"), SitePartKinds.HomePage) { UpdatedOn = Day("2012-05-02") },
                    new SitePart("own", LocalizedText.Same("own"), SitePartKinds.News) { UpdatedOn = Day("2012-06-02"), Freshness = new StaleRule(PeriodLength.OfMonths(2)) },
                ])
            {
                Messages = [new SiteMessage("m", Day("2012-04-02")) { AnsweredOn = Day("2012-11-01") }],
            },
        },
        ["an office that ends"] = asOf => Request(
            new CatalogueItem("news", LocalizedText.Same("news"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Freshness = new StaleRule(PeriodLength.OfMonths(1)) },
            asOf,
            new DisclosingUnit("u", LocalizedText.Same("u"))
            {
                Until = Day("2012-10-31"),
                Suspensions = [new UnitSuspension(new DateInterval(Day("2012-06-01"), Day("2012-06-30")), LocalizedText.Same("flood"))],
            },
            Up("news", "2012-03-01", removed: null)),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_changes_before_the_day_that_the_report_names(string name)
    {
        var (first, last) = (Day("2012-01-01"), Day("2013-12-31"));
        var checker = Checker(ChineseCalendars.StateCouncil.AsKnownAt(Day("2012-11-30")));
        var days = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays).ToArray();
        var verdicts = days.Select(day => Verdict(checker.Check(Requests[name](day)))).ToArray();
        var named = 0;
        for (var i = 0; i < days.Length; i++)
        {
            var next = checker.Check(Requests[name](days[i])).NextChange;
            (next <= days[i]).Should().BeFalse();
            named += next is null ? 0 : 1;
            for (var later = i + 1; later < days.Length && !(days[later] >= next); later++)
            {
                verdicts[later].Should().Be(verdicts[i], "on {0} the report of {1} says that nothing changes before {2}", days[later], days[i], next);
            }
        }

        named.Should().BePositive();
        verdicts.Distinct().Should().HaveCountGreaterThan(1, "the case is about a verdict that changes");
    }

    // Twelve months from 2012-03-10 end on a Sunday; twenty working days from 2012-04-09 end on Tuesday 2012-05-08, and 2012-04-28 was a make-up working day.
    /// <summary>Days that no finding tells of: what is in order now and will not be.</summary>
    [Theory]
    [InlineData("a review", "2012-04-01", "2013-03-12", FindingCodes.ReviewOverdue)]
    [InlineData("a display at most so long", "2012-04-01", "2012-06-06", FindingCodes.RemovalUnknown)]
    [InlineData("freshness", "2012-03-05", "2012-03-16", FindingCodes.Stale)]
    [InlineData("a limit that nobody has kept yet", "2012-04-10", "2012-04-28", FindingCodes.DueSoon)]
    [InlineData("a limit that nobody has kept yet", "2012-05-02", "2012-05-09", FindingCodes.Missing)]
    [InlineData("a permanent matter that is taken down", "2012-04-01", "2012-09-03", FindingCodes.Missing)]
    public void On_the_day_itself_it_is_found(string name, string asOf, string next, string code)
    {
        Checker().Check(Requests[name](Day(asOf))).NextChange.Should().Be(Day(next));
        Checker().Check(Requests[name](Day(next).PlusDays(-1))).Findings.Should().NotContain(finding => finding.Code == code);
        Checker().Check(Requests[name](Day(next))).Findings.Should().Contain(finding => finding.Code == code);
    }

    [Fact]
    public void Where_nothing_more_can_happen_no_day_is_named() =>
        Check(Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), "2012-12-31", Record("plan", "2012-04-09", "2012-04-10")).NextChange.Should().BeNull();

    private static string Verdict(ComplianceReport report) => string.Join(
        "\n",
        report.Findings.Select(finding => finding.Identity)
            .Concat(report.Passed.Select(passed => $"passed {passed.Aspect} {passed.Item.Id} {passed.Period} {passed.Record.Id}"))
            .Append($"{report.Statistics.Total.Missing} {report.Statistics.Total.Late} {report.Statistics.Total.OnTime} {report.Statistics.Total.NotYetDue} {report.Statistics.Total.Undecided}"));

    private static CatalogueItem Guide(DeadlineRule rule) => new("guide", LocalizedText.Same("guide"), DisclosureCategory.Permanent, rule);

    private static CatalogueItem Board(DisplayRule display) =>
        new("board", LocalizedText.Same("board"), DisclosureCategory.AdHoc, new WithinRule(40, PeriodUnit.CalendarDays)) { Display = display };

    private static DisclosureRecord Up(string item, string published, string? removed) => new(item + "-r", item)
    {
        FormedOn = Day(published),
        PublishedAt = Day(published),
        RemovedOn = removed is null ? null : Day(removed),
        Approvals = Approved,
    };

    private static Func<LocalDate, ComplianceCheckRequest> Request(CatalogueItem item, params DisclosureRecord[] records) => asOf => Request(item, asOf, null, records);

    private static ComplianceCheckRequest Request(CatalogueItem item, LocalDate asOf, DisclosingUnit? unit, params DisclosureRecord[] records) => new(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [item]),
        new DisclosureRecordSet(records, isComplete: true),
        Year2012,
        asOf)
    {
        Unit = unit,
    };
}
