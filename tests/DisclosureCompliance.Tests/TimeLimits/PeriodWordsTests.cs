using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Tests.TimeLimits;

/// <summary>Periods as an official writes them.</summary>
public sealed class PeriodWordsTests
{
    [Theory]
    [InlineData("2023", "2023年", "2023")]
    [InlineData("2023-H1", "2023年上半年", "first half of 2023")]
    [InlineData("2023-H2", "2023年下半年", "second half of 2023")]
    [InlineData("2023-Q1", "2023年第一季度", "first quarter of 2023")]
    [InlineData("2023-Q4", "2023年第四季度", "fourth quarter of 2023")]
    [InlineData("2023-03", "2023年3月", "March 2023")]
    [InlineData("2023-12", "2023年12月", "December 2023")]
    [InlineData("2023-01-H1", "2023年1月上半月", "first half of January 2023")]
    [InlineData("2023-12-H2", "2023年12月下半月", "second half of December 2023")]
    [InlineData("2023-W05", "2023年第5周", "week 5 of 2023")]
    [InlineData("2023/2024", "2023—2024学年", "academic year 2023/2024")]
    public void A_period_is_worded_in_both_languages(string period, string chinese, string english)
    {
        ReportingPeriod.TryParse(period, out var parsed).Should().BeTrue();

        PeriodWords.Of(parsed).Should().Be(new LocalizedText(chinese, english));
    }
}
