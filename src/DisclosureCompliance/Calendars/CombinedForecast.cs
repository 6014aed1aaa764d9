using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// The forecast of a combination. What one part swaps need not balance what the other does, so its windows promise no number of working days.
/// </summary>
internal sealed class CombinedForecast : CalendarForecast
{
    private readonly WorkingDayCalendar _first;
    private readonly WorkingDayCalendar _second;
    private readonly Func<CalendarDay, CalendarDay, CalendarDay> _choose;
    private readonly bool _both;

    public CombinedForecast(
        WorkingDayCalendar first,
        WorkingDayCalendar second,
        bool both,
        Func<CalendarDay, CalendarDay, CalendarDay> choose)
    {
        _first = first;
        _second = second;
        _both = both;
        _choose = choose;
        LastDate = LocalDate.Min(first.LastForecastDate, second.LastForecastDate);
    }

    public override LocalDate LastDate { get; }

    public override IReadOnlyList<ForecastWindow> Windows => [];

    public override ForecastDay Find(LocalDate date)
    {
        var first = _first.Forecast(date);
        var second = _second.Forecast(date);
        var expected = _choose(first.Expected, second.Expected);
        return _both
            ? new ForecastDay(expected, first.MayWork && second.MayWork, first.MayRest || second.MayRest)
            : new ForecastDay(expected, first.MayWork || second.MayWork, first.MayRest && second.MayRest);
    }

    public override IReadOnlyList<AwaitedNotice> AwaitedThrough(LocalDate date) =>
        [.. _first.AwaitedThrough(date).Union(_second.AwaitedThrough(date))];
}
