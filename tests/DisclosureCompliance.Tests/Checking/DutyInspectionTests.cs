using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>What an office owes at all: by its class and time, and by what is known to have happened.</summary>
public sealed class DutyInspectionTests
{
    private static readonly CatalogueItem Accounts = Item("accounts", DisclosureCategory.Periodic, new RecurringRule(Recurrence.Quarterly, new MonthPeriodDue(4, 15)));
    private static readonly CatalogueItem Plan = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
    private static readonly CatalogueItem Guide = Item("guide", DisclosureCategory.Permanent, new PermanentRule());

    [Fact]
    public void A_missing_third_quarter_is_missing_and_an_excused_one_is_excused()
    {
        var suspended = Unit(suspensions: [new(new DateInterval(Day("2012-04-01"), Day("2012-06-30")), new LocalizedText("抗洪", "flood"))]);

        var report = Check(Accounts, suspended, Record("accounts", "2012-04-05", "2012-04-10", "2012-Q1"));

        report.Findings.Select(finding => (finding.Code, finding.Period?.ToString())).Should().Equal(
            (FindingCodes.Excused, "2012-Q2"), (FindingCodes.Missing, "2012-Q3"), (FindingCodes.NotYetDue, "2012-Q4"));
        report.Statistics.Total.Expected.Should().Be(3, "what is excused is not expected");
        report.Findings[0].Message.In(Language.Chinese).Should().Contain("2012年第二季度").And.Contain("抗洪");
    }

    [Fact]
    public void What_is_owed_in_part_is_said_and_missed()
    {
        var report = Check(Accounts, Unit(since: Day("2012-08-01")));

        report.Findings.Where(finding => finding.Period?.ToString() == "2012-Q3").Select(finding => finding.Code).Should().Equal(FindingCodes.OwedInPart, FindingCodes.Missing);
        report.Findings.Count(finding => finding.Code == FindingCodes.Excused).Should().Be(2);
    }

    [Fact]
    public void What_was_published_without_being_owed_is_still_looked_at()
    {
        var unsigned = new DisclosureRecord("r", "accounts") { Period = Record("accounts", null, null, "2012-Q1").Period, PublishedAt = Day("2012-04-10"), Approvals = new() };

        Check(Accounts, Unit(since: Day("2012-08-01")), unsigned).Findings.Should().Contain(finding => finding.Code == FindingCodes.Unapproved);
    }

