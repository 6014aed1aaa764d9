using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>Where a calendar's days come from, before layers: notices, or two other calendars.</summary>
internal abstract class CalendarSource
{
    /// <summary>The first certain day; the first of a January.</summary>
    public abstract LocalDate FirstDate { get; }

    public abstract LocalDate LastCertainDate { get; }

    /// <summary>All notices in order of publication.</summary>
    public abstract IReadOnlyList<CalendarNotice> Notices { get; }

    /// <summary>The days on which something came out, in any order: a notice, a law behind the forecast.</summary>
    public abstract IEnumerable<LocalDate> Publications { get; }

    /// <summary>The notice without which nothing is certain after <see cref="LastCertainDate"/>.</summary>
    public abstract AwaitedNotice Awaited { get; }

    /// <summary>What can be said of the days after the horizon, or null when nothing can.</summary>
    public abstract CalendarForecast? Forecast { get; }

    /// <summary>A day from <see cref="FirstDate"/> through <see cref="LastCertainDate"/>.</summary>
    public abstract CalendarDay Describe(LocalDate date);

    /// <summary>The source as it was known on a day, or null when it had no day yet.</summary>
    public abstract CalendarSource? KnownAt(LocalDate date);

    public abstract CalendarSource With(IReadOnlyList<CalendarNotice> notices);
}
