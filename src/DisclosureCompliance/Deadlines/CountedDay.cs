using System.Runtime.InteropServices;
using DisclosureCompliance.Calendars;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>A day on the way to a date: counted, and as which number, or left out, and why.</summary>
/// <remarks><c>default</c> is an uncounted 0001-01-01.<para>Thread safety: immutable, safe to share.</para></remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CountedDay
{
    internal CountedDay(CalendarDay day, int number, bool isPaused, bool isProvisional)
    {
        Day = day;
        Number = number;
        IsPaused = isPaused;
        IsProvisional = isProvisional;
    }

    /// <summary>The day.</summary>
    public LocalDate Date => Day.Date;

    /// <summary>What the calendar says of it: a rest day, a holiday with its notice, a make-up day.</summary>
    public CalendarDay Day { get; }

    /// <summary>The number that it has in the count, from 1; 0 when it is not counted.</summary>
    public int Number { get; }

    /// <summary>Whether it is left out because the period stood still.</summary>
    public bool IsPaused { get; }

    /// <summary>Whether a notice still has to come out before it is certain what the day is.</summary>
    public bool IsProvisional { get; }
}
