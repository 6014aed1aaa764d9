using DisclosureCompliance.Calendars;
using NodaTime;

namespace SelfInspection.Calendars;

/// <summary>The days of one year, as far as the calendar knows or can expect them.</summary>
internal sealed class CalendarYear
{
    public CalendarYear(WorkingDayCalendar calendar, int year)
    {
        Calendar = calendar;
        Year = year;
        Months = [.. Enumerable.Range(1, 12).Select(month => new CalendarMonth(calendar, year, month))];
        Blocks = [.. CalendarBlock.Of(Months.SelectMany(month => month.Days).OfType<YearDay>())];
        Notices = [.. Months.SelectMany(month => month.Days).Select(day => day?.Day.Notice).OfType<CalendarNotice>().Distinct()];
    }

    public WorkingDayCalendar Calendar { get; }

    public int Year { get; }

    public IReadOnlyList<CalendarMonth> Months { get; }

    /// <summary>Runs of days off with one name, and make-up days.</summary>
    public IReadOnlyList<CalendarBlock> Blocks { get; }

    /// <summary>The notices that set days of the year.</summary>
    public IReadOnlyList<CalendarNotice> Notices { get; }

    public int WorkingDays => Months.Sum(month => month.WorkingDays);

    public bool IsCertain => Months.All(month => month.IsCertain);

    /// <summary>A day, certain or expected.</summary>
    /// <exception cref="CalendarHorizonException">Nothing can be said about it.</exception>
    public static YearDay Describe(WorkingDayCalendar calendar, LocalDate date)
    {
        if (!calendar.Covers(date) && calendar.Provisional is { } provisional)
        {
            var day = provisional.Describe(date);
            return new YearDay(day.Expected, !day.IsProvisional, day.MayWork, day.MayRest);
        }

        var certain = calendar.Describe(date);
        return new YearDay(certain, IsCertain: true, certain.IsWorking, !certain.IsWorking);
    }
}
