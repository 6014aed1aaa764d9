using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

public class ComplianceSummaryTests
{
    [Fact]
    public void A_summary_has_the_figures_of_the_report()
    {
        var request = Request("town", "2012-07-02", "2012-06-01");
        var (report, summary) = (Checker().Check(request), Checker().Summarize(request));

        summary.Statistics.Total.Should().BeEquivalentTo(report.Statistics.Total);
        summary.Statistics.ByCategory.Should().BeEquivalentTo(report.Statistics.ByCategory);
        summary.ByOffice.Should().ContainSingle().Which.Should().BeEquivalentTo(report.Statistics.Total, options => options.Excluding(tally => tally.Key));
        summary.ByOffice[0].Key.Should().Be("town");
        foreach (var code in report.Findings.GroupBy(finding => finding.Code))
        {
            summary.Findings.Single(found => found.Code == code.Key).Count.Should().Be(code.Count());
        }

        summary.Findings.Sum(found => found.Count).Should().Be(report.Findings.Count);
        summary.Lateness.Should().Equal(report.Findings.Where(finding => finding.Code == FindingCodes.Late)
            .GroupBy(finding => finding.WorkingDaysLate!.Value).OrderBy(late => late.Key).Select(late => new LatenessCount(late.Key, late.Count())));
        summary.Lateness.Should().NotBeEmpty();
    }

    [Fact]
    public void Nothing_adds_nothing()
    {
        var summary = Checker().Summarize(Request("town", "2012-07-02"));

        ComplianceSummary.Merge([ComplianceSummary.Empty, summary, ComplianceSummary.Empty]).Should().BeEquivalentTo(summary);
        ComplianceSummary.Empty.Checks.Should().Be(0);
        ComplianceSummary.Empty.Statistics.Total.Expected.Should().Be(0);
        ComplianceSummary.Empty.Findings.Should().BeEmpty();
    }

    [Fact]
    public void An_office_that_comes_twice_is_one_office_with_both_counts()
    {
        var merged = ComplianceSummary.Merge([Checker().Summarize(Request("town", "2012-07-02")), Checker().Summarize(Request("town", "2012-04-10"))]);

        merged.Checks.Should().Be(2);
        merged.ByOffice.Should().ContainSingle();
        merged.ByOffice[0].Expected.Should().Be(2);
        merged.Findings.Single(found => found.Code == FindingCodes.Late).Should().Be(new FindingCount(FindingCodes.Late, FindingSeverity.Violation, null, 1, 1));
    }

    [Fact]
    public void What_several_checks_found_adds_up_code_by_code_and_day_by_day()
    {
        // Due by 2012-05-08: two a day late and one two days, then one a day late and one four.
        var merged = ComplianceSummary.Merge([Checker().Summarize(Request("town", "2012-05-09", "2012-05-10", "2012-05-09")), Checker().Summarize(Request("city", "2012-05-14", "2012-05-09"))]);

        merged.Findings.Should().Equal(new FindingCount(FindingCodes.Late, FindingSeverity.Violation, null, 5, 2));
        merged.Lateness.Should().Equal(new LatenessCount(1, 3), new LatenessCount(2, 1), new LatenessCount(4, 1));
        merged.Records.Should().Be(5);
    }

    [Fact]
    public void A_count_of_lateness_is_of_its_days_and_never_of_nothing()
    {
        var count = new LatenessCount(0, 7);

        (count.WorkingDays, count.Count).Should().Be((0, 7L));
        FluentActions.Invoking(() => new LatenessCount(-1, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LatenessCount(1, 0)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void One_check_has_its_codes_and_headings_in_ordinal_order_and_not_in_that_of_the_catalogue()
    {
        CatalogueItem Of(string id, DisclosureCategory category, string subject, string unit) =>
            new(id, LocalizedText.Same(id), category, TwentyWorkingDays) { Subjects = [subject], ResponsibleUnit = unit };
        CatalogueItem[] items = [Of("a", DisclosureCategory.Permanent, "people", "survey"), Of("b", DisclosureCategory.AdHoc, "money", "finance"), Of("c", DisclosureCategory.AdHoc, "land", "office")];
        DisclosureRecord[] records = [Record("a", "2012-04-09", null), Record("b", "2012-04-09", "2012-06-01"), new("c", "c") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-04-10") }];

        var summary = Checker().Summarize(new ComplianceCheckRequest(new DisclosureCatalogue("c", LocalizedText.Same("c"), items), new DisclosureRecordSet(records, isComplete: true), Year2012, Day("2012-12-31")));

        summary.Findings.Select(found => found.Code).Should().Equal(FindingCodes.ApprovalsUnknown, FindingCodes.Late, FindingCodes.Missing);
        summary.Statistics.ByCategory.Select(tally => tally.Key).Should().Equal("ad-hoc", "permanent");
        summary.Statistics.BySubject.Select(tally => tally.Key).Should().Equal("land", "money", "people");
        summary.Statistics.ByUnit.Select(tally => tally.Key).Should().Equal("finance", "office", "survey");
    }

    /// <summary>An office with one record for each day of publication, all formed on one day.</summary>
    private static ComplianceCheckRequest Request(string office, params string[] published) => new(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [.. published.Select((_, i) => Item($"item{i}", DisclosureCategory.AdHoc, TwentyWorkingDays))]),
        new DisclosureRecordSet(published.Select((day, i) => Record($"item{i}", "2012-04-09", day)), isComplete: true),
        Year2012,
        Day("2012-12-31"))
    {
        Unit = new DisclosingUnit(office, LocalizedText.Same(office)),
    };
}
