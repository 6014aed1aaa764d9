using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using NodaTime;

namespace SelfInspection.Texts;

/// <summary>What the calendar pages say.</summary>
internal static class CalendarLabels
{
    public static readonly LocalizedText Weekdays = new("一 二 三 四 五 六 日", "Mo Tu We Th Fr Sa Su");
    public static readonly LocalizedText DaysOff = new("放假和调休", "Days off and make-up days");
    public static readonly LocalizedText Notices = new("依据的通知", "The notices");
    public static readonly LocalizedText OffMark = new("* 放假", "* day off");
    public static readonly LocalizedText MakeUpMark = new("+ 调休上班", "+ make-up working day");
    public static readonly LocalizedText OpenMark = new("? 待通知公布后确定", "? open until the notice");
    public static readonly LocalizedText UnknownMark = new("- 日历未覆盖", "- not covered");

    public static readonly LocalizedText Expected = new("（预计）", " (expected)");
    public static readonly LocalizedText Works = new("上班", "working");
    public static readonly LocalizedText Rests = new("休息", "off");
    public static readonly LocalizedText MayChange = new("通知公布前不能确定；以上为预计。", "Not certain before the notice is out; this is what to expect.");
    public static readonly LocalizedText Statutory = new("法定节假日。", "A day off by law.");
    public static readonly LocalizedText NotStatutory = new("不是法定节假日当天，由通知安排。", "Not itself a day off by law: arranged by the notice.");

    public static readonly MessageTemplate Title = Labels.Define("text.calendar.title", "{calendar}：{year} 年", "{calendar}: {year}");

    public static readonly MessageTemplate Month = Labels.Define("text.calendar.month", "{month}月  {days} 个工作日", "{name}: {days} working days");

    public static readonly MessageTemplate YearTotal = Labels.Define("text.calendar.year-total", "全年 {days} 个工作日。", "Working days in the year: {days}.");

    public static readonly MessageTemplate YearTotalExpected = Labels.Define(
        "text.calendar.year-total-expected",
        "预计 {days} 个工作日；{notice}",
        "Working days to expect: {days}. {notice}");

    public static readonly MessageTemplate DaysOffRange = Labels.Define("text.calendar.days-off-range", "{holiday}：{first} 至 {last}，{days} 天", "{holiday}: {first} to {last}, {days} days");

    public static readonly MessageTemplate OneDay = Labels.Define("text.calendar.one-day", "{holiday}：{first}（{weekday}）", "{holiday}: {first} ({weekday})");

    public static readonly MessageTemplate Notice = Labels.Define("text.calendar.notice", "{number}，{published} 公布", "{number}, published on {published}");

    public static readonly MessageTemplate Day = Labels.Define("text.calendar.day", "{date}（{weekday}）：{works}", "{date} ({weekday}): {works}");

    public static readonly LocalizedText NoNumber = new("放假通知（文号不详）", "Holiday notice (number not known)");

    public static readonly LocalizedText Calendar = new("日历：", "Calendar: ");

    public static LocalizedText In(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Monday => new("周一", "Monday"),
        IsoDayOfWeek.Tuesday => new("周二", "Tuesday"),
        IsoDayOfWeek.Wednesday => new("周三", "Wednesday"),
        IsoDayOfWeek.Thursday => new("周四", "Thursday"),
        IsoDayOfWeek.Friday => new("周五", "Friday"),
        IsoDayOfWeek.Saturday => new("周六", "Saturday"),
        _ => new("周日", "Sunday"),
    };

    public static LocalizedText In(DayKind kind) => kind switch
    {
        DayKind.Weekend => new("周末，休息", "weekend, off"),
        DayKind.Holiday => new("放假", "day off"),
        DayKind.MakeUpWorkingDay => new("调休上班", "make-up working day"),
        _ => new("工作日", "working day"),
    };
}
