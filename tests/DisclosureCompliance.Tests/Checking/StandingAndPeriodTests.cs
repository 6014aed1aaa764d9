using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Which records answer for a time: the edges of the window, several for one period, records that name none, offices that begin and end.</summary>
public sealed class StandingAndPeriodTests
{
    private static readonly CatalogueItem Guide = Item("guide", DisclosureCategory.Permanent, TwentyWorkingDays);
    private static readonly CatalogueItem Accounts = Item("accounts", DisclosureCategory.Periodic, Quarterly);

    [Theory]
    [InlineData("2012-12-31", "2013-01-05", null, 0)]
    [InlineData("2013-01-01", "2013-01-05", null, 1)]
    [InlineData("2013-01-01", "2012-12-31", null, 0)]
    [InlineData("2012-12-31", "2013-02-01", "2013-01-15", 0)]
    public void What_stands_was_there_by_the_end_of_the_window(string formed, string published, string? changed, int outside) =>
        Check(Guide, "2013-06-30", Record("guide", formed, published, changed: changed)).OutsideWindow.Should().HaveCount(outside);

    [Fact]
    public void Of_several_records_for_a_period_the_first_published_answers_and_the_unpublished_come_last()
    {
        DisclosureRecord Of(string id, string? published) => new(id, "accounts") { Period = Q1, FormedOn = Day("2012-04-01"), PublishedAt = published is null ? null : Day(published), Approvals = Approved };

        var report = Check(Accounts, "2012-04-30", Of("c", null), Of("b", "2012-04-20"), Of("a", "2012-04-20"), Of("d", "2012-04-25"));

        var late = report.Findings.Single(finding => finding.Code == FindingCodes.Late);
        late.Record!.Id.Should().Be("a", "of two of one day the smaller identifier");
        report.Passed.Where(check => check.Aspect == CheckAspect.Approval).Select(check => check.Record.Id).Should().Equal("a", "b", "d");
    }

    [Fact]
    public void A_record_of_another_kind_of_period_leaves_the_period_undecided_and_is_named()
    {
        var stray = new DisclosureRecord("stray", "accounts") { Period = ReportingPeriod.Containing(Day("2012-02-01"), Recurrence.Monthly), FormedOn = Day("2012-02-01"), PublishedAt = Day("2012-02-02"), Approvals = Approved };

        var report = Check(Accounts, "2012-05-30", stray);

        report.Findings.First(finding => finding.Code == FindingCodes.PeriodUndecided).Message.In(Language.English).Should().Contain("1");
        var unknown = report.Findings.Single(finding => finding.Code == FindingCodes.PeriodUnknown);
        unknown.Message.In(Language.English).Should().Contain("stray").And.Contain("2012-02");
        Check(Accounts, "2012-05-30", Record("accounts", "2012-04-01", "2012-04-02")).Findings.Single(finding => finding.Code == FindingCodes.PeriodUnknown).Message.In(Language.Chinese).Should().Contain("–");
        Check(Accounts, "2012-05-30", isComplete: false, stray).Findings.Should().NotContain(finding => finding.Code == FindingCodes.PeriodUndecided);
    }

    [Fact]
    public void A_record_of_an_unknown_item_is_named_with_the_item_that_it_states()
    {
        var finding = Check(Guide, "2012-12-31", Record("guide", "2012-01-04", "2012-01-05"), Record("nowhere", "2012-01-04", "2012-01-05")).Findings.Single(found => found.Code == FindingCodes.UnknownItem);

        finding.Message.ArgumentIn("item", Language.Chinese).Should().Be("nowhere");
        finding.Message.ArgumentIn("record", Language.Chinese).Should().Be("nowhere");
    }

    [Theory]
    [InlineData("2012-03-01", null, 0)]
    [InlineData("2012-05-01", null, 1)]
    [InlineData(null, "2012-03-31", 1)]
    [InlineData(null, "2012-12-31", 0)]
    public void What_formed_outside_of_the_offices_own_time_was_not_owed(string? since, string? until, int excused)
    {
        var unit = new DisclosingUnit("u", LocalizedText.Same("u")) { Since = since is null ? null : Day(since), Until = until is null ? null : Day(until) };
        var item = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
        var request = new ComplianceCheckRequest(
            new DisclosureCatalogue("c", LocalizedText.Same("c"), [item]),
            new DisclosureRecordSet([Record("plan", "2012-04-09", "2012-06-30")], isComplete: true),
            Year2012,
            Day("2012-12-31")) { Unit = unit };

        var report = Checker().Check(request);

        report.Findings.Count(finding => finding.Code == FindingCodes.Excused).Should().Be(excused);
        report.Findings.Count(finding => finding.Code == FindingCodes.Late).Should().Be(1 - excused, "what was not owed is not asked for its time");
        report.Passed.Should().ContainSingle(check => check.Aspect == CheckAspect.Approval, "a publication is looked at all the same");
    }

    private static ReportingPeriod Q1 => ReportingPeriod.Containing(Day("2012-02-01"), Recurrence.Quarterly);
}
