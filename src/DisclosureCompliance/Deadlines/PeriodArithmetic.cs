using DisclosureCompliance.Calendars;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>Lengths of time over dates: working days by the calendar, the rest by the ISO calendar, paused days left out.</summary>
internal readonly struct PeriodArithmetic(WorkingDayCalendar calendar, Pauses pauses)
{
    private enum Bound
    {
        Expected,
        Earliest,
        Latest,
    }

    /// <summary>The last day of a period that starts with <paramref name="start"/> as day zero. Not for hours.</summary>
    /// <param name="start">Day zero.</param>
    /// <param name="length">The length.</param>
    /// <param name="keepsMonthEnd">Whether months after the last day of one end with the last day of another, as those do that begin on the first.</param>
    public ProvisionalDate After(LocalDate start, PeriodLength length, bool keepsMonthEnd = false) => length.Unit switch
    {
        PeriodUnit.WorkingDays => pauses.Spans.Count == 0 ? AddWorkingDays(start, length.Count) : AddRunningDays(start, length.Count),
        PeriodUnit.CalendarDays => Firm(SkipPauses(start, start.PlusDays(length.Count))),
        PeriodUnit.Weeks => Firm(SkipPauses(start, start.PlusWeeks(length.Count))),
        PeriodUnit.Months => Firm(SkipPauses(start, AddMonths(start, length.Count, keepsMonthEnd))),
        _ => Firm(SkipPauses(start, AddMonths(start, 12 * length.Count, keepsMonthEnd))),
    };

    /// <summary>The day that lies a length before <paramref name="ahead"/>, which is day zero. Not for hours; nothing pauses it.</summary>
    public ProvisionalDate Before(LocalDate ahead, PeriodLength length) => length.Unit switch
    {
        PeriodUnit.WorkingDays => AddWorkingDays(ahead, -length.Count),
        PeriodUnit.CalendarDays => Firm(ahead.PlusDays(-length.Count)),
        PeriodUnit.Weeks => Firm(ahead.PlusWeeks(-length.Count)),
        PeriodUnit.Months => Firm(ahead.PlusMonths(-length.Count)),
        _ => Firm(ahead.PlusYears(-length.Count)),
    };

    public ProvisionalDate RollForward(LocalDate date) => calendar.Provisional is { } provisional ? provisional.RollForward(date) : Firm(calendar.RollForward(date));

    public ProvisionalDate RollBackward(LocalDate date) => calendar.Provisional is { } provisional ? provisional.RollBackward(date) : Firm(calendar.RollBackward(date));

    public static ProvisionalDate Firm(LocalDate date) => new(date, date, date, []);

    private static LocalDate AddMonths(LocalDate start, int months, bool keepsMonthEnd) =>
        keepsMonthEnd && start.PlusDays(1).Day == 1 ? start.PlusDays(1).PlusMonths(months).PlusDays(-1) : start.PlusMonths(months);

    private ProvisionalDate AddWorkingDays(LocalDate start, int count) =>
        calendar.Provisional is { } provisional ? provisional.AddWorkingDays(start, count) : Firm(calendar.AddWorkingDays(start, count));

    private ProvisionalDate AddRunningDays(LocalDate start, int count)
    {
        var date = Walk(start, count, Bound.Expected);
        if (calendar.Provisional is null)
        {
            return Firm(date);
        }

        var latest = Walk(start, count, Bound.Latest);
        return new ProvisionalDate(date, Walk(start, count, Bound.Earliest), latest, calendar.AwaitedThrough(latest));
    }

    /// <summary>Spends the days from pause to pause; what is left is counted after the last pause that comes before the end.</summary>
    private LocalDate Walk(LocalDate start, int count, Bound bound)
    {
        var (cursor, left) = (start, count);
        foreach (var pause in pauses.Spans)
        {
            if (pause.UntilInclusive <= cursor || left == 0)
            {
                continue;
            }

            if (pause.FromExclusive > cursor)
            {
                var run = Count(cursor, pause.FromExclusive, bound);
                if (run >= left)
                {
                    break;
                }

                left -= run;
            }

            cursor = pause.UntilInclusive;
        }

        var end = AddWorkingDays(cursor, left);
        return bound switch
        {
            Bound.Earliest => end.Earliest,
            Bound.Latest => end.Latest,
            _ => end.Date,
        };
    }

    private int Count(LocalDate fromExclusive, LocalDate toInclusive, Bound bound)
    {
        if (calendar.Provisional is not { } provisional)
        {
            return calendar.CountWorkingDays(fromExclusive, toInclusive);
        }

        var count = provisional.CountWorkingDays(fromExclusive, toInclusive);
        return bound switch
        {
            Bound.Earliest => count.Highest,
            Bound.Latest => count.Lowest,
            _ => count.Count,
        };
    }

    /// <summary>Puts the end off by every paused day that lies before it.</summary>
    private LocalDate SkipPauses(LocalDate start, LocalDate end)
    {
        foreach (var pause in pauses.Spans)
        {
            var from = LocalDate.Max(pause.FromExclusive, start);
            if (from >= end)
            {
                break;
            }

            end = end.PlusDays(Math.Max(0, Period.DaysBetween(from, pause.UntilInclusive)));
        }

        return end;
    }
}
