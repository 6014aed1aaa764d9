using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>What can be said of the days after a horizon, through a last day.</summary>
internal abstract class CalendarForecast
{
    /// <summary>The last day of which anything can be said, inclusive.</summary>
    public abstract LocalDate LastDate { get; }

    /// <summary>The windows in order of date; they do not overlap. Outside of them every day is as expected.</summary>
    public abstract IReadOnlyList<ForecastWindow> Windows { get; }

    /// <summary>A day after the horizon, through <see cref="LastDate"/>.</summary>
    public abstract ForecastDay Find(LocalDate date);

    /// <summary>The notices that have to come out before every day through <paramref name="date"/> is certain.</summary>
    public abstract IReadOnlyList<AwaitedNotice> AwaitedThrough(LocalDate date);
}
