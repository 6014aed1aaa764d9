using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Tests.Calendars;

/// <summary>The tables against stepping day by day, over every start of the certain span and every n from -60 to 60.</summary>
public sealed class WorkingDayOracleTests
{
    private const int Reach = 60;

    public static TheoryData<string> Calendars => new() { "cn", "cn-weekday" };

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Adding_is_stepping_from_working_day_to_working_day(string id)
    {
        var calendar = new WorkingDayCalendarProvider().GetCalendar(id);
        var days = Days(calendar);
        var works = days.Select(day => calendar.Describe(day).IsWorking).ToArray();
        var wrong = new List<string>();
        for (var start = 0; start < days.Length; start++)
        {
            Check(start, step: 1);
            Check(start, step: -1);
            if (calendar.AddWorkingDays(days[start], 0) != days[start])
            {
                wrong.Add($"{days[start]} + 0");
            }
        }

        wrong.Should().BeEmpty();

        void Check(int start, int step)
        {
            var count = 0;
            for (var day = start + step; day >= 0 && day < days.Length && Math.Abs(count) < Reach; day += step)
            {
                if (works[day])
                {
                    count += step;
                    if (calendar.AddWorkingDays(days[start], count) != days[day])
                    {
                        wrong.Add($"{days[start]} + {count}");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Counting_is_looking_at_each_day(string id)
    {
        var calendar = new WorkingDayCalendarProvider().GetCalendar(id);
        var days = Days(calendar);
        var wrong = new List<string>();
        for (var from = 0; from < days.Length; from++)
        {
            foreach (var step in new[] { 1, -1 })
            {
                var count = 0;
                for (var to = from; to >= 0 && to < days.Length && Math.Abs(to - from) < 90; to += step)
                {
                    count += to != from && calendar.IsWorkingDay(days[to]) ? step : 0;
                    if (calendar.CountWorkingDays(days[from], days[to]) != count)
                    {
                        wrong.Add($"from {days[from]} to {days[to]}");
                    }
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Asking_and_rolling_agree_with_the_description_of_each_day(string id)
    {
        var calendar = new WorkingDayCalendarProvider().GetCalendar(id);
        var days = Days(calendar);
        days.Where(day => calendar.IsWorkingDay(day) != calendar.Describe(day).IsWorking).Should().BeEmpty();
        var lastWorking = Array.FindLastIndex(days, calendar.IsWorkingDay);
        days.Take(lastWorking).Where(day => calendar.RollForward(day) != days.First(other => other >= day && calendar.IsWorkingDay(other)))
            .Should().BeEmpty();
        days.Skip(3).Where(day => calendar.RollBackward(day) != days.Last(other => other <= day && calendar.IsWorkingDay(other)))
            .Should().BeEmpty();
    }

    private static LocalDate[] Days(WorkingDayCalendar calendar) =>
        [.. Enumerable.Range(0, Period.DaysBetween(calendar.FirstDate, calendar.LastCertainDate) + 1).Select(calendar.FirstDate.PlusDays)];
}
