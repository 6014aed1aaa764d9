using Ardalis.GuardClauses;
using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>Which calendar a deadline was counted by, and how much was known of it (日历版本).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record CalendarVersion
{
    /// <summary>The version of a calendar as it stands.</summary>
    /// <exception cref="ArgumentException"><paramref name="calendar"/> is null.</exception>
    public CalendarVersion(WorkingDayCalendar calendar)
    {
        Id = Guard.Against.Null(calendar).Id;
        LastCertainDate = calendar.LastCertainDate;
        foreach (var notice in calendar.Notices)
        {
            LatestNotice = LatestNotice is { } latest && latest > notice.Published ? latest : notice.Published;
        }
    }

    /// <summary>The calendar's identifier.</summary>
    public string Id { get; }

    /// <summary>The last day that was certain, included.</summary>
    public LocalDate LastCertainDate { get; }

    /// <summary>The day on which the newest notice in it came out; null where it has none of its own.</summary>
    public LocalDate? LatestNotice { get; }
}
