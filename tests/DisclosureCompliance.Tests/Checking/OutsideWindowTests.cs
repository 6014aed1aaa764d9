using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>A record of another window: its time is not judged, and what was published in this one is looked at all the same.</summary>
public sealed class OutsideWindowTests
{
    private const string Identity = "申请人身份证号：11010519491231002X";

    private static readonly CatalogueItem Plan = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);
    private static readonly CatalogueItem Accounts = Item("accounts", DisclosureCategory.Periodic, Quarterly);

    [Theory]
    [InlineData("2011-12-31", "2011-12-31", false)]
    [InlineData("2011-12-31", "2012-01-01", true)]
    [InlineData("2011-12-31", "2012-12-31", true)]
    [InlineData("2011-12-31", "2013-01-01", false)]
    [InlineData("2012-01-01", "2012-01-04", true)]
    public void A_publication_of_the_window_is_scanned_whenever_it_was_formed(string formed, string published, bool isScanned)
    {
        var report = Check(Plan, "2013-01-31", Of("plan", formed, published, null));

        report.Findings.Any(finding => finding.Code == FindingCodes.IdentityNumber).Should().Be(isScanned);
        report.OutsideWindow.Should().HaveCount(formed == "2012-01-01" ? 0 : 1);
        report.Statistics.Total.Expected.Should().Be(formed == "2012-01-01" ? 1 : 0, "the time of the others is another window's matter");
    }

    [Theory]
    [InlineData("2011-Q4", "2011-12-31", false)]
    [InlineData("2011-Q4", "2012-01-10", true)]
    public void So_is_a_report_of_a_period_from_before_the_window(string period, string published, bool isScanned)
    {
        var report = Check(Accounts, "2013-01-31", Of("accounts", null, published, period));

        report.Findings.Where(finding => finding.Record is not null).Select(finding => finding.Code).Should().Equal(isScanned ? [FindingCodes.IdentityNumber] : []);
        report.OutsideWindow.Should().ContainSingle();
        report.Statistics.Total.Expected.Should().Be(4);
    }

    [Fact]
    public void Between_two_yearly_checks_nothing_falls()
    {
        var record = Of("plan", "2012-12-20", "2013-01-10", null);
        var next = new ComplianceCheckRequest(new DisclosureCatalogue("c", Messages.LocalizedText.Same("c"), [Plan]), new DisclosureRecordSet([record], isComplete: true), new(Day("2013-01-01"), Day("2013-12-31")), Day("2013-12-31"));

        Check(Plan, "2012-12-31", record).Findings.Should().NotContain(finding => finding.Code == FindingCodes.IdentityNumber, "it is not published yet");
        Checker().Check(next).Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.IdentityNumber);
    }

    private static DisclosureRecord Of(string item, string? formed, string published, string? period) => new("r", item)
    {
        FormedOn = formed is null ? null : Day(formed),
        PublishedAt = Day(published),
        Period = period is not null && ReportingPeriod.TryParse(period, out var parsed) ? parsed : null,
        Content = new RecordContent { Text = Identity },
        Approvals = Approved,
    };
}
