using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
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

        message.In(Language.Chinese).Should().Be("“accounts”（2012-Q4）的记录“r”公开于 2012-09-30，早于该期间开始的 2012-10-01。");
        message.In(Language.English).Should().Be("The record 'r' of 'accounts' (2012-Q4) was published on 2012-09-30, before that period began on 2012-10-01.");
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

    private static DisclosureRecord Of(string id, string? published) => new(id, "accounts")
    {
        Period = ReportingPeriod.Containing(Day("2012-12-31"), Recurrence.Quarterly),
        PublishedAt = published is null ? null : Day(published),
        Approvals = Approved,
    };
}
