using DisclosureCompliance.Loading;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Calendars;

/// <summary>
/// The calendars of China that the library ships, 2007 to 2026, by notice of the General Office of the State Council (国务院办公厅).
/// </summary>
/// <remarks>Made when first asked for.<para>Thread safety: immutable, safe to share.</para></remarks>
public static class ChineseCalendars
{
    private static readonly Lazy<WorkingDayCalendar> LazyStateCouncil = new(
        () => JsonLoader.LoadEmbedded<WorkingDayCalendar>("Calendars.Data.cn.calendar.json", CalendarJson.Read));

    private static readonly Lazy<WorkingDayCalendar> LazyWithoutMakeUpDays = new(() => WithoutMakeUpDaysOf(StateCouncil));

    /// <summary><c>cn</c>: the working days of government offices, make-up Saturdays and Sundays (调休上班日) included.</summary>
    public static WorkingDayCalendar StateCouncil => LazyStateCouncil.Value;

    /// <summary><c>cn-weekday</c>: the same without make-up days, as banks and exchanges keep it.</summary>
    public static WorkingDayCalendar WithoutMakeUpDays => LazyWithoutMakeUpDays.Value;

    /// <summary>The zone by whose clocks a moment has its day, where nobody chose another.</summary>
    internal static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    /// <summary>The calendar without make-up days that goes with a host's <c>cn</c>.</summary>
    internal static WorkingDayCalendar WithoutMakeUpDaysOf(WorkingDayCalendar stateCouncil) => stateCouncil.WithoutMakeUpDays(
        "cn-weekday",
        new LocalizedText("中国工作日历（调休上班日不计）", "China, make-up working days not counted"));
}
