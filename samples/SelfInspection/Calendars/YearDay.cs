using DisclosureCompliance.Calendars;

namespace SelfInspection.Calendars;

/// <summary>A day as it is, or as it can be expected while its notice is not out.</summary>
internal readonly record struct YearDay(CalendarDay Day, bool IsCertain, bool MayWork, bool MayRest)
{
    /// <summary>Whether the notice to come can make it either.</summary>
    public bool IsOpen => !IsCertain && MayWork && MayRest;
}
