using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Tests.TimeLimits;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("2012", "2012-01-01", "2012-12-31")]
    [InlineData("2012-Q1", "2012-01-01", "2012-03-31")]
    [InlineData("2012-Q4", "2012-10-01", "2012-12-31")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    public void Reads_back_what_it_writes_and_knows_its_ends(string text, string start, string end)
    {
        ReportingPeriod.TryParse(text, out var period).Should().BeTrue();

        period.ToString().Should().Be(text);
        $"{period.Start:uuuu-MM-dd}".Should().Be(start);
        $"{period.End:uuuu-MM-dd}".Should().Be(end);
        ReportingPeriod.Containing(period.Start, period.Every).Should().Be(period);
        ReportingPeriod.Containing(period.End, period.Every).Should().Be(period);
        period.Next().Start.Should().Be(period.End.PlusDays(1));
    }

    [Theory]
    [InlineData(Recurrence.Monthly)]
    [InlineData(Recurrence.Quarterly)]
    [InlineData(Recurrence.Yearly)]
    public void The_last_periods_of_the_calendar_end_without_overflow(Recurrence every)
    {
        var end = LocalDate.MaxIsoValue;

        ReportingPeriod.Containing(end, every).End.Should().Be(end);
        ReportingPeriod.EndingIn(end, end, every).Should().Equal(ReportingPeriod.Containing(end, every));
    }

    [Fact]
    public void A_default_period_comes_before_every_other() =>
        ReportingPeriod.Containing(new LocalDate(1, 1, 1), Recurrence.Monthly).Should().BeGreaterThan(default(ReportingPeriod));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2012-13")]
    [InlineData("2012-00")]
    [InlineData("2012-Q5")]
    [InlineData("2012-Q0")]
    [InlineData("2012-Qx")]
    [InlineData("2012Q1x")]
    [InlineData("0012")]
    [InlineData("２０１２")]
    [InlineData("2012-1")]
    public void Refuses_what_is_no_period(string? text) => ReportingPeriod.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_window_has_the_periods_that_end_in_it() =>
        ReportingPeriod.EndingIn(new LocalDate(2012, 2, 1), new LocalDate(2012, 12, 30), Recurrence.Quarterly)
            .Select(period => period.ToString()).Should().Equal("2012-Q1", "2012-Q2", "2012-Q3");
}
