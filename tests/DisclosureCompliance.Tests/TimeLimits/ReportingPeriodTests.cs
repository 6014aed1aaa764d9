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
    [InlineData("2012-H1", "2012-01-01", "2012-06-30")]
    [InlineData("2012-H2", "2012-07-01", "2012-12-31")]
    [InlineData("2012-02-H1", "2012-02-01", "2012-02-15")]
    [InlineData("2012-02-H2", "2012-02-16", "2012-02-29")]
    [InlineData("2012-12-H2", "2012-12-16", "2012-12-31")]
    [InlineData("2012/2013", "2012-09-01", "2013-08-31")]
    [InlineData("2012-W01", "2012-01-02", "2012-01-08")]
    [InlineData("2012-W37", "2012-09-10", "2012-09-16")]
    [InlineData("2011-W52", "2011-12-26", "2012-01-01")]
    [InlineData("2009-W53", "2009-12-28", "2010-01-03")]
    [InlineData("2013-W01", "2012-12-31", "2013-01-06")]
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
    [InlineData(Recurrence.Weekly)]
    [InlineData(Recurrence.HalfMonthly)]
    [InlineData(Recurrence.HalfYearly)]
    [InlineData(Recurrence.AcademicYearly)]
    public void The_last_periods_of_the_calendar_end_without_overflow(Recurrence every)
    {
        var end = LocalDate.MaxIsoValue;

        ReportingPeriod.Containing(end, every).End.Should().Be(end);
        ReportingPeriod.Containing(end, every).Start.Should().BeLessThan(end);
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
    [InlineData("2012-H3")]
    [InlineData("2012-H0")]
    [InlineData("2012-13-H1")]
    [InlineData("2012-00-H1")]
    [InlineData("2012-09-H3")]
    [InlineData("2012-09-Q1")]
    [InlineData("2012-W00")]
    [InlineData("2012-W53")]
    [InlineData("2012-W1")]
    [InlineData("2012-W100")]
    [InlineData("2012/2014")]
    [InlineData("2012/2012")]
    [InlineData("2012-2013")]
    [InlineData("2012/13")]
    [InlineData("2012+09")]
    [InlineData("2012-+1")]
    public void Refuses_what_is_no_period(string? text) => ReportingPeriod.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_window_has_the_periods_that_end_in_it() =>
        ReportingPeriod.EndingIn(new LocalDate(2012, 2, 1), new LocalDate(2012, 12, 30), Recurrence.Quarterly)
            .Select(period => period.ToString()).Should().Equal("2012-Q1", "2012-Q2", "2012-Q3");

    [Fact]
    public void Periods_follow_one_another_without_a_gap()
    {
        foreach (var every in Enum.GetValues(typeof(Recurrence)).Cast<Recurrence>())
        {
            var period = ReportingPeriod.Containing(new LocalDate(2008, 12, 20), every);
            for (var i = 0; i < 60; i++)
            {
                var next = period.Next();

                next.Start.Should().Be(period.End.PlusDays(1));
                next.Should().BeGreaterThan(period);
                ReportingPeriod.TryParse(period.ToString(), out var read).Should().BeTrue();
                read.Should().Be(period);
                period = next;
            }
        }
    }

    [Fact]
    public void Every_day_lies_in_its_period()
    {
        foreach (var every in Enum.GetValues(typeof(Recurrence)).Cast<Recurrence>())
        {
            for (var date = new LocalDate(2011, 12, 20); date.Year < 2014; date = date.PlusDays(1))
            {
                var period = ReportingPeriod.Containing(date, every);

                (period.Start <= date && date <= period.End).Should().BeTrue("{0} lies in {1}", date, period);
            }
        }
    }

    [Fact]
    public void Of_periods_that_end_together_the_shorter_comes_first()
    {
        var texts = new[] { "2012-12-H2", "2012-12", "2012-Q4", "2012-H2", "2012", "2013-W01" };

        var sorted = Enumerable.Reverse(texts).Select(text => ReportingPeriod.TryParse(text, out var period) ? period : default).OrderBy(period => period);

        sorted.Select(period => period.ToString()).Should().Equal(texts);
    }
}