    [Fact]
    public void An_item_of_another_class_of_office_is_not_asked_for()
    {
        var forClinics = new CatalogueItem("fees", LocalizedText.Same("fees"), DisclosureCategory.Permanent, new PermanentRule()) { UnitClasses = ["health-centre"] };

        Check(forClinics, Unit(kind: "township")).Findings.Should().BeEmpty();
        Check(forClinics, Unit(kind: "township"), Record("fees", "2012-04-05", "2012-04-10")).Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.NotForUnit);
        Check(forClinics, Unit(kind: "health-centre")).Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.Missing);
        Check(forClinics, Unit(kind: null)).Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.Missing);
    }

    [Theory]
    [InlineData("2012-12-31", null, FindingCodes.Missing)]
    [InlineData("2013-01-01", null, FindingCodes.Excused)]
    [InlineData(null, "2012-01-01", FindingCodes.Missing)]
    [InlineData(null, "2011-12-31", FindingCodes.Excused)]
    public void A_permanent_matter_is_owed_if_the_duty_touches_the_window(string? since, string? until, string code) =>
        Check(Guide, Unit(since: since is null ? null : Day(since), until: until is null ? null : Day(until))).Findings.Select(finding => finding.Code).Should().Equal(code);

    [Fact]
    public void An_event_of_which_nobody_made_a_record_is_missing_with_its_due_date()
    {
        var report = Check(Plan, [new DisclosureEvent("e1", "plan", Day("2012-05-03")) { Event = RuleTerms.Decided, Title = new LocalizedText("关于用地的决定", "the decision on land") }]);

        var finding = report.Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be(FindingCodes.Missing);
        finding.Due!.Date.Should().Be(Day("2012-05-31"));
        finding.Identity.Should().Be("finding.missing|plan|||e1");
        finding.Message.In(Language.Chinese).Should().Contain("关于用地的决定，2012-05-03").And.Contain("2012-05-31");
        report.Statistics.Total.Missing.Should().Be(1);
    }

    [Fact]
    public void An_event_answered_by_a_record_of_its_day_is_not_missed_and_a_record_answers_one_event()
    {
        var record = Record("plan", "2012-05-03", "2012-05-10");
        DisclosureEvent first = new("e1", "plan", Day("2012-05-03"));
        DisclosureEvent second = new("e2", "plan", Day("2012-05-03"));

        Check(Plan, [first], record).Findings.Should().BeEmpty();
        Check(Plan, [first, second], record).Findings.Select(finding => (finding.Code, finding.Event!.Id)).Should().Equal((FindingCodes.Missing, "e2"));
        Check(Plan, [first, second with { RecordId = record.Id }], record).Findings.Select(finding => finding.Event!.Id).Should().Equal("e1");
    }

    [Fact]
    public void A_limit_that_counts_from_an_approval_is_not_started_by_another_event()
    {
        var budget = Item("budget", DisclosureCategory.AdHoc, new WithinRule(20, PeriodUnit.CalendarDays, RuleTerms.Approved));

        Check(budget, [new DisclosureEvent("e", "budget", Day("2012-03-01")) { Event = RuleTerms.Approved }]).Findings.Should().ContainSingle()
            .Which.Due!.Date.Should().Be(Day("2012-03-21"));
        Check(budget, [new DisclosureEvent("e", "budget", Day("2012-03-01")) { Event = RuleTerms.Received }]).Findings.Select(finding => finding.Code)
            .Should().Equal(FindingCodes.NoDeadline);
    }

    [Fact]
    public void Records_without_a_day_leave_an_event_undecided()
    {
        var undated = new DisclosureRecord("r", "plan") { PublishedAt = Day("2012-05-10"), Approvals = Approved };

        var report = Check(Plan, [new DisclosureEvent("e", "plan", Day("2012-05-03"))], undated);

        report.Findings.Select(finding => finding.Code).Should().BeEquivalentTo([FindingCodes.EventUndecided, FindingCodes.TriggerUnknown]);
        report.HasNoViolation.Should().BeTrue();
        report.Statistics.Total.Undecided.Should().Be(2, "the event and the record are both open");
    }

    [Fact]
    public void Events_that_nobody_disclosed_are_told_in_the_order_of_their_days()
    {
        DisclosureEvent[] events = [new("late", "plan", Day("2012-06-01")), new("early", "plan", Day("2012-03-01")), new("middle", "plan", Day("2012-05-03"))];

        Check(Plan, events).Findings.Select(finding => finding.Event!.Id).Should().Equal("early", "middle", "late");
    }

    [Fact]
    public void An_event_of_a_permanent_matter_is_missed_though_the_matter_is_there()
    {
        var staff = Item("staff", DisclosureCategory.Permanent, TwentyWorkingDays);

        var report = Check(staff, [new DisclosureEvent("e", "staff", Day("2012-05-03"))], Record("staff", "2012-02-01", "2012-02-01"));

        report.Findings.Select(finding => (finding.Code, finding.Event?.Id)).Should().Equal((FindingCodes.Missing, "e"));
    }

    [Theory]
    [InlineData("item from", "2012-04-10", FindingCodes.Excused)]
    [InlineData("item from", "2012-04-09", FindingCodes.Late)]
    [InlineData("item through", "2012-04-08", FindingCodes.Excused)]
    [InlineData("item through", "2012-04-09", FindingCodes.Late)]
    [InlineData("office since", "2012-04-10", FindingCodes.Excused)]
    [InlineData("office since", "2012-04-09", FindingCodes.Late)]
    [InlineData("office until", "2012-04-08", FindingCodes.Excused)]
    [InlineData("office until", "2012-04-09", FindingCodes.Late)]
    [InlineData("suspended through", "2012-04-09", FindingCodes.Excused)]
    [InlineData("suspended through", "2012-04-08", FindingCodes.Late)]
    public void Any_one_bound_of_the_duty_excuses_what_formed_outside_of_it(string bound, string day, string code)
    {
        LocalDate? If(string name) => bound == name ? Day(day) : null;
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { AppliesFrom = If("item from"), AppliesThrough = If("item through") };
        UnitSuspension[] suspensions = If("suspended through") is { } last ? [new(new DateInterval(Day("2012-04-01"), last), LocalizedText.Same("flood"))] : [];
        var unit = Unit(If("office since"), If("office until"), suspensions: suspensions);

        Check(item, unit, Record("plan", "2012-04-09", "2012-12-03")).Findings.Select(finding => finding.Code).Should().Equal(code);
    }

    [Theory]
    [InlineData("item from", FindingCodes.Excused)]
    [InlineData("item through", FindingCodes.Excused)]
    [InlineData(null, FindingCodes.Late)]
    public void The_time_of_an_item_counts_also_where_the_office_is_not_known(string? bound, string code)
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays)
        {
            AppliesFrom = bound == "item from" ? Day("2012-04-10") : null,
            AppliesThrough = bound == "item through" ? Day("2012-04-08") : null,
        };

        Check(item, [], Record("plan", "2012-04-09", "2012-12-03")).Findings.Select(finding => finding.Code).Should().Equal(code);
    }

    [Fact]
    public void An_event_outside_the_window_or_of_an_office_that_was_gone_is_nobodys_fault()
    {
        Check(Plan, [new DisclosureEvent("e", "plan", Day("2013-01-03"))]).Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.NoEvent);
        Check(Plan, Unit(until: Day("2012-05-02")), [new DisclosureEvent("e", "plan", Day("2012-05-03"))]).Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.Excused);
    }

    [Fact]
    public void Events_of_recurring_and_of_unknown_items_are_said()
    {
        Check(Accounts, [new DisclosureEvent("e", "accounts", Day("2012-05-03"))]).Findings.Should().Contain(finding => finding.Code == FindingCodes.EventUnused);
        Check(Plan, [new DisclosureEvent("e", "plann", Day("2012-05-03"))]).Findings.Select(finding => (finding.Code, finding.Identity))
            .Should().Contain((FindingCodes.UnknownItemOfEvent, "finding.unknown-item-of-event|plann|||e"));
    }

    [Fact]
    public void From_a_sample_no_event_is_missing() =>
        Checker().Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Plan]),
            new DisclosureRecordSet([], isComplete: false) { Events = [new DisclosureEvent("e", "plan", Day("2012-05-03"))] },
            Year2012,
            Day("2012-12-31"))).Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.NotInSample);

    private static ComplianceReport Check(CatalogueItem item, DisclosingUnit unit, params DisclosureRecord[] records) => Check(item, unit, [], records);

    private static ComplianceReport Check(CatalogueItem item, DisclosureEvent[] events, params DisclosureRecord[] records) => Check(item, null, events, records);

    private static ComplianceReport Check(CatalogueItem item, DisclosingUnit? unit, DisclosureEvent[] events, params DisclosureRecord[] records) =>
        Checker().Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [item]),
            new DisclosureRecordSet(records, isComplete: true) { Events = events },
            Year2012,
            Day("2012-12-31"))
        {
            Unit = unit,
        });

    private static DisclosingUnit Unit(LocalDate? since = null, LocalDate? until = null, string? kind = null, params UnitSuspension[] suspensions) =>
        new("u", LocalizedText.Same("u")) { Since = since, Until = until, Class = kind, Suspensions = suspensions };
}
