using DisclosureCompliance.Calendars;
using DisclosureCompliance.Deadlines;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>How many working days something is late, where the calendar can say.</summary>
internal sealed class WorkingDaySpan(WorkingDayCalendar calendar)
{
    /// <summary>Working days after the deadline through <paramref name="on"/>; null where a day is not certain.</summary>
    public int? After(Deadline due, LocalDate on) =>
        due.Certainty == DeadlineCertainty.Firm && calendar.Covers(due.Date!.Value) && calendar.Covers(on)
            ? calendar.CountWorkingDays(due.Date.Value, on)
            : null;
}
