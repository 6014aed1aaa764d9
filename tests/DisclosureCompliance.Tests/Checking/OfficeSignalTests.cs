using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;
using DisclosureCompliance.Similarity;
using DisclosureCompliance.Tests.Similarity;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>What only shows when the publications of an office are seen together.</summary>
public sealed class OfficeSignalTests
{
    [Fact]
    public void Five_old_papers_on_one_day_are_a_bulk_and_four_are_not()
    {
        Found(Inspect(Bulk("2018-03-14", "2017-12-01", "2017-12-20", "2018-01-10", "2018-02-01")), FindingCodes.PublishedInBulk).Should().BeEmpty();

        var finding = Found(Inspect(Bulk("2018-03-14", "2017-12-01", "2017-12-20", "2018-01-10", "2018-02-01", "2018-03-01")), FindingCodes.PublishedInBulk).Should().ContainSingle().Subject;
        finding.Message.In(Language.English).Should().Be("Signal: on 2018-03-14 5 records were published that state 5 days of formation, from 2017-12-01 to 2018-03-01.");
        (finding.Record, finding.Item, finding.Strength).Should().Be((null, null, FindingStrength.Moderate));
        finding.Evidence!.Related.Should().HaveCount(5);
        finding.Identity.Should().Be("finding.published-in-bulk||||2018-03-14");
    }

    [Theory]
    [InlineData("2018-02-28", 0)]
    [InlineData("2018-03-01", 1)]
    public void A_bulk_spreads_over_ninety_days(string last, int count) =>
        Found(Inspect(Bulk("2018-03-14", "2017-12-01", "2017-12-20", "2018-01-10", "2018-02-01", last)), FindingCodes.PublishedInBulk).Should().HaveCount(count);

    [Fact]
    public void Two_days_of_bulk_are_two_findings_that_stay_apart_over_runs()
    {
        string[] formed = ["2017-01-01", "2017-03-01", "2017-05-01", "2017-07-01", "2017-09-01"];

        var found = Found(Inspect([.. Bulk("2018-03-14", formed), .. Bulk("2018-03-09", formed)]), FindingCodes.PublishedInBulk);

        found.Select(finding => finding.Identity).Should().OnlyHaveUniqueItems().And.HaveCount(2);
    }

    [Fact]
    public void A_bulk_names_its_own_records_in_the_order_of_their_formation_and_then_of_their_identifiers()
    {
        DisclosureRecord[] records =
        [
            Record("late", "2018-03-01", "2018-03-14"), Record("b", "2017-12-01", "2018-03-14"), Record("a", "2017-12-01", "2018-03-14"),
            Record("other-day", "2017-12-05", "2018-03-15"), Record("no-formation", null, "2018-03-14"),
            Record("second", "2017-12-20", "2018-03-14"), Record("third", "2018-01-10", "2018-03-14"), Record("fourth", "2018-02-01", "2018-03-14"),
        ];

        var finding = Found(Inspect(records), FindingCodes.PublishedInBulk).Should().ContainSingle().Subject;

        finding.Evidence!.Related.Select(record => record.Id).Should().Equal("a", "b", "second", "third", "fourth", "late");
        finding.Message.In(Language.Chinese).Should().Be("线索：2018-03-14 一天公开了 6 条信息，所载形成日期有 5 个，从 2017-12-01 到 2018-03-01。");
    }

    [Fact]
    public void One_day_of_formation_for_many_days_of_publication_is_a_weak_signal()
    {
        var records = new[] { "2018-01-10", "2018-01-17", "2018-01-24", "2018-01-31", "2018-02-09" }
            .Select((published, index) => Record("r" + index, "2018-01-05", published)).ToArray();

        var finding = Found(Inspect(records), FindingCodes.FormedOnOneDay).Should().ContainSingle().Subject;

        finding.Strength.Should().Be(FindingStrength.Weak);
        finding.Message.In(Language.Chinese).Should().StartWith("线索：有 5 条信息所载形成日期都是 2018-01-05，却在 5 个不同日期公开");
        Found(Inspect([.. records.Take(4), Record("r9", "2018-01-05", "2018-02-08")]), FindingCodes.FormedOnOneDay).Should().BeEmpty("that is 29 days");
    }

