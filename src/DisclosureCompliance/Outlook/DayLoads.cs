using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>The working days that an agenda looks at, and how much falls on each.</summary>
internal sealed class DayLoads
{
    private readonly WorkingDayCalendar _calendar;
    private readonly LocalDate _from;

    public DayLoads(WorkingDayCalendar calendar, LocalDate from, int workingDays)
    {
        _calendar = calendar;
        _from = from;
        Through = calendar.Provisional is { } provisional ? provisional.AddWorkingDays(from, workingDays).Date : calendar.AddWorkingDays(from, workingDays);
    }

    /// <summary>The last day looked at: a working day.</summary>
    public LocalDate Through { get; }

    /// <summary>Every working day; what is due on rest days weighs on the last working day before them, or on the first day looked at, as does what may have been due before that.</summary>
    public IEnumerable<AgendaDay> Of(IReadOnlyList<AgendaEntry> entries)
    {
        var counts = entries.GroupBy(entry => LocalDate.Max(entry.LastDay, _from)).ToDictionary(group => group.Key, group => group.Count());
        for (var day = _from; day <= Through;)
        {
            var count = CountOn(day, counts);
            var next = day.PlusDays(1);
            LocalizedText? holiday = null;
            while (Find(next) is { IsWorking: false } rest)
            {
                count += next <= Through ? CountOn(next, counts) : 0;
                holiday ??= rest.Kind == DayKind.Holiday ? rest.Holiday : null;
                next = next.PlusDays(1);
            }

            if (count > 0 || Find(day) is { IsWorking: true })
            {
                yield return new AgendaDay(day, count, Period.DaysBetween(day, next) - 1, holiday);
            }

            day = next;
        }
    }

    private static int CountOn(LocalDate day, Dictionary<LocalDate, int> counts) => counts.TryGetValue(day, out var count) ? count : 0;

    /// <summary>What the day is or is expected to be; null beyond what can be said.</summary>
    private CalendarDay? Find(LocalDate date)
    {
        if (_calendar.Covers(date))
        {
            return _calendar.Describe(date);
        }

        return _calendar.Provisional is { } provisional && date <= provisional.LastDate ? provisional.Describe(date).Expected : null;
    }
}
