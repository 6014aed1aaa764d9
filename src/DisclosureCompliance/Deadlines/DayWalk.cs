using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>Goes through the days of a calendar one by one, as a clerk would.</summary>
internal static class DayWalk
{
    /// <summary>The days after <paramref name="zero"/> to <paramref name="end"/>, forward or backward in time, numbered as they count.</summary>
    public static IEnumerable<CountedDay> Between(WorkingDayCalendar calendar, LocalDate zero, LocalDate end, Pauses pauses, bool onlyWorkingDays)
    {
        var step = end < zero ? -1 : 1;
        var number = 0;
        var isCertain = calendar.Covers(zero) && calendar.Covers(end);
        for (var date = zero; date != end;)
        {
            date = date.PlusDays(step);
            var (day, isProvisional) = isCertain ? (calendar.Find(date), false) : Describe(calendar, date);
            var isPaused = pauses.Contains(date);
            var counts = !isPaused && (!onlyWorkingDays || day.IsWorking);
            yield return new CountedDay(day, counts ? ++number : 0, isPaused, isProvisional);
        }
    }

    /// <summary>The rest days from one day to another, both included, none of them counted.</summary>
    public static IEnumerable<CountedDay> Rest(WorkingDayCalendar calendar, LocalDate from, LocalDate to)
    {
        var step = to < from ? -1 : 1;
        for (var date = from; ; date = date.PlusDays(step))
        {
            var (day, isProvisional) = Describe(calendar, date);
            if (!day.IsWorking)
            {
                yield return new CountedDay(day, number: 0, isPaused: false, isProvisional);
            }

            if (date == to)
            {
                yield break;
            }
        }
    }

    /// <summary>What the calendar knows, expects or, outside all of its notices, can only read off the week.</summary>
    private static (CalendarDay Day, bool IsProvisional) Describe(WorkingDayCalendar calendar, LocalDate date)
    {
        if (calendar.Covers(date))
        {
            return (calendar.Describe(date), false);
        }

        if (calendar.Provisional is { } provisional && date > calendar.LastCertainDate && date <= provisional.LastDate)
        {
            var day = provisional.Describe(date);
            return (day.Expected, day.IsProvisional);
        }

        return (CalendarDay.Plain(date, calendar.Id), true);
    }
}
