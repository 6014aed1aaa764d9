namespace DisclosureCompliance.Calendars;

/// <summary>What a day is in a <see cref="WorkingDayCalendar"/>.</summary>
/// <remarks>A make-up working day is a kind of its own and never a kind of holiday: offices are open on it.</remarks>
public enum DayKind
{
    /// <summary>A weekday on which offices work (工作日).</summary>
    WorkingDay,

    /// <summary>A Saturday or Sunday that no notice speaks of (周末).</summary>
    Weekend,

    /// <summary>A day that a notice gives off (放假): a statutory day, a day off in lieu, or a weekend inside the block.</summary>
    Holiday,

    /// <summary>A Saturday or Sunday on which a notice orders work (调休上班日).</summary>
    MakeUpWorkingDay,
}
