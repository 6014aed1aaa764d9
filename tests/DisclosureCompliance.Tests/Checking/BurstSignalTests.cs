using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>Publications before an announced inspection: which days and records are counted, and when it is said. The thresholds that ship ask for 20 records, a third and three times the even share.</summary>
public sealed class BurstSignalTests
{
    [Theory]
    [InlineData(20, 1)]
    [InlineData(19, 0)]
    public void A_burst_needs_twenty_publications(int count, int found) =>
        Bursts(Inspect(Year2012, "2012-12-31", Daily("2012-11-10", count, perDay: 2), "2012-11-20")).Should().HaveCount(found);

    [Fact]
    public void Two_inspections_are_told_in_the_order_of_their_days_with_the_records_in_the_order_of_theirs()
    {
        DisclosureRecord[] records =
        [
            .. Enumerable.Reverse(Daily("2012-11-10", 10, perDay: 1)),
            .. Enumerable.Reverse(Daily("2012-05-10", 9, perDay: 1)), new("z", "plan") { PublishedAt = Day("2012-05-12") }, new("a", "plan") { PublishedAt = Day("2012-05-12") },
        ];

        var found = Bursts(Inspect(Year2012, "2012-12-31", records, "2012-11-20", "2012-05-20"));

        found.Select(finding => finding.Target).Should().Equal("2012-05-20", "2012-11-20");
        found[0].Evidence!.Related.Select(record => record.Id).Should().Equal(
            "2012-05-10#0", "2012-05-11#1", "2012-05-12#2", "a", "z", "2012-05-13#3", "2012-05-14#4", "2012-05-15#5", "2012-05-16#6", "2012-05-17#7", "2012-05-18#8");
        found[1].Message.In(Language.English).Should().Be("Signal: in the 10 days before the inspection of 2012-11-20 10 records were published, of 21 in the time inspected: 47.6%.");
    }

    [Theory]
    [InlineData("2012-01-30", 0)]
    [InlineData("2012-12-31", 1)]
    public void What_even_spreading_would_give_goes_by_the_days_that_have_passed(string asOf, int found)
    {
        DisclosureRecord[] records = [.. Daily("2012-01-15", 15, perDay: 2), .. Daily("2012-01-01", 5, perDay: 1)];

        Bursts(Inspect(Year2012, asOf, records, "2012-01-25")).Should().HaveCount(found, "ten days of thirty are a third of them, and of a year they are not");
    }

    [Theory]
    [InlineData("2011-06-01")]
    [InlineData("2012-01-01")]
    [InlineData("2013-02-01")]
    public void An_inspection_without_a_day_of_the_window_before_it_says_nothing(string inspection) =>
        Bursts(Inspect(Year2012, "2012-12-31", Daily("2012-01-01", 20, perDay: 10), inspection)).Should().BeEmpty();

    [Fact]
    public void A_window_that_has_not_begun_has_no_burst() =>
        Bursts(Inspect(Year2012, "2011-12-31", Daily("2011-12-20", 20, perDay: 10), "2011-12-30")).Should().BeEmpty();

    [Fact]
    public void The_first_day_of_the_window_can_be_all_that_has_passed()
    {
        var options = new CheckOptions { Signals = SignalThresholds.Default with { BurstTimes = Rational.One } };

        Bursts(Inspect(Year2012, "2012-01-01", Daily("2012-01-01", 20, perDay: 20), ["2012-01-02"], options)).Should().ContainSingle()
            .Which.Evidence!.Share.Should().Be(Rational.One);
    }

    private static DisclosureRecord[] Daily(string first, int count, int perDay) =>
        [.. Enumerable.Range(0, count).Select(index => new DisclosureRecord($"{Iso(first, index / perDay)}#{index}", "plan") { PublishedAt = Day(first).PlusDays(index / perDay) })];

    private static string Iso(string first, int days) => NodaTime.Text.LocalDatePattern.Iso.Format(Day(first).PlusDays(days));

    private static Finding[] Bursts(ComplianceReport report) => [.. report.Findings.Where(finding => finding.Code == FindingCodes.BurstBeforeInspection)];

    private static ComplianceReport Inspect(DateInterval window, string asOf, DisclosureRecord[] records, params string[] inspections) => Inspect(window, asOf, records, inspections, null);

    private static ComplianceReport Inspect(DateInterval window, string asOf, DisclosureRecord[] records, string[] inspections, CheckOptions? options) => Checker(options: options).Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [new CatalogueItem("plan", LocalizedText.Same("plan"), DisclosureCategory.Permanent, new PermanentRule())]),
        new DisclosureRecordSet(records, isComplete: true),
        window,
        Day(asOf))
    {
        InspectionDays = [.. inspections.Select(Day)],
    });
}
