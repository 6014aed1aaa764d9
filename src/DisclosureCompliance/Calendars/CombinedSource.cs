using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>The days on which two calendars both work, or on which either does, as far as both are certain.</summary>
internal sealed class CombinedSource : CalendarSource
{
    private readonly WorkingDayCalendar _first;
    private readonly WorkingDayCalendar _second;
    private readonly bool _both;

    private CombinedSource(WorkingDayCalendar first, WorkingDayCalendar second, bool both)
    {
        _first = first;
        _second = second;
        _both = both;
        FirstDate = LocalDate.Max(first.FirstDate, second.FirstDate);
        LastCertainDate = LocalDate.Min(first.LastCertainDate, second.LastCertainDate);
        Notices = NoticeOrder.Sort(first.Notices.Union(second.Notices));
    }

    public override LocalDate FirstDate { get; }

    public override LocalDate LastCertainDate { get; }

    public override IReadOnlyList<CalendarNotice> Notices { get; }

    public override IEnumerable<LocalDate> Publications => _first.Publications.Concat(_second.Publications);

    public override AwaitedNotice Awaited => (_first.LastCertainDate <= _second.LastCertainDate ? _first : _second).AwaitedNotice;

    public override CalendarForecast? Forecast
    {
        get
        {
            var forecast = new CombinedForecast(_first, _second, _both, Choose);
            return forecast.LastDate > LastCertainDate ? forecast : null;
        }
    }

    /// <summary>The combination, or null when the two calendars have no day in common.</summary>
    public static CombinedSource? TryCreate(WorkingDayCalendar first, WorkingDayCalendar second, bool both)
    {
        var combined = new CombinedSource(first, second, both);
        return combined.FirstDate <= combined.LastCertainDate ? combined : null;
    }

    public override CalendarDay Describe(LocalDate date) => Choose(_first.Describe(date), _second.Describe(date));

    public override CalendarSource? KnownAt(LocalDate date) =>
        _first.TryAsKnownAt(date) is { } first && _second.TryAsKnownAt(date) is { } second ? TryCreate(first, second, _both) : null;

    public override CalendarSource With(IReadOnlyList<CalendarNotice> notices) =>
        throw new InvalidOperationException("A combination has no notices of its own: add them to a part and combine again.");

    /// <summary>
    /// The day whose word decides: the one at rest where both must work, the one at work where either may; the first where they agree.
    /// </summary>
    private CalendarDay Choose(CalendarDay first, CalendarDay second)
    {
        if (first.IsWorking == second.IsWorking)
        {
            return first.Notice is null && second.Notice is not null ? second : first;
        }

        return first.IsWorking == _both ? second : first;
    }
}
