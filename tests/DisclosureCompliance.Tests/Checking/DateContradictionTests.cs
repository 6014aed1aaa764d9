using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Dates that cannot all be true: they are said, and nothing is concluded from them.</summary>
public sealed class DateContradictionTests
{
    private static readonly CatalogueItem Accounts = Item("accounts", DisclosureCategory.Periodic, Quarterly);

    // The fourth quarter ends in the window and begins on 1 October.
    [Theory]
    [InlineData("2012-09-30", FindingCodes.DatesContradict)]
    [InlineData("2011-10-12", FindingCodes.DatesContradict)]
    [InlineData("2012-10-01", null)]
    [InlineData("2012-12-31", null)]
    [InlineData("2013-01-10", null)]
    public void A_report_from_before_its_period_does_not_answer_it_and_one_from_within_may_be_a_plan(string published, string? code)
    {
        var report = Check(Accounts, "2013-01-31", Of("r", published));

        report.Findings.Where(finding => finding.Record is not null).Select(finding => finding.Code).Should().Equal(code is null ? [] : [code]);
        (report.Statistics.Total.OnTime, report.Statistics.Total.Undecided).Should().Be(code is null ? (1, 0) : (0, 1));
    }

    [Fact]
    public void The_text_names_the_period_and_its_first_day()
    {
        var message = Check(Accounts, "2013-01-31", Of("r", "2012-09-30")).Findings.Single(finding => finding.Code == FindingCodes.DatesContradict).Message;

        message.In(Language.Chinese).Should().Be("“accounts”（2012年第四季度）的记录“r”公开于 2012-09-30，早于该期间开始的 2012-10-01。");
        message.In(Language.English).Should().Be("The record 'r' of 'accounts' (fourth quarter of 2012) was published on 2012-09-30, before that period began on 2012-10-01.");
    }

    [Theory]
    [InlineData("2013-01-10", 1, 0)]
    [InlineData("2013-01-16", 0, 1)]
    public void Beside_a_record_from_before_the_period_the_other_one_answers(string other, int onTime, int late)
    {
        var report = Check(Accounts, "2013-01-31", Of("a", "2012-09-30"), Of("b", other));

        (report.Statistics.Total.OnTime, report.Statistics.Total.Late, report.Statistics.Total.Undecided).Should().Be((onTime, late, 0));
        report.Findings.Single(finding => finding.Code == FindingCodes.DatesContradict).Record!.Id.Should().Be("a", "its date is as wrong as before");
    }

    [Fact]
    public void Beside_one_that_is_not_published_the_early_one_leaves_it_open() =>
        Check(Accounts, "2013-01-31", Of("a", null), Of("b", "2012-09-30")).Statistics.Total.Undecided.Should().Be(1, "its date may be the mistake, so nothing is called missing");

    [Theory]
    [InlineData("2012-03-04", true)]
    [InlineData("2012-03-05", false)]
    public void A_removal_before_the_publication_is_a_contradiction_and_no_display(string removed, bool contradicts)
    {
        var item = new CatalogueItem("board", LocalizedText.Same("board"), DisclosureCategory.AdHoc, new WithinRule(40, PeriodUnit.CalendarDays)) { Display = new DisplayRule(PeriodLength.OfWorkingDays(5), PeriodLength.OfDays(30)) };
        var report = Check(item, "2012-12-31", new DisclosureRecord("r", "board") { FormedOn = Day("2012-03-01"), PublishedAt = Day("2012-03-05"), RemovedOn = Day(removed), Approvals = Approved });

        report.Findings.Select(finding => finding.Code).Should().Equal(contradicts ? FindingCodes.DatesContradict : FindingCodes.DisplayedTooShort);
        report.Statistics.Total.Undecided.Should().Be(contradicts ? 1 : 0);
        report.Passed.Any(check => check.Aspect == CheckAspect.Display).Should().Be(!contradicts, "from one day to the same it was up no longer than it may be");
    }

    [Fact]
    public void What_must_stand_and_went_before_it_came_is_neither_there_nor_missing()
    {
        var report = Check(Item("charter", DisclosureCategory.Permanent, new PermanentRule()), "2012-12-31", new DisclosureRecord("r", "charter") { PublishedAt = Day("2012-03-05"), RemovedOn = Day("2012-03-04"), Approvals = Approved });

        report.Findings.Should().ContainSingle().Which.Message.In(Language.Chinese).Should().Be("“charter”的记录“r”撤下于 2012-03-04，早于公开日期 2012-03-05。");
        report.Statistics.Total.Undecided.Should().Be(1);
    }

    [Theory]
    [InlineData("2012-04-08", true)]
    [InlineData("2012-04-09", false)]
    public void A_change_before_the_formation_leaves_open_from_when_the_limit_ran(string changed, bool contradicts)
    {
        var report = Check(Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), "2012-12-31", Record("plan", "2012-04-09", "2012-04-10", changed: changed));

        report.Findings.Select(finding => finding.Message.In(Language.Chinese)).Should().Equal(contradicts ? ["“plan”的记录“plan”变更于 2012-04-08，早于形成日期 2012-04-09。"] : []);
        (report.Statistics.Total.OnTime, report.Statistics.Total.Undecided).Should().Be(contradicts ? (0, 1) : (1, 0));
    }

    [Fact]
    public void What_is_not_published_is_missing_whatever_its_dates_say() =>
        Check(Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), "2012-12-31", Record("plan", "2012-04-09", null, changed: "2012-04-08")).Statistics.Total.Missing.Should().Be(1, "the limit is over, from whichever day it ran");

    [Fact]
    public void A_record_with_several_contradictions_has_one_finding() =>
        Check(Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays), "2012-12-31", new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), ChangedOn = Day("2012-04-01"), PublishedAt = Day("2012-04-06"), RemovedOn = Day("2012-04-05"), Approvals = Approved })
            .Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.DatesContradict);

    private static DisclosureRecord Of(string id, string? published) => new(id, "accounts")
    {
        Period = ReportingPeriod.Containing(Day("2012-12-31"), Recurrence.Quarterly),
        PublishedAt = published is null ? null : Day(published),
        Approvals = Approved,
    };
}
