using DisclosureCompliance.Calendars;
using NodaTime;

namespace SelfInspection.Calendars;

/// <summary>The days of one month; null where the calendar can say nothing.</summary>
internal sealed class CalendarMonth
{
    public CalendarMonth(WorkingDayCalendar calendar, int year, int month)
    {
        First = new LocalDate(year, month, 1);
        Days = [.. Enumerable.Range(0, CalendarSystem.Iso.GetDaysInMonth(year, month)).Select(offset => Find(calendar, First.PlusDays(offset)))];
    }

    public LocalDate First { get; }

    public IReadOnlyList<YearDay?> Days { get; }

    public int WorkingDays => Days.Count(day => day is { Day.IsWorking: true });

    public bool IsCertain => Days.All(day => day is { IsCertain: true });

    private static YearDay? Find(WorkingDayCalendar calendar, LocalDate date)
    {
        var last = calendar.Provisional?.LastDate ?? calendar.LastCertainDate;
        return date >= calendar.FirstDate && date <= last ? CalendarYear.Describe(calendar, date) : null;
    }
}
