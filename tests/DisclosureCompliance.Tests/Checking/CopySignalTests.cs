using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Checking;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Similarity;
using DisclosureCompliance.Tests.Similarity;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>From which length on a copy is one, and that only a report of the same item is another period's.</summary>
public sealed class CopySignalTests
{
    private static readonly string Text = SampleTexts.Report(1);
    private static readonly int Length = ContentSketch.Of(Text).Length;

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void The_same_text_is_republished_from_the_least_length_on(int more, int count) => Codes(
        SignalThresholds.Default with { RepublishedLength = Length + more },
        Of("a", "money", null, "2012-03-01", Text),
        Of("b", "money", null, "2012-04-01", Text)).Should().Equal(Enumerable.Repeat(FindingCodes.Republished, count));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_report_with_other_numbers_is_near_identical_from_the_least_length_on(int more, int count) => Codes(
        SignalThresholds.Default with { NearIdenticalLength = Length + more },
        Of("a", "money", "2012-Q1", "2012-03-01", Text),
        Of("b", "money", "2012-Q2", "2012-04-01", SampleTexts.WithOtherNumbers(Text, 2))).Should().Equal(Enumerable.Repeat(FindingCodes.NearIdentical, count));

    [Fact]
    public void A_copy_is_found_among_many_notices_on_one_form()
    {
        var notices = Enumerable.Range(0, 24).Select(number => Of("n" + number.ToString("00"), "money", null, Iso(number), SampleTexts.WithOtherNumbers(Text, number))).ToArray();

        Codes(SignalThresholds.Default, [.. notices, Of("copy", "money", null, Iso(24), notices[18].Content!.Text!)]).Should().Equal(FindingCodes.Republished);

        static string Iso(int week) => NodaTime.Text.LocalDatePattern.Iso.Format(new NodaTime.LocalDate(2012, 1, 2).PlusWeeks(week));
    }

    [Theory]
    [InlineData("money", "2012-Q1", "2012-Q2", FindingCodes.ReportRepeated, FindingCodes.NearIdentical)]
    [InlineData("money", "2012-Q1", "2012-Q1", FindingCodes.Republished, null)]
    [InlineData("money", "2012-Q1", null, FindingCodes.Republished, null)]
    [InlineData("money", null, "2012-Q1", FindingCodes.Republished, null)]
    [InlineData("people", "2012-Q1", "2012-Q2", FindingCodes.Republished, null)]
    [InlineData("people", "2012-Q1", null, FindingCodes.Republished, null)]
    public void Only_a_report_of_the_same_item_for_another_period_is_another_report(string otherItem, string? earlier, string? later, string same, string? like)
    {
        Codes(SignalThresholds.Default, Of("a", otherItem, earlier, "2012-03-01", Text), Of("b", "money", later, "2012-04-01", Text)).Should().Equal(same);
        Codes(SignalThresholds.Default, Of("a", otherItem, earlier, "2012-03-01", Text), Of("b", "money", later, "2012-04-01", SampleTexts.WithOtherNumbers(Text, 2)))
            .Should().Equal(like is null ? [] : [like]);
    }

    [Fact]
    public void One_text_alone_was_compared_with_nothing() =>
        Check(SignalThresholds.Default, Of("a", "money", null, "2012-03-01", Text)).Passed.Should().NotContain(check => check.Aspect == CheckAspect.Originality);

    private static IEnumerable<string> Codes(SignalThresholds thresholds, params DisclosureRecord[] records) =>
        Check(thresholds, records).Findings.Where(finding => finding.Aspect == CheckAspect.Originality).Select(finding => finding.Code);

    private static ComplianceReport Check(SignalThresholds thresholds, params DisclosureRecord[] records) => Checker(options: new CheckOptions { Signals = thresholds }).Check(new ComplianceCheckRequest(
        new DisclosureCatalogue("c", LocalizedText.Same("c"), [.. new[] { "money", "people" }.Select(id => new CatalogueItem(id, LocalizedText.Same(id), DisclosureCategory.Permanent, new PermanentRule()))]),
        new DisclosureRecordSet(records, isComplete: true),
        Year2012,
        Day("2012-12-31")));

    private static DisclosureRecord Of(string id, string item, string? period, string published, string text) => new(id, item)
    {
        Period = period is null ? null : ReportingPeriod.TryParse(period, out var parsed) ? parsed : throw new FormatException(period),
        PublishedAt = Day(published),
        Content = new RecordContent { Text = text },
    };
}
