using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <content>What a single day is: the layers over the source, make-up days counted or not, certain or expected.</content>
public sealed partial class WorkingDayCalendar
{
    /// <summary>The last day of which anything can be said, certain or not.</summary>
    internal LocalDate LastForecastDate => _forecast.Value?.LastDate ?? LastCertainDate;

    /// <summary>The windows of the forecast, with what layers and missing make-up days leave of their promises.</summary>
    internal IEnumerable<ForecastWindow> ForecastWindows
    {
        get
        {
            foreach (var window in _forecast.Value?.Windows ?? [])
            {
                if (!Layers.Any(layer => layer.SetsAnyOf(window.First, window.Last)))
                {
                    yield return _makeUpDaysWork ? window : window with { FewestWorking = window.FewestWorking - window.MostSwaps };
                }
            }
        }
    }

    /// <summary>A day through <see cref="LastForecastDate"/>, certain or as it can be expected.</summary>
    internal ForecastDay Forecast(LocalDate date)
    {
        if (date <= LastCertainDate)
        {
            return ForecastDay.Firm(Find(date));
        }

        if (FindInLayers(date) is { } layered)
        {
            return ForecastDay.Firm(Adjust(layered));
        }

        var day = _forecast.Value!.Find(date);
        return !_makeUpDaysWork && CalendarDay.IsWeekend(date) ? day with { Expected = Adjust(day.Expected), MayWork = false, MayRest = true } : day;
    }

    /// <summary>The notices that have to come out before every day through <paramref name="date"/> is certain.</summary>
    internal IReadOnlyList<AwaitedNotice> AwaitedThrough(LocalDate date) =>
        date <= LastCertainDate ? [] : _forecast.Value?.AwaitedThrough(date) ?? [AwaitedNotice];

    /// <summary>As <see cref="Describe"/>, of a day that is known to be certain.</summary>
    internal CalendarDay Find(LocalDate date) => Adjust(FindInLayers(date) ?? _source.Describe(date));

    private CalendarDay Adjust(CalendarDay day) =>
        day.Kind == DayKind.MakeUpWorkingDay && !_makeUpDaysWork ? new CalendarDay(day.Date, DayKind.Weekend, Id) : day;

    private CalendarDay? FindInLayers(LocalDate date)
    {
        for (var i = Layers.Count - 1; i >= 0; i--)
        {
            if (Layers[i].TryFind(date, out var day))
            {
                return day;
            }
        }

        return null;
    }
}
