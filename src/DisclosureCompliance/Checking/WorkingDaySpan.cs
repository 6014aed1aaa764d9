using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>How many working days something is late, where the calendar can say.</summary>
internal sealed class WorkingDaySpan(WorkingDayCalendar calendar)
{
    /// <summary>Working days after the last day through <paramref name="on"/>; null where a day is not certain.</summary>
    public int? After(in LastDay last, LocalDate on) => last.IsFirm && calendar.Covers(last.Date) && calendar.Covers(on)
        ? calendar.CountWorkingDays(last.Date, on)
        : null;

    /// <summary>Working days after <paramref name="asOf"/> through the last day; null where a day is not certain.</summary>
    public int? Left(in LastDay last, LocalDate asOf) => last.IsFirm && calendar.Covers(last.Date) && calendar.Covers(asOf)
        ? calendar.CountWorkingDays(asOf, last.Date)
        : null;
}
