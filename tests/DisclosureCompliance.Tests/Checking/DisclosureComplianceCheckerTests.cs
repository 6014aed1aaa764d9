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
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

public sealed class DisclosureComplianceCheckerTests
{
    private static readonly CatalogueItem Plan = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
    private static readonly CatalogueItem Accounts = Item("accounts", DisclosureCategory.Periodic, new RecurringRule(Recurrence.Quarterly, new MonthPeriodDue(4, 15)));
    private static readonly CatalogueItem Guide = Item("guide", DisclosureCategory.Permanent, new PermanentRule(PeriodLength.OfMonths(6)));

    // 2012-04-09 + 20 working days = 2012-05-08: Labour Day 29 April to 1 May, 28 April worked in place.
    [Theory]
    [InlineData("2012-05-08", null)]
    [InlineData("2012-05-09", 1)]
    [InlineData("2012-05-14", 4)]
    public void Late_is_counted_in_working_days(string published, int? daysLate)
    {
        var report = Check(Plan, "2012-12-31", Record("plan", "2012-04-09", published));

        if (daysLate is null)
        {
            report.Findings.Should().BeEmpty();
            report.Passed.Select(check => check.Aspect).Should().Equal(CheckAspect.Timeliness, CheckAspect.Approval);
            return;
        }

        var finding = report.Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be(FindingCodes.Late);
        finding.WorkingDaysLate.Should().Be(daysLate);
        finding.Severity.Should().Be(FindingSeverity.Violation);
        finding.Due!.Date.Should().Be(new LocalDate(2012, 5, 8));
        finding.LegalBasis[0].DocumentNumber.Should().Be("国务院令第492号");
        finding.Message.In(Language.Chinese).Should().Contain($"逾期{daysLate}个工作日");
        finding.Message.In(Language.English).Should().Contain(daysLate == 1 ? "1 working day late" : $"{daysLate} working days late");
    }

    [Fact]
    public void What_passed_is_worked_out_once_and_is_of_the_same_pass()
    {
        var report = Check(Plan, "2012-12-31", Record("plan", "2012-04-09", "2012-05-08"), new DisclosureRecord("late", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-05-09"), Approvals = Approved });

        report.Passed.Should().BeSameAs(report.Passed);
        report.Passed.Count(check => check.Aspect == CheckAspect.Timeliness).Should().Be(report.Statistics.Total.OnTime).And.Be(1);
        report.Findings.Should().ContainSingle("asking for what passed finds nothing anew");
    }

    [Fact]
    public void A_hosts_own_evaluation_of_approvals_is_asked_also_about_trails_that_ours_would_pass()
    {
        var deadlines = new DeadlineCalculator(ChineseCalendars.StateCouncil, new LawBook(ChineseLaw.OpenGovernmentInformation));
        var checker = new DisclosureComplianceChecker(deadlines, new NoTrailIsComplete(), ChineseApproval.ThreeSteps);

        var records = new DisclosureRecordSet([Record("plan", "2012-04-09", "2012-05-08")], isComplete: true);
        var request = new ComplianceCheckRequest(new DisclosureCatalogue("c", LocalizedText.Same("c"), [Plan]), records, Year2012, Day("2012-12-31"));
        checker.Check(request).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Unapproved);
    }

    [Fact]
    public void A_missing_quarter_is_a_finding_of_its_own()
    {
        var report = Check(
            Accounts,
            "2012-12-31",
            Record("accounts", "2012-04-05", "2012-04-10", "2012-Q1"),
            Record("accounts", "2012-07-05", "2012-07-16", "2012-Q2"));

        report.Findings.Select(finding => (finding.Code, finding.Period!.Value.ToString())).Should().Equal(
            (FindingCodes.Late, "2012-Q2"), (FindingCodes.Missing, "2012-Q3"), (FindingCodes.NotYetDue, "2012-Q4"));
        report.Findings[1].WorkingDaysLate.Should().Be(55);
        report.Statistics.Total.Should().Match<ComplianceTally>(tally =>
            tally.Expected == 4 && tally.OnTime == 1 && tally.Late == 1 && tally.Missing == 1 && tally.NotYetDue == 1);
    }

    [Fact]
    public void From_an_incomplete_set_nothing_is_missing()
    {
        var report = Check(Accounts, "2013-06-30", isComplete: false);

        report.HasNoViolation.Should().BeTrue();
        report.Findings.Should().HaveCount(4).And.OnlyContain(finding => finding.Code == FindingCodes.NotInSample);
        report.Statistics.Total.Undecided.Should().Be(4);
        report.Statistics.Total.TimelyShare.Should().BeNull("nothing decided is neither good nor bad");
    }

    [Fact]
    public void A_permanent_matter_must_be_there_and_be_looked_at_again()
    {
        Check(Guide, "2012-12-31").Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Missing);

        var reviewed = Check(Guide, "2012-12-31", Record("guide", "2010-01-04", "2010-01-04", changed: "2010-01-04"));
        reviewed.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ReviewOverdue);

