using DisclosureCompliance.Checking;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using static DisclosureCompliance.Tests.Checking.CheckerTestData;

namespace DisclosureCompliance.Tests.Checking;

/// <summary>The records of one period among those of many.</summary>
public sealed class RecordsByPeriodTests
{
    [Theory]
    [InlineData("2012-Q1", "b e")]
    [InlineData("2012-Q2", "d")]
    [InlineData("2012-Q3", "a f")]
    [InlineData("2012-Q4", "")]
    [InlineData("2012-01", "g")]
    public void A_period_has_its_own_records_in_the_order_of_the_set_however_they_are_mixed(string period, string records)
    {
        DisclosureRecord[] all = [Of("a", "2012-Q3"), Of("b", "2012-Q1"), Of("c", null), Of("d", "2012-Q2"), Of("e", "2012-Q1"), Of("f", "2012-Q3"), Of("g", "2012-01")];

        string.Join(" ", new RecordsByPeriod(all).Of(Period(period)).Select(record => record.Id)).Should().Be(records);
    }

    private static DisclosureRecord Of(string id, string? period) => new(id, "accounts") { Period = period is null ? null : Period(period), PublishedAt = Day("2012-04-10") };

    private static ReportingPeriod Period(string text) => ReportingPeriod.TryParse(text, out var period) ? period : throw new FormatException(text);
}
