using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Findings;

/// <summary>One code, several texts: each says what is the case and no more.</summary>
public sealed class FindingWordsTests
{
    private static readonly CatalogueItem Plan = Item("plan", DisclosureCategory.AdHoc, TwentyWorkingDays);

    [Theory]
    [InlineData("2012-05-08", "“plan”最迟应于 2012-05-08 公开，当天就是最后一天，尚未公开。")]
    [InlineData("2012-05-07", "“plan”最迟应于 2012-05-08 公开，至 2012-05-07 尚未公开，还剩1个工作日。")]
    public void The_last_day_is_called_so(string asOf, string chinese) => Text(Check(Plan, asOf, Record("plan", "2012-04-09", null)), FindingCodes.DueSoon).Should().Be(chinese);

    // A day of the year does not move: 2012-06-17 was a Sunday.
    [Theory]
    [InlineData("2012-06-17", "“report”（2012年）最迟应于 2012-06-17 公开，当天就是最后一天，尚未公开。")]
    [InlineData("2012-06-16", "“report”（2012年）最迟应于 2012-06-17 公开，至 2012-06-16 尚未公开，还剩1日。")]
    [InlineData("2012-06-15", "“report”（2012年）最迟应于 2012-06-17 公开，至 2012-06-15 尚未公开，还剩2日。")]
    [InlineData("2012-06-14", "“report”（2012年）最迟应于 2012-06-17 公开，至 2012-06-14 尚未公开，还剩1个工作日。")]
    public void Where_only_rest_days_are_left_they_are_counted_as_days(string asOf, string chinese) =>
        Text(Check(Item("report", DisclosureCategory.Periodic, new MonthDayRule(new AnnualDate(6, 17))), asOf), FindingCodes.DueSoon).Should().Be(chinese);

    [Fact]
    public void An_embargo_is_called_one_and_no_procedure_is_spoken_of()
    {
        var record = new DisclosureRecord("r", "plan") { FormedOn = Day("2012-04-09"), PublishedAt = Day("2012-04-10"), EmbargoedUntil = Day("2012-04-11"), Approvals = Approved };
        var message = Check(Plan, "2012-12-31", record).Findings.Single(finding => finding.Code == FindingCodes.TooEarly).Message;

        message.In(Language.Chinese).Should().Be("“plan”公开于 2012-04-10，早于规定的最早公开日 2012-04-11（定时发布）。");
        message.RemedyIn(Language.Chinese).Should().NotContain("程序");
    }

    [Fact]
    public void What_follows_its_events_is_excused_without_speaking_of_a_period()
    {
        var item = new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.AdHoc, TwentyWorkingDays) { AppliesThrough = Day("2012-03-31") };

        Text(Check(item, "2012-12-31", Record("plan", "2012-04-09", "2012-04-10")), FindingCodes.Excused).Should().Be("“plan”不要求公开：届时目录已不再要求该事项。");
    }

    [Fact]
    public void What_came_down_on_the_last_day_of_its_display_is_told_why_that_is_too_early()
    {
        var item = new CatalogueItem("board", LocalizedText.Same("board"), DisclosureCategory.AdHoc, new WithinRule(40, PeriodUnit.CalendarDays)) { Display = new DisplayRule(PeriodLength.OfWorkingDays(5)) };
        var record = new DisclosureRecord("r", "board") { FormedOn = Day("2012-03-01"), PublishedAt = Day("2012-03-05"), RemovedOn = Day("2012-03-12"), Approvals = Approved };

        Text(Check(item, "2012-12-31", record), FindingCodes.DisplayedTooShort).Should().Be("“board”公开于 2012-03-05，应公示至 2012-03-12 当日结束，次日起方可撤下，实际于 2012-03-12 撤下。");
    }

    private static string Text(ComplianceReport report, string code) => report.Findings.Single(finding => finding.Code == code).Message.In(Language.Chinese);
}
