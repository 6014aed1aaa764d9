namespace DisclosureCompliance.Calendars;

/// <summary>What a <see cref="CalendarNotice"/> does to its year.</summary>
public enum NoticeKind
{
    /// <summary>Arranges a whole year; from then on every day of the year not named is an ordinary weekday or weekend.</summary>
    Annual,

    /// <summary>Changes single days of a year that is arranged already.</summary>
    Amendment,
}