    [Theory]
    [InlineData(18, 2, 1)]
    [InlineData(17, 3, 0)]
    [InlineData(19, 0, 0)]
    public void Nine_tenths_formed_on_the_day_of_upload_say_that_the_system_fills_it_in(int same, int other, int count)
    {
        var records = Enumerable.Range(0, same + other)
            .Select(index => new LocalDate(2018, 1, 2).PlusDays(index * 7))
            .Select((day, index) => new DisclosureRecord("r" + index, "plan") { FormedOn = index < same ? day : day.PlusDays(-1), PublishedAt = day })
            .ToArray();

        var found = Found(Inspect(records), FindingCodes.FormedOnUpload);

        found.Should().HaveCount(count);
        found.Select(finding => finding.Evidence!.Share).Should().AllBeEquivalentTo(Rational.Create(9, 10));
        found.Select(finding => finding.Identity).Should().AllBe("finding.formed-on-upload||||formation");
        found.Select(finding => finding.Message.In(Language.Chinese)).Should().AllBe("线索：20 条写明形成日期的信息中，有 18 条的形成日期就是公开日期；形成日期可能由系统自动填写，及时与否就无从判断。");
        found.Select(finding => finding.Message.In(Language.English)).Should().AllBe(
            "Signal: of 20 records that state a day of formation, 18 state the day of publication; the system may fill it in, and then nothing shows whether they were in time.");
    }

    [Fact]
    public void A_third_of_all_publications_in_the_ten_days_before_an_inspection_is_a_burst()
    {
        var steady = Enumerable.Range(0, 20).Select(index => Record("s" + index, null, Iso(new LocalDate(2018, 1, 3).PlusDays(index * 14)))).ToArray();
        var hurried = Enumerable.Range(0, 10).Select(index => Record("h" + index, null, Iso(new LocalDate(2018, 11, 10).PlusDays(index)))).ToArray();

        var finding = Found(Inspect([.. steady, .. hurried], Day("2018-11-20")), FindingCodes.BurstBeforeInspection).Should().ContainSingle().Subject;

        finding.Evidence!.Share.Should().Be(Rational.Create(1, 3));
        finding.Message.In(Language.Chinese).Should().Be("线索：检查日 2018-11-20 之前 10 天内公开 10 条，占检查期内全部 30 条的 33.3%。");
        finding.Identity.Should().EndWith("2018-11-20");
        Found(Inspect([.. steady, .. hurried.Skip(1)], Day("2018-11-20")), FindingCodes.BurstBeforeInspection).Should().BeEmpty("9 of 29 is less than a third");
        Found(Inspect([.. steady, .. hurried], Day("2018-11-21")), FindingCodes.BurstBeforeInspection).Should().BeEmpty("the first day is 11 days before");
        Found(Inspect([.. steady, .. hurried]), FindingCodes.BurstBeforeInspection).Should().BeEmpty("nobody announced an inspection");
    }

    [Fact]
    public void What_is_published_on_the_day_of_the_inspection_is_not_before_it()
    {
        var records = Enumerable.Range(0, 20).Select(index => Record("s" + index, null, index < 10 ? "2018-05-02" : "2018-11-20")).ToArray();

        Found(Inspect(records, Day("2018-11-20")), FindingCodes.BurstBeforeInspection).Should().BeEmpty();
        Found(Inspect(records, Day("2018-11-21")), FindingCodes.BurstBeforeInspection).Should().ContainSingle();
    }

    [Fact]
    public void The_same_report_for_another_period_is_a_strong_signal_and_one_with_other_numbers_a_moderate_one()
    {
        var text = SampleTexts.Report(1);
        var report = InspectQuarters(("2018-Q1", text), ("2018-Q2", text), ("2018-Q3", SampleTexts.WithOtherNumbers(text, 3)), ("2018-Q4", SampleTexts.Report(4)));

        var found = report.Findings.Where(finding => finding.Aspect == CheckAspect.Originality).ToArray();
        found.Select(finding => (finding.Code, finding.Period!.Value.ToString())).Should().Equal((FindingCodes.ReportRepeated, "2018-Q2"), (FindingCodes.NearIdentical, "2018-Q3"));
        found.Select(finding => finding.Strength).Should().Equal(FindingStrength.Strong, FindingStrength.Moderate);
        found[1].Evidence!.Share.Should().Be(Rational.One);
        found[1].Evidence!.Related.Single().Period!.Value.ToString().Should().Be("2018-Q1");
        report.Passed.Where(passed => passed.Aspect == CheckAspect.Originality).Select(passed => passed.Period!.Value.ToString()).Should().Equal("2018-Q1", "2018-Q4");
    }

    [Fact]
    public void A_report_of_another_year_is_compared_though_it_is_not_inspected()
    {
        var text = SampleTexts.Report(1);

        InspectQuarters(("2017-Q4", text), ("2018-Q1", SampleTexts.WithOtherNumbers(text, 2)))
            .Findings.Where(finding => finding.Code == FindingCodes.NearIdentical).Should().ContainSingle().Which.Period!.Value.ToString().Should().Be("2018-Q1");
    }

