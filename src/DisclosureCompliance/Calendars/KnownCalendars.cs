using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// The earlier states of a calendar, one for each day on which something came out, made when first asked for and then kept: a report over a
/// year of records asks for the same few states again and again.
/// </summary>
internal sealed class KnownCalendars
{
    private readonly LocalDate[] _publications;
    private readonly Lazy<WorkingDayCalendar?>?[] _states;

    public KnownCalendars(IEnumerable<LocalDate> publications)
    {
        _publications = [.. publications.Distinct().OrderBy(published => published)];
        _states = new Lazy<WorkingDayCalendar?>?[_publications.Length];
    }

    /// <summary>The state on a day: the calendar itself when every notice was out, null when nothing was known.</summary>
    public WorkingDayCalendar? At(LocalDate date, WorkingDayCalendar calendar, Func<LocalDate, WorkingDayCalendar?> knownAt)
    {
        var found = Array.BinarySearch(_publications, date);
        var last = found >= 0 ? found : ~found - 1;
        if (last < 0 || last == _publications.Length - 1)
        {
            return last < 0 ? null : calendar;
        }

        var state = Volatile.Read(ref _states[last]);
        if (state is null)
        {
            var made = new Lazy<WorkingDayCalendar?>(() => knownAt(_publications[last]));
            state = Interlocked.CompareExchange(ref _states[last], made, null) ?? made;
        }

        return state.Value;
    }
}
