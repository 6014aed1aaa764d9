using System.Runtime.InteropServices;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>What a calendar knows of one day.</summary>
/// <remarks>
/// Equal when every part is; notices compare by reference. <c>default</c> is a working day on 0001-01-01 that nobody decided.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CalendarDay
{
    internal CalendarDay(LocalDate date, DayKind kind, string decidedBy)
    {
        Date = date;
        Kind = kind;
        DecidedBy = decidedBy;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>What the day is.</summary>
    public DayKind Kind { get; internal init; }

    /// <summary>The holiday's name, also on a make-up day; null on an ordinary day, or when the notice names none.</summary>
    public LocalizedText? Holiday { get; internal init; }

    /// <summary>Whether the law itself gives the day off; null when it is no holiday or when the source does not tell.</summary>
    public bool? IsStatutory { get; internal init; }

    /// <summary>The notice that fixed the day; null on a day that no notice speaks of.</summary>
    public CalendarNotice? Notice { get; internal init; }

    /// <summary>The identifier of the calendar, the layer or the part of a combination whose word counts for this day.</summary>
    public string? DecidedBy { get; internal init; }

    /// <summary>Whether offices work.</summary>
    public bool IsWorking => Kind is DayKind.WorkingDay or DayKind.MakeUpWorkingDay;

    /// <summary>Whether the day differs from a plain week: it is off, or a weekend at work.</summary>
    internal bool IsSpecial => Kind != DayKind.WorkingDay;

    internal static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>A day of which nothing is said.</summary>
    internal static CalendarDay Plain(LocalDate date, string decidedBy) =>
        new(date, IsWeekend(date) ? DayKind.Weekend : DayKind.WorkingDay, decidedBy);

    /// <summary>A day as a notice sets it.</summary>
    internal static CalendarDay Set(NoticeDay day, CalendarNotice notice, string decidedBy)
    {
        var kind = !day.IsWorking ? DayKind.Holiday : IsWeekend(day.Date) ? DayKind.MakeUpWorkingDay : DayKind.WorkingDay;
        return new CalendarDay(day.Date, kind, decidedBy) { Holiday = day.Holiday, IsStatutory = day.IsStatutory, Notice = notice };
    }
}
