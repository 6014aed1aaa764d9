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

    /// <summary>
    /// The first day after <paramref name="asOf"/> from which no more than so many working days are left; the very next day where the calendar does not tell
    /// yet, null where it never does.
    /// </summary>
    public LocalDate? FirstDayWith(int? workingDaysLeft, in LastDay last, LocalDate asOf)
    {
        if (workingDaysLeft is not { } most || !last.IsFirm || !calendar.Covers(last.Date) || asOf >= last.Date)
        {
            return null;
        }

        if (!calendar.Covers(asOf))
        {
            return asOf.PlusDays(1);
        }

        // The days left grow by one at most for each day back, so this ends after few steps.
        var day = last.Date;
        while (day.PlusDays(-1) > asOf && calendar.CountWorkingDays(day.PlusDays(-1), last.Date) <= most)
        {
            day = day.PlusDays(-1);
        }

        return calendar.CountWorkingDays(day, last.Date) <= most ? day : null;
    }
}
