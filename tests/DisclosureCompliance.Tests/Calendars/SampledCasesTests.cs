using DisclosureCompliance.Calendars;
using NodaTime;
using static DisclosureCompliance.Tests.Calendars.CalendarCases;

namespace DisclosureCompliance.Tests.Calendars;

public sealed class SampledCasesTests
{
    private static readonly WorkingDayCalendar Cn = ChineseCalendars.StateCouncil;

    [Fact]
    public void Adding_agrees_with_every_sampled_case()
    {
        var rows = Rows("add-cases");
        rows.Should().HaveCount(400);
        rows.Select(row => (row[0], row[1], Cn.AddWorkingDays(Date(row[0]), Number(row[1]))))
            .Should().Equal(rows.Select(row => (row[0], row[1], Date(row[2]))));
    }

    [Fact]
    public void Counting_agrees_with_every_sampled_case()
    {
        var rows = Rows("count-cases");
        rows.Should().HaveCount(80);
        rows.Select(row => (row[0], row[1], Cn.CountWorkingDays(Date(row[0]), Date(row[1]))))
            .Should().Equal(rows.Select(row => (row[0], row[1], Number(row[2]))));
    }

    [Fact]
    public void Rolling_agrees_with_every_sampled_case()
    {
        var rows = Rows("roll-cases");
        rows.Should().HaveCount(80);
        rows.Select(row => (row[0], Cn.RollForward(Date(row[0])), Cn.RollBackward(Date(row[0]))))
            .Should().Equal(rows.Select(row => (row[0], Date(row[2]), Date(row[3]))));
    }

    [Fact]
    public void The_kind_of_each_sampled_day_is_told()
    {
        var kinds = new Dictionary<string, DayKind>
        {
            ["weekday"] = DayKind.WorkingDay,
            ["weekend"] = DayKind.Weekend,
            ["holiday"] = DayKind.Holiday,
            ["makeup"] = DayKind.MakeUpWorkingDay,
        };
        var sampled = Rows("roll-cases").Select(row => (Date: row[0], Kind: row[1]))
            .Concat(Rows("add-cases").SelectMany(row => new[] { (Date: row[0], Kind: row[3]), (Date: row[2], Kind: row[4]) }))
            .ToList();
        sampled.Select(day => (day.Date, Cn.Describe(Date(day.Date)).Kind)).Should().Equal(sampled.Select(day => (day.Date, kinds[day.Kind])));
    }

    [Fact]
    public void An_amendment_changes_only_what_is_asked_from_its_publication_on()
    {
        var rows = Rows("known-at-cases");
        rows.Should().HaveCount(16);
        foreach (var row in rows)
        {
            var (start, count, published) = (Date(row[1]), Number(row[2]), Date(row[4]));
            Cn.AsKnownAt(Date(row[0])).AddWorkingDays(start, count).Should().Be(Date(row[3]), "{0} + {1} before {2}", row[1], row[2], row[4]);
            Cn.AsKnownAt(published).AddWorkingDays(start, count).Should().Be(Date(row[5]), "{0} + {1} from {2} on", row[1], row[2], row[4]);
            Cn.AddWorkingDays(start, count).Should().Be(Date(row[5]));
        }
    }

    [Fact]
    public void Each_year_has_the_working_days_and_holidays_of_the_table()
    {
        foreach (var row in Rows("years"))
        {
            var year = Number(row[0]);
            var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
            var notices = Cn.Notices.Where(notice => notice.Year == year).ToList();
            notices.Select(notice => notice.Published).Should().Equal(row[5].Split(' ').Select(Date));

            var announced = notices.SelectMany(notice => notice.Days).GroupBy(day => day.Date).Select(changes => changes.Last()).ToList();
            announced.Count(day => !day.IsWorking).Should().Be(Number(row[1]), "days off in the blocks of {0}", year);
            announced.Count(day => day.IsWorking).Should().Be(Number(row[2]), "make-up days of {0}", year);
            if (year < 2026)
            {
                var days = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays).Select(Cn.Describe).ToList();
                days.Count(day => day.IsWorking).Should().Be(Number(row[3]), "working days of {0}", year);
                days.Count(day => day.IsStatutory == true).Should().Be(Number(row[4]), "statutory days of {0}", year);
            }
        }
    }

    /// <summary>Guiding Case 26 of the Supreme People's Court (request of 2011-06-01, 15 working days), and sums of practice around it.</summary>
    [Theory]
    [InlineData("2011-06-01", 15, "2011-06-23")]
    [InlineData("2017-06-18", 15, "2017-07-07")]
    [InlineData("2017-06-19", 15, "2017-07-10")]
    [InlineData("2025-01-24", 20, "2025-02-27")]
    [InlineData("2012-12-24", 20, "2013-01-22")]
    public void The_trigger_day_is_never_counted(string start, int count, string due) =>
        Cn.AddWorkingDays(Date(start), count).Should().Be(Date(due));
}