        Check(Guide, "2012-12-31", Record("guide", "2012-09-03", "2012-09-03")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_permanent_matter_with_a_plain_limit_must_be_there_too() =>
        Check(Item("staff", DisclosureCategory.Permanent, TwentyWorkingDays), "2012-12-31").Findings
            .Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Missing);

    [Fact]
    public void A_change_starts_a_new_period()
    {
        var published = Record("plan", "2012-04-09", "2012-04-10", changed: "2012-06-01");

        Check(Plan, "2012-06-15", published).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.NotYetDue);
        var finding = Check(Plan, "2012-12-31", published).Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be(FindingCodes.Missing);
        finding.Message.In(Language.English).Should().Contain("older than the change");
    }

    [Fact]
    public void A_change_asks_for_a_new_publication_only_where_the_change_starts_the_period()
    {
        var monthly = Item("accounts", DisclosureCategory.AdHoc, new RecurringRule(Recurrence.Monthly, new MonthPeriodDue(2, 15)));
        var formedOnly = Item("plan", DisclosureCategory.AdHoc, new WithinRule(20, PeriodUnit.WorkingDays, RuleTerms.Formed));

        Check(monthly, "2012-02-14", Record("accounts", null, "2012-02-10", "2012-01", changed: "2012-02-12")).Statistics.Total.OnTime.Should().Be(1);
        Check(formedOnly, "2012-12-31", Record("plan", "2012-02-01", "2012-02-10", changed: "2012-06-01")).Findings
            .Should().BeEmpty("the change was after the only day on which the rule could have asked for anything");
    }

    [Fact]
    public void What_stood_through_the_window_is_not_missing_because_it_changed_after_it()
    {
        var changed = Record("staff", "2010-01-04", "2010-01-08", changed: "2013-01-15");

        var withoutLimit = Check(Item("staff", DisclosureCategory.Permanent, new PermanentRule(null)), "2013-12-31", changed);
        withoutLimit.HasNoViolation.Should().BeTrue();
        withoutLimit.OutsideWindow.Should().BeEmpty();
        Check(Item("staff", DisclosureCategory.Permanent, TwentyWorkingDays), "2013-12-31", changed).HasNoViolation.Should().BeTrue();
        Check(Item("staff", DisclosureCategory.Permanent, TwentyWorkingDays), "2013-12-31", Record("staff", "2013-01-04", "2013-01-08")).OutsideWindow
            .Should().ContainSingle("what came into being after the window is another window's");
    }

    [Fact]
    public void Late_by_a_weekend_is_not_told_as_zero_working_days()
    {
        var plan = Item("plan", DisclosureCategory.AdHoc, new WithinRule(1, PeriodUnit.WorkingDays));

        var late = Check(plan, "2012-12-31", Record("plan", "2012-06-07", "2012-06-09")).Findings.Should().ContainSingle().Which;
        var missing = Check(plan, "2012-06-09", Record("plan", "2012-06-07", null)).Findings.Should().ContainSingle().Which;

        (late.Code, late.WorkingDaysLate).Should().Be((FindingCodes.Late, 0));
        late.Message.In(Language.English).Should().NotContain("0 working days");
        (missing.Code, missing.WorkingDaysLate).Should().Be((FindingCodes.Missing, 0));
        missing.Message.In(Language.Chinese).Should().NotContain("0个工作日");
    }

    [Fact]
    public void A_subject_named_twice_counts_once()
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { Subjects = ["money", "power", "money"] };

        Check(item, "2012-12-31", Record("plan", "2012-04-09", "2012-04-10")).Statistics.BySubject
            .Select(tally => (tally.Key, tally.Expected)).Should().Equal(("money", 1), ("power", 1));
    }

    [Fact]
    public void What_is_formed_and_not_published_is_missing_after_its_day()
    {
        Check(Plan, "2012-05-08", Record("plan", "2012-04-09", null)).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.DueSoon);
        Check(Plan, "2012-05-09", Record("plan", "2012-04-09", null)).Findings.Should().ContainSingle().Which.WorkingDaysLate.Should().Be(1);
    }

    [Fact]
    public void Lacking_elements_are_named()
    {
        var item = new CatalogueItem("relief", LocalizedText.Same("relief"), DisclosureCategory.AdHoc, TwentyWorkingDays)
        {
            RequiredElements = [new("who", new("对象", "recipients")), new("amount", new("数额", "amounts"))],
        };
        var record = new DisclosureRecord("r", "relief") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-04-10"), Elements = ["who"], Approvals = Approved };

        var finding = Check(item, "2012-12-31", record).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(FindingCodes.IncompleteElements);
        finding.Message.In(Language.Chinese).Should().Contain("数额").And.NotContain("对象");
    }

    [Fact]
    public void A_major_matter_without_the_principal_leader_is_unapproved()
    {
        var item = new CatalogueItem("major", LocalizedText.Same("major"), DisclosureCategory.AdHoc, TwentyWorkingDays) { IsMajor = true };
        var record = new DisclosureRecord("r", "major")
        {
            FormedOn = Day("2012-04-09"),
            PublishedAt = Day("2012-04-10"),
            Approvals = new ApprovalTrail(Approved.Entries.Take(2)),
        };

        var finding = Check(item, "2012-12-31", record).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(FindingCodes.Unapproved);
        finding.Approval!.Problems.Should().ContainSingle().Which.Kind.Should().Be(ApprovalProblemKind.MissingStep);
    }

    [Fact]
    public void What_a_record_does_not_say_is_unknown_and_never_a_violation()
    {
        var record = new DisclosureRecord("r", "plan") { PublishedAt = Day("2012-04-10") };

        var report = Check(Plan, "2012-12-31", record);

        report.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.TriggerUnknown, FindingCodes.ApprovalsUnknown);
        report.HasNoViolation.Should().BeTrue();
    }

    [Fact]
    public void Published_before_it_was_formed_is_a_contradiction_not_a_success() =>
        Check(Plan, "2012-12-31", Record("plan", "2012-04-09", "2012-04-06")).Findings
            .Should().ContainSingle().Which.Code.Should().Be(FindingCodes.DatesContradict);

    [Fact]
    public void Nothing_is_lost()
    {
        var report = Checker().Check(new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Plan, Accounts]),
            new DisclosureRecordSet(
                [
                    Record("plan", "2011-04-09", "2011-04-10"),
                    new DisclosureRecord("stray", "no-such-item"),
                    new DisclosureRecord("no-period", "accounts"),
                    Record("accounts", null, "2012-04-10", "2012-03"),
                    Record("accounts", null, "2011-04-10", "2011-Q1"),
                ],
                isComplete: true),
            Year2012,
            Day("2012-03-01")));

        report.OutsideWindow.Select(record => record.Id).Should().Equal("plan", "accounts2011-Q1");
        report.Findings.Where(finding => finding.Code == FindingCodes.PeriodUnknown).Select(finding => finding.Record!.Id).Should().Equal("no-period", "accounts2012-03");
        report.Findings[report.Findings.Count - 1].Should().Match<Finding>(finding => finding.Code == FindingCodes.UnknownItem && finding.Record!.Id == "stray");
        report.Findings.Should().Contain(finding => finding.Code == FindingCodes.NoEvent);
    }

    [Fact]
    public void Across_an_unannounced_year_the_finding_is_provisional()
    {
        var calendar = ChineseCalendars.StateCouncil.AsKnownAt(Day("2012-11-30"));
        var request = new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Plan]),
            new DisclosureRecordSet([Record("plan", "2012-12-14", null)], isComplete: true),
            Year2012,
            Day("2012-12-20"));

        var finding = Checker(calendar).Check(request).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(FindingCodes.Provisional);
        finding.Due!.Certainty.Should().Be(DeadlineCertainty.Provisional);
        finding.Message.RemedyIn(Language.English).Should().Contain("Plan for 2013-01-14", "which is what the notice for 2013 made of it");
    }

    [Fact]
    public void What_is_given_on_request_is_not_missing_while_nobody_asks()
    {
        var item = new CatalogueItem("file", LocalizedText.Same("file"), DisclosureCategory.Permanent, TwentyWorkingDays) { Mode = DisclosureMode.OnRequest };

        Check(item, "2012-12-31").Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.NoEvent);
    }

    [Fact]
    public void A_publication_after_the_day_of_the_inspection_is_none_yet()
    {
        var late = Record("plan", "2012-04-09", "2012-06-01");

        Check(Plan, "2012-05-31", late).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Missing);
        Check(Plan, "2012-06-01", late).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.Late);
    }

    [Fact]
    public void A_period_is_answered_once_by_the_record_that_came_first()
    {
        var supplement = new DisclosureRecord("supplement", "accounts") { Period = Quarter("2012-Q1"), PublishedAt = Day("2012-11-01"), Approvals = Approved };

        var report = Check(Accounts, "2012-12-31", isComplete: false, supplement, Record("accounts", null, "2012-04-10", "2012-Q1"));

        report.Statistics.Total.OnTime.Should().Be(1);
        report.Statistics.Total.Expected.Should().Be(4, "a supplement is no second duty");
        report.HasNoViolation.Should().BeTrue();
    }

    [Fact]
    public void A_period_is_not_called_missing_while_a_record_without_a_period_may_be_its_own()
    {
        var report = Check(Accounts, "2013-05-31", new DisclosureRecord("no-period", "accounts") { PublishedAt = Day("2012-04-10"), Approvals = Approved });

        report.Findings.Select(finding => finding.Code).Distinct().Should().BeEquivalentTo(FindingCodes.PeriodUndecided, FindingCodes.PeriodUnknown);
        report.Statistics.Total.Undecided.Should().Be(4);
    }

    [Fact]
    public void Lateness_of_an_earlier_year_is_not_told_again()
    {
        var staff = Item("staff", DisclosureCategory.Permanent, TwentyWorkingDays);

        Check(staff, "2012-12-31", Record("staff", "2010-01-04", "2011-01-04")).HasNoViolation.Should().BeTrue();
        Check(staff, "2012-12-31", Record("staff", "2010-01-04", null)).HasNoViolation.Should().BeFalse("it is still not there");
    }

    [Fact]
    public void A_finding_has_the_same_identity_in_every_run()
    {
        var first = Check(Accounts, "2012-12-31");
        var second = Check(Accounts, "2013-05-31");

        first.Findings.Where(finding => finding.Code == FindingCodes.Missing).Select(finding => finding.Identity)
            .Should().BeSubsetOf(second.Findings.Select(finding => finding.Identity));
        second.Findings[0].Identity.Should().Be("finding.missing|accounts|2012-Q1|");
        second.Findings.Select(finding => finding.Identity).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Figures_stand_under_every_heading()
    {
        var statistics = Check(Accounts, "2013-05-31", Record("accounts", null, "2012-04-10", "2012-Q1")).Statistics;

        statistics.ByCategory.Should().ContainSingle().Which.Should().Match<ComplianceTally>(tally => tally.Key == "periodic" && tally.Missing == 3);
        statistics.BySubject.Should().ContainSingle().Which.Key.Should().Be("money");
        statistics.ByUnit.Should().ContainSingle().Which.Key.Should().Be("finance");
        statistics.Total.TimelyShare!.Value.ToString().Should().Be("0.25");
    }

    [Fact]
    public void One_checker_serves_many_threads_with_the_same_answer()
    {
        var checker = Checker();
        var request = new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [Plan, Accounts, Guide]),
            new DisclosureRecordSet([Record("plan", "2012-04-09", "2012-05-14")], isComplete: true),
            Year2012,
            Day("2012-12-31"));
        var expected = Text(checker.Check(request));

        Parallel.For(0, 200, _ => Text(checker.Check(request)).Should().Be(expected));
    }

    private static ReportingPeriod Quarter(string text) => ReportingPeriod.TryParse(text, out var period) ? period : throw new FormatException(text);

    private static string Text(ComplianceReport report) => string.Join("\n", report.Findings.Select(finding => finding.Identity + finding.Message.In(Language.Chinese)));

    private sealed class NoTrailIsComplete : IApprovalEvaluator
    {
        public ApprovalVerdict Evaluate(ApprovalPolicy policy, ApprovalMatter matter, ApprovalTrail trail, ApprovalPublication? publication) =>
            new(policy, matter, [new(ApprovalProblemKind.MissingStep, "review", null, new Message(new MessageTemplate("host.closed", LocalizedText.Same("closed"))))], () => []);
    }
}
