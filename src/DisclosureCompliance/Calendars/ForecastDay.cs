using System.Runtime.InteropServices;

namespace DisclosureCompliance.Calendars;

/// <summary>What can be said of a day before its notice is out: what to expect, and what the notice may still make of it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ForecastDay(CalendarDay Expected, bool MayWork, bool MayRest)
{
    /// <summary>A day that no notice is expected to change.</summary>
    public static ForecastDay Firm(CalendarDay day) => new(day, day.IsWorking, !day.IsWorking);
}
