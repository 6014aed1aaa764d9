using NodaTime;
using NodaTime.Calendars;

namespace DisclosureCompliance.TimeLimits;

/// <summary>The periods of the calendar by year and number in it. Where the calendar itself ends, so do they.</summary>
internal static class PeriodCalendar
{
    private const int AcademicStart = 9;
    private const int FirstHalfEnds = 15;

    private static readonly IWeekYearRule Weeks = WeekYearRules.Iso;

    public static (int Year, int Number) Containing(LocalDate date, Recurrence every) => every switch
    {
        Recurrence.Weekly => (Weeks.GetWeekYear(date), Weeks.GetWeekOfWeekYear(date)),
        Recurrence.HalfMonthly => (date.Year, (date.Month * 2) - (date.Day <= FirstHalfEnds ? 1 : 0)),
        Recurrence.AcademicYearly => (date.Month < AcademicStart ? date.Year - 1 : date.Year, 1),
        _ => (date.Year, ((date.Month - 1) / MonthsOf(every)) + 1),
    };

    public static LocalDate Start(Recurrence every, int year, int number) => every switch
    {
        Recurrence.Weekly => Weeks.GetLocalDate(year, number, IsoDayOfWeek.Monday),
        Recurrence.HalfMonthly => new LocalDate(year, (number + 1) / 2, number % 2 == 1 ? 1 : FirstHalfEnds + 1),
        Recurrence.AcademicYearly => new LocalDate(year, AcademicStart, 1),
        _ => new LocalDate(year, ((number - 1) * MonthsOf(every)) + 1, 1),
    };

    public static LocalDate End(Recurrence every, int year, int number) => every switch
    {
        Recurrence.Weekly => EndOfWeek(Start(every, year, number)),
        Recurrence.HalfMonthly => number % 2 == 1 ? new LocalDate(year, (number + 1) / 2, FirstHalfEnds) : EndOfMonth(year, number / 2),
        Recurrence.AcademicYearly => year == LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue : EndOfMonth(year + 1, AcademicStart - 1),
        _ => EndOfMonth(year, number * MonthsOf(every)),
    };

    /// <summary>How many such periods a year has.</summary>
    public static int NumberIn(Recurrence every, int year) => every switch
    {
        Recurrence.Weekly => Weeks.GetWeeksInWeekYear(year),
        Recurrence.HalfMonthly => 24,
        _ => 12 / MonthsOf(every),
    };

    /// <summary>How many months a period has; one that is shorter than a month counts as the month it begins in.</summary>
    public static int MonthsOf(Recurrence every) => every switch
    {
        Recurrence.Quarterly => 3,
        Recurrence.HalfYearly => 6,
        Recurrence.Yearly or Recurrence.AcademicYearly => 12,
        _ => 1,
    };

    private static LocalDate EndOfMonth(int year, int month) => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));

    private static LocalDate EndOfWeek(LocalDate monday)
    {
        var left = Period.DaysBetween(monday, LocalDate.MaxIsoValue);
        return monday.PlusDays(Math.Min(6, left));
    }
}
