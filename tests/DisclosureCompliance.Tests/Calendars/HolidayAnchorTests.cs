using DisclosureCompliance.Calendars;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>Days of the Chinese calendar in ours, as the notices of these years name them.</summary>
public sealed class HolidayAnchorTests
{
    // 2025 has a sixth leap month. The last day of the Chinese year is the 29th or the 30th of its twelfth month, and falls into our next year.
    [Theory]
    [InlineData(1, 1, "2025-01-29")]
    [InlineData(5, 5, "2025-05-31")]
    [InlineData(8, 15, "2025-10-06")]
    [InlineData(12, 30, "2024-02-09")]
    [InlineData(12, 30, "2025-01-28")]
    [InlineData(12, 30, "2026-02-16")]
    [InlineData(12, 30, "2027-02-05")]
    [InlineData(12, 8, "2025-01-07")]
    public void A_day_of_the_chinese_calendar_falls_on_its_day_of_that_year(int month, int day, string date)
    {
        var expected = LocalDatePattern.Iso.Parse(date).Value;

        HolidayAnchor.Lunar(new AnnualDate(month, day)).InYear(expected.Year).Should().Be(expected);
    }

    [Fact]
    public void Every_day_of_it_falls_into_every_year()
    {
        for (var year = HolidayAnchor.FirstYear; year <= HolidayAnchor.LastYear; year++)
        {
            foreach (var date in new[] { new AnnualDate(1, 1), new AnnualDate(9, 9), new AnnualDate(10, 1), new AnnualDate(12, 30) })
            {
                HolidayAnchor.Lunar(date).InYear(year).Year.Should().Be(year);
            }
        }
    }
}
