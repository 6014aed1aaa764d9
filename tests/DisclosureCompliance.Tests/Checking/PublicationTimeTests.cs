using DisclosureCompliance.Approvals;
using DisclosureCompliance.Calendars;
using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>When something was up: not before what must come first, as long as it must, no longer than it may, and up to date.</summary>
public sealed class PublicationTimeTests
{
    private static readonly CatalogueItem Plan = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);

    [Theory]
    [InlineData("2012-04-11", false)]
    [InlineData("2012-04-10", false)]
    [InlineData("2012-04-09", true)]
    public void An_embargo_ends_on_its_first_day_allowed(string published, bool isEarly)
    {
        var report = Check(Plan, "2012-12-31", new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Day(published), EmbargoedUntil = Day("2012-04-10"), Approvals = Approved });

        report.Findings.Select(finding => finding.Identity).Should().Equal(isEarly ? ["finding.too-early|plan||r|embargo"] : []);
        report.Passed.Any(check => check.Aspect == CheckAspect.Release).Should().Be(!isEarly);
        report.Findings.SelectMany(finding => finding.LegalBasis).Should().BeEmpty("an embargo is the house's own");
    }

    [Fact]
    public void What_is_approved_or_decided_later_was_published_too_early_once_for_each()
    {
        var report = Check(Plan, "2012-12-31", new DisclosureRecord("r", "plan")
        {
            FormedOn = Day("2012-04-09"),
            PublishedAt = Day("2012-04-10"),
            Events = [new EventDate(RuleTerms.Approved, Day("2012-04-20")), new EventDate(RuleTerms.Decided, Day("2012-04-12"))],
            Approvals = Approved,
        });

        report.Findings.Select(finding => finding.Identity).Should().Equal("finding.too-early|plan||r|approved", "finding.too-early|plan||r|decided");
        report.Findings[0].Message.In(Language.Chinese).Should().Be("“plan”公开于 2012-04-10，早于批准的日期 2012-04-20。");
        report.Findings[0].LegalBasis[0].In(Language.Chinese).Should().Be("《中华人民共和国政府信息公开条例》（2007年）（国务院令第492号）第七条");
    }

    [Fact]
    public void What_the_catalogue_wants_up_before_the_decision_is_not_too_early()
    {
        var draft = new CatalogueItem("draft", LocalizedText.Same("draft"), DisclosureCategory.AdHoc, new BeforeRule(PeriodLength.OfDays(30), RuleTerms.Decided));
        var record = new DisclosureRecord("r", "draft") { PublishedAt = Day("2012-04-10"), Events = [new EventDate(RuleTerms.Decided, Day("2012-06-12"))], Approvals = Approved };

        Check(draft, "2012-12-31", record).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Signatures_that_came_after_the_publication_are_said_once_by_the_verdict_on_the_approvals()
    {
        var report = Check(Plan, "2012-12-31", new DisclosureRecord("r", "plan")
        {
            FormedOn = Day("2012-04-09"),
            PublishedAt = Day("2012-04-10"),
            Approvals = new ApprovalTrail(
                new ApprovalEntry("draft", "clerk", "wu", Day("2012-04-09")),
                new ApprovalEntry("review", "supervising-leader", "li", Day("2012-04-16"))),
        });

        report.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.Unapproved);
    }

    [Fact]
    public void What_may_not_be_open_before_a_day_was_open_too_early()
    {
        var closed = Item("archive", DisclosureCategory.AdHoc, new NotBeforeRule(PeriodLength.OfDays(30), RuleTerms.Formed));

        Check(closed, "2012-12-31", Record("archive", "2012-04-02", "2012-05-01")).Findings.Should().ContainSingle()
            .Which.Should().Match<Finding>(finding => finding.Code == FindingCodes.TooEarly && finding.Target == "opening" && finding.Due!.Opens == Day("2012-05-02"));
        Check(closed, "2012-12-31", Record("archive", "2012-04-02", "2012-05-02")).Findings.Should().BeEmpty();
    }

    // Five working days after Monday 2012-03-05 end on Monday 2012-03-12.
    [Theory]
    [InlineData("2012-03-12", "2012-12-31", FindingCodes.DisplayedTooShort)]
    [InlineData("2012-03-13", "2012-12-31", null)]
    [InlineData(null, "2012-03-12", null)]
    [InlineData(null, "2012-12-31", null)]
    public void What_must_be_up_through_a_day_is_not_taken_down_on_it(string? removed, string asOf, string? code)
    {
        var report = Check(Displayed(new DisplayRule(PeriodLength.OfWorkingDays(5))), asOf, OnDisplay(removed));

        report.Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
        report.Passed.Any(check => check.Aspect == CheckAspect.Display).Should().Be(code is null && asOf == "2012-12-31");
    }

    [Theory]
    [InlineData("2012-03-13", null, FindingCodes.NotRemoved, null)]
    [InlineData(null, "2012-03-12", FindingCodes.NotRemoved, null)]
    [InlineData(null, "2012-03-11", FindingCodes.RemovalUnknown, null)]
    [InlineData("2012-03-12", null, null, null)]
    [InlineData("2012-03-10", null, FindingCodes.DisplayedTooShort, "a display of exactly so long can be kept: up through the last day, down on the next")]
    [InlineData("2012-03-11", null, FindingCodes.DisplayedTooShort, null)]
    public void What_may_be_up_through_a_day_is_taken_down_on_the_next(string? removed, string? seen, string? code, string? because)
    {
        // Six calendar days after Monday 2012-03-05 end on Sunday 2012-03-11; at least so long rolls on to Monday, at most does not.
        var rule = because is null && code != FindingCodes.DisplayedTooShort ? new DisplayRule(null, PeriodLength.OfDays(6)) : new DisplayRule(PeriodLength.OfDays(6), PeriodLength.OfDays(6));

        var report = Check(Displayed(rule), "2012-12-31", OnDisplay(removed, seen is null ? null : new PublicationPlace("公示栏") { State = PlaceState.Reachable, TriedOn = Day(seen) }));

        report.Findings.Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void An_event_that_did_not_wait_for_the_end_of_the_display_is_found()
    {
        var item = Displayed(new DisplayRule(PeriodLength.OfWorkingDays(5), before: RuleTerms.Approved));
        DisclosureRecord With(string approved) => new("r", "board")
        {
            FormedOn = Day("2012-03-01"),
            PublishedAt = Day("2012-03-05"),
            Events = [new EventDate(RuleTerms.Approved, Day(approved))],
            Approvals = Approved,
        };

        Check(item, "2012-12-31", With("2012-03-12")).Findings.Should().ContainSingle().Which.Identity.Should().Be("finding.display-not-over|board||r|approved");
        Check(item, "2012-12-31", With("2012-03-13")).Findings.Should().BeEmpty();
    }

    // Two weeks after 2012-12-03 end on 2012-12-17.
    [Theory]
    [InlineData("2012-12-17", false)]
    [InlineData("2012-12-18", true)]
    public void An_item_is_as_fresh_as_its_newest_publication(string asOf, bool isStale)
    {
        var news = new CatalogueItem("news", LocalizedText.Same("news"), DisclosureCategory.AdHoc, new ImmediateRule()) { Freshness = new StaleRule(new PeriodLength(2, PeriodUnit.Weeks)) };
        DisclosureRecord[] records =
        [
            new("old", "news") { FormedOn = Day("2012-05-02"), PublishedAt = Day("2012-05-02"), Approvals = Approved },
            new("new", "news") { FormedOn = Day("2012-11-26"), PublishedAt = Day("2012-11-26"), ChangedOn = Day("2012-12-03"), Approvals = Approved },
            new("later", "news") { FormedOn = Day("2012-12-20"), PublishedAt = Day("2012-12-20"), Approvals = Approved },
        ];

        var stale = Check(news, asOf, records).Findings.Where(finding => finding.Aspect == CheckAspect.Freshness).ToArray();

        stale.Select(finding => finding.Identity).Should().Equal(isStale ? ["finding.stale|news||"] : []);
        if (isStale)
        {
            stale[0].CalendarDaysLate.Should().Be(1);
            stale[0].Due!.Date.Should().Be(Day("2012-12-17"));
        }
    }

    [Fact]
    public void Nothing_is_stale_that_the_catalogue_no_longer_asks_for()
    {
        var news = new CatalogueItem("news", LocalizedText.Same("news"), DisclosureCategory.AdHoc, new ImmediateRule()) { Freshness = new StaleRule(PeriodLength.OfDays(1)), AppliesThrough = Day("2012-06-30") };

        Check(news, "2012-12-31", new DisclosureRecord("r", "news") { FormedOn = Day("2012-05-02"), PublishedAt = Day("2012-05-02"), Approvals = Approved })
            .Findings.Should().NotContain(finding => finding.Code == FindingCodes.Stale);
    }

    // 2012-04-09 + 20 working days = 2012-05-08, a Tuesday; Labour Day was 29 April to 1 May.
    [Theory]
    [InlineData("2012-04-27", null)]
    [InlineData("2012-04-28", 5)]
    [InlineData("2012-05-05", 2)]
    [InlineData("2012-05-08", 0)]
    public void What_is_due_within_a_few_working_days_is_due_soon(string asOf, int? left)
    {
        var finding = Check(Plan, asOf, Record("plan", "2012-04-09", published: null)).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(left is null ? FindingCodes.NotYetDue : FindingCodes.DueSoon);
        finding.WorkingDaysLeft.Should().Be(left);
        finding.Severity.Should().Be(FindingSeverity.Information);
    }

    [Fact]
    public void A_host_decides_what_soon_is()
    {
        DisclosureComplianceChecker With(int? days) => new(
            new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation)),
            new ApprovalEvaluator(),
            ChineseApproval.ThreeSteps,
            new CheckOptions { DueSoonWithin = days });
        var request = new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Plan]),
            new DisclosureRecordSet([Record("plan", "2012-04-09", published: null)], isComplete: true),
            Year2012,
            Day("2012-04-28"));

        With(4).Check(request).Findings[0].Code.Should().Be(FindingCodes.NotYetDue);
        With(5).Check(request).Findings[0].Code.Should().Be(FindingCodes.DueSoon);
        With(null).Check(request).Findings[0].Code.Should().Be(FindingCodes.NotYetDue);
    }

    // Twenty days after Wednesday 2012-02-01 end on Tuesday 2012-02-21.
    [Theory]
    [InlineData("2012-02-22", 1, 1, "逾期1日（1个工作日）", "1 calendar day (1 working day) late")]
    [InlineData("2012-02-27", 6, 4, "逾期6日（4个工作日）", "6 calendar days (4 working days) late")]
    public void A_limit_of_calendar_days_is_late_by_calendar_days(string published, int calendarDays, int workingDays, string chinese, string english)
    {
        var budget = Item("budget", DisclosureCategory.AdHoc, new WithinRule(20, PeriodUnit.CalendarDays, RuleTerms.Approved));
        var record = new DisclosureRecord("r", "budget") { PublishedAt = Day(published), Events = [new EventDate(RuleTerms.Approved, Day("2012-02-01"))], Approvals = Approved };

        var finding = Check(budget, "2012-12-31", record).Findings.Should().ContainSingle().Which;

        (finding.CalendarDaysLate, finding.WorkingDaysLate).Should().Be((calendarDays, workingDays));
        finding.Message.In(Language.Chinese).Should().Contain(chinese);
        finding.Message.In(Language.English).Should().Contain(english);
    }

    [Fact]
    public void A_weekend_past_a_limit_of_calendar_days_is_late_by_days_that_nobody_worked()
    {
        var budget = Item("budget", DisclosureCategory.AdHoc, new WithinRule(16, PeriodUnit.CalendarDays, RuleTerms.Approved));
        var record = new DisclosureRecord("r", "budget") { PublishedAt = Day("2012-02-18"), Events = [new EventDate(RuleTerms.Approved, Day("2012-02-01"))], Approvals = Approved };

        Check(budget, "2012-12-31", record).Findings.Should().ContainSingle().Which.Message.In(Language.Chinese).Should().Contain("逾期1日。", "2012-02-17 was a Friday");
    }

    private static CatalogueItem Displayed(DisplayRule rule) =>
        new("board", LocalizedText.Same("board"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Display = rule };

    private static DisclosureRecord OnDisplay(string? removed, PublicationPlace? place = null) => new("r", "board")
    {
        FormedOn = Day("2012-03-01"),
        PublishedAt = Day("2012-03-05"),
        RemovedOn = removed is null ? null : Day(removed),
        Places = place is null ? null : [place],
        Approvals = Approved,
    };
}
