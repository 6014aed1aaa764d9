using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// One year before its notice is out. Three things are taken as given, from the law and from every annual notice since 2008: statutory days
/// are off; only days within a measured reach of a holiday are changed; and a notice gives away exactly the statutory days, so that every
/// further weekday off is paid back by a weekend day at work near the same holiday.
/// </summary>
internal sealed class YearForecast
{
    private readonly Dictionary<LocalDate, ForecastDay> _days = [];
    private readonly string _calendarId;
    private readonly LocalDate _first;
    private readonly LocalDate _last;

    /// <summary>A forecast of a year.</summary>
    /// <param name="rules">The law and the measured reaches.</param>
    /// <param name="year">The year.</param>
    /// <param name="first">The first day that the year's notice may set.</param>
    /// <param name="last">The last day that it sets for certain.</param>
    /// <param name="calendarId">The calendar's identifier.</param>
    public YearForecast(ForecastRules rules, int year, LocalDate first, LocalDate last, string calendarId)
    {
        _calendarId = calendarId;
        _first = first;
        _last = last;
        var holidays = rules.LawOf(year).Holidays;
        var statutory = holidays.SelectMany(holiday => holiday.InYear(year).Select(date => (date, holiday.Name)))
            .OrderBy(day => day.date).ToList();
        var windows = holidays.Select(holiday => Open(holiday, rules, year)).ToList();
        foreach (var (date, name) in statutory)
        {
            _days[date] = ForecastDay.Firm(Off(date, name, isStatutory: true));
        }

        var given = new HashSet<LocalDate>();
        foreach (var (date, name) in statutory)
        {
            if (!given.Add(date) || CalendarDay.IsWeekend(date))
            {
                var inLieu = NextExpectedAtWork(date);
                _days[inLieu] = new ForecastDay(Off(inLieu, name, isStatutory: false), MayWork: true, MayRest: true);
                windows.Add((LocalDate.Min(date, inLieu), inLieu, 0));
            }
        }

        Windows = Merge(windows, statutory.ConvertAll(day => day.date), rules.MostSwaps);
    }

    /// <summary>The windows in order of date; they do not overlap.</summary>
    public IReadOnlyList<ForecastWindow> Windows { get; }

    public ForecastDay Find(LocalDate date) =>
        _days.TryGetValue(date, out var day) ? day : ForecastDay.Firm(CalendarDay.Plain(date, _calendarId));

    /// <summary>Marks the days that may change for a holiday's sake.</summary>
    private (LocalDate First, LocalDate Last, int Holidays) Open(StatutoryHoliday holiday, ForecastRules rules, int year)
    {
        var anchor = holiday.Anchor.InYear(year);
        var reach = rules.Reaches.TryGetValue(holiday.Name.In(Language.Chinese), out var measured) ? measured : HolidayReach.None;
        var first = LocalDate.Max(_first, anchor.PlusDays(Math.Min(reach.First, holiday.From)));
        var last = LocalDate.Min(_last, anchor.PlusDays(Math.Max(reach.Last, holiday.From + holiday.Days - 1)));
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            var offset = Period.DaysBetween(anchor, date);
            if (CalendarDay.IsWeekend(date) ? reach.MayWork(offset) : reach.MayBeOff(offset))
            {
                _days[date] = new ForecastDay(CalendarDay.Plain(date, _calendarId), MayWork: true, MayRest: true);
            }
        }

        return (first, last, 1);
    }

    private LocalDate NextExpectedAtWork(LocalDate date)
    {
        do
        {
            date = date.PlusDays(1);
        }
        while (!Find(date).Expected.IsWorking);
        return date;
    }

    private CalendarDay Off(LocalDate date, LocalizedText name, bool isStatutory) =>
        new(date, DayKind.Holiday, _calendarId) { Holiday = name, IsStatutory = isStatutory };

    private static List<ForecastWindow> Merge(List<(LocalDate First, LocalDate Last, int Holidays)> windows, List<LocalDate> statutory, int mostSwaps)
    {
        var merged = new List<ForecastWindow>();
        windows.Sort((left, right) => left.First.CompareTo(right.First));
        for (var i = 0; i < windows.Count;)
        {
            var (first, last, holidays) = windows[i];
            for (i++; i < windows.Count && windows[i].First <= last; i++)
            {
                last = LocalDate.Max(last, windows[i].Last);
                holidays += windows[i].Holidays;
            }

            var weekdays = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Count(day => !CalendarDay.IsWeekend(first.PlusDays(day)));
            var working = weekdays - statutory.Count(date => date >= first && date <= last);
            merged.Add(new ForecastWindow(first, last, working, working, holidays * mostSwaps));
        }

        return merged;
    }
}
