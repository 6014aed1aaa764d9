using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Law;
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
    public void What_changed_on_the_last_day_of_the_window_is_of_the_window_though_it_was_published_after_it()
    {
        var changed = new DisclosureRecord("r", "guide") { ChangedOn = Day("2012-12-31"), PublishedAt = Day("2013-01-05"), Approvals = Approved };

        Check(Guide, "2013-06-30", changed).OutsideWindow.Should().BeEmpty();
    }

    [Fact]
    public void What_stands_from_before_the_window_is_owed_whoever_formed_it()
    {
        var report = Of(Guide, new DisclosingUnit("u", LocalizedText.Same("u")) { Since = Day("2011-01-01") }, Record("guide", "2010-01-04", "2010-01-08"));

        report.Statistics.Total.OnTime.Should().Be(1);
        report.Findings.Should().NotContain(finding => finding.Code == FindingCodes.Excused);
    }

    [Fact]
    public void What_stands_without_being_owed_is_looked_at_all_the_same()
    {
        var report = Of(Guide, new DisclosingUnit("u", LocalizedText.Same("u")) { Until = Day("2011-12-31") }, Record("guide", "2010-01-04", "2010-01-08"));

        report.Findings.Select(finding => finding.Code).Should().Equal(FindingCodes.Excused);
        report.Passed.Select(check => check.Aspect).Should().Equal(CheckAspect.Approval);
        report.Statistics.Total.Expected.Should().Be(0);
    }

    [Theory]
    [InlineData(Recurrence.Quarterly, Recurrence.Quarterly, 4)]
    [InlineData(null, Recurrence.Monthly, 12)]
    public void The_law_at_the_end_of_the_window_says_how_often_and_where_it_has_none_that_of_its_start(Recurrence? since, Recurrence every, int count)
    {
        ProvisionVersion Version(string first, string? last, Recurrence recurrence) => new(
            new InForcePeriod(Day(first), last is null ? null : Day(last)), new LegalCitation(LocalizedText.Same("law")), new RecurringRule(recurrence, new MonthPeriodDue(1, 15)));
        ProvisionVersion[] versions = [Version("2000-01-01", "2012-06-30", Recurrence.Monthly), .. since is { } then ? [Version("2012-07-01", null, then)] : Array.Empty<ProvisionVersion>()];
        var book = new LawBook(new LawPack("own", LocalizedText.Same("own"), [new StatutoryProvision("own.report", LocalizedText.Same("report"), versions)]));
        var item = Item("accounts", DisclosureCategory.Periodic, new StatutoryRule("own.report"));
        var request = new ComplianceCheckRequest(new DisclosureCatalogue("c", LocalizedText.Same("c"), [item]), new DisclosureRecordSet([], isComplete: true), Year2012, Day("2012-12-31"));

        Checker(law: book).Check(request).Findings.Select(finding => finding.Period!.Value.Every).Should().Equal(Enumerable.Repeat(every, count));
    }

    [Fact]
    public void A_later_supplement_with_a_smaller_identifier_does_not_answer_the_period()
    {
        DisclosureRecord Of(string id, string? published) => new(id, "accounts") { Period = Q1, FormedOn = Day("2012-04-01"), PublishedAt = published is null ? null : Day(published), Approvals = Approved };

        var report = Check(Accounts, "2012-12-31", Of("a", "2012-04-20"), Of("b", null), Of("c", "2012-04-10"));

        report.Statistics.Total.OnTime.Should().Be(1);
        report.Passed.Where(check => check.Aspect == CheckAspect.Approval).Select(check => check.Record.Id).Should().Equal("c", "a");
    }

    [Fact]
    public void A_count_of_unknown_items_and_events_stands_in_the_summary_too()
    {
        var records = new DisclosureRecordSet([Record("nowhere", "2012-01-04", "2012-01-05"), new DisclosureRecord("s", "nowhere")], isComplete: true) { Events = [new DisclosureEvent("e", "nowhere", Day("2012-05-03"))] };
        var request = new ComplianceCheckRequest(new DisclosureCatalogue("c", LocalizedText.Same("c"), []), records, Year2012, Day("2012-12-31"));

        Checker().Summarize(request).Findings.Select(found => (found.Code, found.Count)).Should().Equal((FindingCodes.UnknownItem, 2), (FindingCodes.UnknownItemOfEvent, 1));
    }

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
        unknown.Message.In(Language.English).Should().Contain("stray").And.Contain("February 2012");
        Check(Accounts, "2012-05-30", Record("accounts", "2012-04-01", "2012-04-02")).Findings.Single(finding => finding.Code == FindingCodes.PeriodUnknown).Message.In(Language.Chinese).Should().EndWith("没有写明所属期间。");
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

    private static ComplianceReport Of(CatalogueItem item, DisclosingUnit unit, DisclosureRecord record) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [item]), new DisclosureRecordSet([record], isComplete: true), Year2012, Day("2012-12-31")) { Unit = unit });

    private static ReportingPeriod Q1 => ReportingPeriod.Containing(Day("2012-02-01"), Recurrence.Quarterly);
}