    [Fact]
    public void Old_content_under_a_new_date_is_found_from_the_sketch_alone_and_a_second_section_on_the_same_day_is_not()
    {
        var sketch = ContentSketch.Of(SampleTexts.Report(1));
        DisclosureRecord[] records =
        [
            new("a", "plan") { Title = "防汛通知", PublishedAt = Day("2018-03-01"), Content = new RecordContent { Sketch = sketch } },
            new("b", "plan") { PublishedAt = Day("2018-03-01"), Content = new RecordContent { Sketch = sketch } },
            new("c", "plan") { PublishedAt = Day("2018-09-01"), Content = new RecordContent { Sketch = sketch } },
        ];

        var finding = Found(Inspect(records), FindingCodes.Republished).Should().ContainSingle().Subject;

        finding.Record!.Id.Should().Be("c");
        finding.Message.In(Language.Chinese).Should().Be("线索：“plan”公开于 2018-09-01，与 2018-03-01 公开的“防汛通知”内容相同。");
    }

    [Fact]
    public void Short_notices_and_decisions_on_one_form_are_no_copies()
    {
        var form = SampleTexts.Report(1, sentences: 30);
        DisclosureRecord[] records =
        [
            .. Enumerable.Range(0, 5).Select(index => new DisclosureRecord("short" + index, "plan") { PublishedAt = Day("2018-03-0" + (index + 1)), Content = new RecordContent { Text = "今日停止办公。" } }),
            .. Enumerable.Range(0, 5).Select(index => new DisclosureRecord("form" + index, "plan") { PublishedAt = Day("2018-04-0" + (index + 1)), Content = new RecordContent { Text = SampleTexts.WithOtherNumbers(form, index + 1) } }),
        ];

        Inspect(records).Findings.Where(finding => finding.Aspect == CheckAspect.Originality).Should().BeEmpty();
    }

    [Fact]
    public void No_signal_calls_itself_proof()
    {
        var texts = typeof(SignalThresholds).Assembly.GetType("DisclosureCompliance.Findings.FalseMessages")!
            .GetFields().Select(field => (MessageTemplate)field.GetValue(null)!).Where(template => template.Code.StartsWith("finding.", StringComparison.Ordinal)).ToArray();

        texts.Should().NotBeEmpty().And.OnlyContain(template =>
            template.Text.In(Language.Chinese).StartsWith("线索：") && template.Text.In(Language.English).StartsWith("Signal: ")
            && template.Remedy!.In(Language.Chinese).Contains("请") && template.Remedy.In(Language.English).StartsWith("Please "));
    }

    [Fact]
    public void A_host_sets_its_own_thresholds()
    {
        var options = new CheckOptions { Signals = SignalThresholds.Default with { BulkFormationDays = 2, BulkSpreadDays = 1 } };
        var checker = Checker(options: options);

        Found(checker.Check(Request(Bulk("2018-03-14", "2018-03-01", "2018-03-02"))), FindingCodes.PublishedInBulk).Should().ContainSingle();
    }

    [Fact]
    public void A_summary_counts_what_a_report_finds()
    {
        var request = Request(Bulk("2018-03-14", "2017-12-01", "2017-12-20", "2018-01-10", "2018-02-01", "2018-03-01"));

        Checker().Summarize(request).Findings.Single(found => found.Code == FindingCodes.PublishedInBulk).Count.Should().Be(1);
    }

    private static DisclosureRecord[] Bulk(string published, params string[] formed) => [.. formed.Select((day, index) => Record(published + "#" + index, day, published))];

    private static DisclosureRecord Record(string id, string? formed, string published) => new(id, "plan") { FormedOn = formed is null ? null : Day(formed), PublishedAt = Day(published) };

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static Finding[] Found(ComplianceReport report, string code) => [.. report.Findings.Where(finding => finding.Code == code)];

    private static ComplianceReport Inspect(DisclosureRecord[] records, params LocalDate[] inspections) => Checker().Check(Request(records, inspections));

    private static ComplianceCheckRequest Request(DisclosureRecord[] records, params LocalDate[] inspections) => new(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.Permanent, new DisclosureCompliance.TimeLimits.PermanentRule())]),
        new DisclosureRecordSet(records, isComplete: true),
        new DateInterval(Day("2018-01-01"), Day("2018-12-31")),
        Day("2018-12-31"))
    {
        InspectionDays = inspections,
    };

    private static ComplianceReport InspectQuarters(params (string Period, string Text)[] reports) => Checker().Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [new CatalogueItem("money", LocalizedText.Same("money"), DisclosureCategory.Periodic, Quarterly)]),
        new DisclosureRecordSet([.. reports.Select(report => QuarterOf(report.Period, report.Text))], isComplete: true),
        new DateInterval(Day("2018-01-01"), Day("2018-12-31")),
        Day("2019-03-01")));

    private static DisclosureRecord QuarterOf(string period, string text)
    {
        DisclosureCompliance.TimeLimits.ReportingPeriod.TryParse(period, out var quarter).Should().BeTrue();
        return new DisclosureRecord(period, "money") { Period = quarter, PublishedAt = quarter.End.PlusDays(5), Content = new RecordContent { Text = text } };
    }
}
