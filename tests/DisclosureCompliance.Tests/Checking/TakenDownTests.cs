using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Exemptions;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>What must stand and was taken down is not there, from the day of its removal on.</summary>
public sealed class TakenDownTests
{
    private static readonly CatalogueItem Charter = Item("charter", DisclosureCategory.Permanent, new PermanentRule());
    private static readonly CatalogueItem Guide = Item("guide", DisclosureCategory.Permanent, TwentyWorkingDays);

    [Theory]
    [InlineData("2012-06-01", "2012-12-31", true)]
    [InlineData("2012-12-31", "2012-12-31", true)]
    [InlineData("2012-12-31", "2012-12-30", false)]
    [InlineData("2013-01-15", "2013-01-31", true)]
    [InlineData("2013-02-01", "2013-01-31", false)]
    public void What_stands_is_missing_from_the_day_of_its_removal_on(string removed, string asOf, bool isMissing)
    {
        var report = Check(Charter, asOf, Up("r", "2011-12-01", removed));

        (report.Statistics.Total.Missing, report.Statistics.Total.OnTime).Should().Be(isMissing ? (1, 0) : (0, 1));
        report.Passed.Any(check => check.Aspect == CheckAspect.Timeliness).Should().Be(!isMissing);
        report.Findings.Select(finding => finding.Code).Should().Equal(isMissing ? [FindingCodes.Missing] : []);
    }

    [Fact]
    public void The_finding_names_what_went_last_and_when()
    {
        var finding = Check(Charter, "2012-12-31", Up("a", "2010-12-01", "2012-03-01"), Up("b", "2011-12-01", "2012-06-01"), Up("c", "2011-01-01", "2012-06-01")).Findings.Should().ContainSingle().Which;

        finding.Record!.Id.Should().Be("b");
        finding.Message.In(Language.Chinese).Should().Be("长期公开事项“charter”已于 2012-06-01 撤下，至 2012-12-31 没有重新公开。");
    }

    [Fact]
    public void What_was_taken_down_and_replaced_is_there_once()
    {
        var report = Check(Charter, "2012-12-31", Up("old", "2011-12-01", "2012-06-01"), Up("new", "2012-06-01", null));

        report.Findings.Should().BeEmpty();
        report.Statistics.Total.Expected.Should().Be(1);
        report.Passed.Where(check => check.Aspect == CheckAspect.Approval).Select(check => check.Record.Id).Should().Equal(["old", "new"], "both were published");
    }

    [Fact]
    public void A_limit_that_ran_in_the_window_was_kept_or_not_whatever_became_of_the_record()
    {
        DisclosureRecord Formed(string published) => new("r", "guide") { FormedOn = Day("2012-03-01"), PublishedAt = Day(published), RemovedOn = Day("2012-06-01"), Approvals = Approved };

        var kept = Check(Guide, "2012-12-31", Formed("2012-03-05"));
        var late = Check(Guide, "2012-12-31", Formed("2012-05-04"));

        (kept.Statistics.Total.OnTime, kept.Statistics.Total.Missing).Should().Be((1, 1));
        (late.Statistics.Total.Late, late.Statistics.Total.Missing).Should().Be((1, 1));
        Check(Guide, "2012-12-31", Up("old", "2011-05-04", "2012-06-01", "guide")).Statistics.Total.Should().BeEquivalentTo(new { OnTime = 0, Missing = 1 }, "that limit is another window's matter");
    }

    [Fact]
    public void A_sample_and_an_exemption_leave_it_undecided()
    {
        var exempt = new DisclosureRecord("r", "charter") { PublishedAt = Day("2011-12-01"), RemovedOn = Day("2012-06-01"), Exemption = new ExemptionClaim("cn.ogi.state-secret"), Approvals = Approved };

        Codes(Check(Charter, "2012-12-31", isComplete: false, Up("r", "2011-12-01", "2012-06-01"))).Should().Equal(FindingCodes.NotInSample);
        Codes(Check(Charter, "2012-12-31", exempt)).Should().Contain(FindingCodes.Withheld).And.NotContain(FindingCodes.Missing);
    }

    [Theory]
    [InlineData("2012-05-31", false)]
    [InlineData("2012-06-01", true)]
    public void It_may_go_the_day_after_the_duty_ended(string appliesThrough, bool isMissing)
    {
        var item = new CatalogueItem("charter", LocalizedText.Same("charter"), DisclosureCategory.Permanent, new PermanentRule()) { AppliesThrough = Day(appliesThrough) };

        Codes(Check(item, "2012-12-31", Up("r", "2011-12-01", "2012-06-01"))).Contains(FindingCodes.Missing).Should().Be(isMissing);
    }

    [Fact]
    public void Where_the_catalogue_says_how_long_it_stays_taking_it_down_is_no_absence()
    {
        var displayed = new CatalogueItem("charter", LocalizedText.Same("charter"), DisclosureCategory.Permanent, new DisplayRule(PeriodLength.OfDays(30)));

        Codes(Check(displayed, "2012-12-31", Up("r", "2012-01-04", "2012-06-01"))).Should().BeEmpty();
        Codes(Check(Item("charter", DisclosureCategory.AdHoc, TwentyWorkingDays), "2012-12-31", new DisclosureRecord("r", "charter") { FormedOn = Day("2012-01-04"), PublishedAt = Day("2012-01-05"), RemovedOn = Day("2012-06-01"), Approvals = Approved }))
            .Should().BeEmpty("what follows its events need not stand");
    }

    [Theory]
    [InlineData("2012-12-20", "old")]
    [InlineData("2012-12-21", "new")]
    public void What_was_taken_down_is_not_the_newest_update(string removed, string newest)
    {
        var item = new CatalogueItem("charter", LocalizedText.Same("charter"), DisclosureCategory.Permanent, new PermanentRule()) { Freshness = new StaleRule(PeriodLength.OfDays(60)) };

        var report = Check(item, "2012-12-20", Up("old", "2012-11-01", null), Up("new", "2012-12-01", removed));

        report.Passed.Where(check => check.Aspect == CheckAspect.Freshness).Select(check => check.Record.Id).Should().Equal(newest);
    }

    [Theory]
    [InlineData(DisclosureCategory.AdHoc, "2012-11-20", null)]
    [InlineData(DisclosureCategory.AdHoc, "2012-11-19", FindingCodes.Stale)]
    [InlineData(DisclosureCategory.Permanent, "2012-11-19", FindingCodes.Missing)]
    public void An_emptied_column_is_stale_in_its_time_and_never_fresh(DisclosureCategory category, string published, string? code)
    {
        var item = new CatalogueItem("charter", LocalizedText.Same("charter"), category, new ImmediateRule()) { Freshness = new StaleRule(PeriodLength.OfDays(30)) };

        var report = Check(item, "2012-12-20", new DisclosureRecord("r", "charter") { FormedOn = Day("2012-11-01"), PublishedAt = Day(published), RemovedOn = Day("2012-12-10"), Approvals = Approved });

        Codes(report).Where(found => found is FindingCodes.Stale or FindingCodes.Missing).Should().Equal(code is null ? [] : [code]);
        report.Passed.Should().NotContain(check => check.Aspect == CheckAspect.Freshness);
    }

    private static IEnumerable<string> Codes(ComplianceReport report) => report.Findings.Select(finding => finding.Code);

    private static DisclosureRecord Up(string id, string published, string? removed, string item = "charter") => new(id, item)
    {
        FormedOn = Day(published),
        PublishedAt = Day(published),
        RemovedOn = removed is null ? null : Day(removed),
        Approvals = Approved,
    };
}
