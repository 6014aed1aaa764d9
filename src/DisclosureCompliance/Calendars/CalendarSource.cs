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

    /// <summary>The notice without which nothing is certain after <see cref="LastCertainDate"/>.</summary>
    public abstract AwaitedNotice Awaited { get; }

    /// <summary>A day from <see cref="FirstDate"/> through <see cref="LastCertainDate"/>.</summary>
    public abstract CalendarDay Describe(LocalDate date);

    /// <summary>The source as it was known on a day, or null when it had no day yet.</summary>
    public abstract CalendarSource? KnownAt(LocalDate date);

    public abstract CalendarSource With(IReadOnlyList<CalendarNotice> notices);
}
