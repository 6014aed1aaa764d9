using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the page of a deadline says.</summary>
internal static class DeadlineLabels
{
    public static readonly LocalizedText Steps = new("推算过程", "How it comes about");
    public static readonly LocalizedText Parts = new("分项", "Its parts");
    public static readonly LocalizedText NoDate = new("没有期限。", "There is no date.");
    public static readonly LocalizedText Phrase = new("原文：", "In words: ");
    public static readonly LocalizedText ReadAs = new("读作：", "Read as: ");
    public static readonly LocalizedText Assumed = new("假设：", "Assumed: ");

    public static readonly LocalizedText Weekdays = new("周起始日,一,二,三,四,五,六,日", "week of,Mon,Tue,Wed,Thu,Fri,Sat,Sun");
    public static readonly LocalizedText RestMark = new("休", "–");
    public static readonly LocalizedText HolidayMark = new("假", "H");
    public static readonly LocalizedText PausedMark = new("停", "P");
    public static readonly LocalizedText NumberLegend = new("数字 计入的日序", "numbers: days counted");
    public static readonly LocalizedText MakeUpLegend = new("+ 调休上班", "+ make-up working day");
    public static readonly LocalizedText RestLegend = new("休 休息日", "– rest day");
    public static readonly LocalizedText HolidayLegend = new("假 放假", "H holiday");
    public static readonly LocalizedText PausedLegend = new("停 中止", "P paused");
    public static readonly LocalizedText OpenLegend = new("? 待通知确定", "? until the notice is out");

    public static readonly LocalizedText LegendComma = new("；", "; ");

    public static readonly LocalizedText DayOff = new("放假", "day off");
    public static readonly LocalizedText Counted = new("计入", "counted");
    public static readonly LocalizedText NotCounted = new("不计入", "not counted");
    public static readonly LocalizedText Forecast = new("预测，通知尚未公布", "a forecast; the notice is not out yet");

    public static readonly MessageTemplate By = Labels.Define(
        "text.deadline.by",
        "最迟 {date}（{weekday}），含当日。",
        "Due by {date} ({weekday}), that day included.");

    public static readonly MessageTemplate Through = Labels.Define(
        "text.deadline.through",
        "公示至 {date}（{weekday}），含当日。",
        "On display through {date} ({weekday}), that day included.");

    public static readonly MessageTemplate From = Labels.Define(
        "text.deadline.from",
        "自 {date}（{weekday}）起，不得更早。",
        "From {date} ({weekday}) on, not earlier.");

    public static readonly MessageTemplate Moment = Labels.Define(
        "text.deadline.moment",
        "最迟 {date} {time}（{weekday}，{zone}）。",
        "Due by {date} {time} ({weekday}, {zone}).");

    public static readonly MessageTemplate Certain = Labels.Define("text.deadline.certain", "日期确定。", "The date is certain.");

    public static readonly MessageTemplate Awaiting = Labels.Define(
        "text.deadline.awaiting",
        "暂定，尚待放假通知。",
        "It is provisional until the holiday notice is out.");

    public static readonly MessageTemplate Provisional = Labels.Define(
        "text.deadline.provisional",
        "暂定，最早 {earliest}，最晚 {latest}。",
        "It is provisional: {earliest} at the earliest, {latest} at the latest.");

    public static readonly MessageTemplate Opens = Labels.Define(
        "text.deadline.opens",
        "自 {date} 起方可办理。",
        "It may not be done before {date}.");

    public static readonly MessageTemplate Part = Labels.Define("text.deadline.part", "{part}：{result}", "{part}: {result}");

    public static readonly MessageTemplate CountedBy = Labels.Define(
        "text.deadline.counted-by",
        "工作日按日历 {calendar} 计算，已确定至 {last}。",
        "Working days by the calendar {calendar}, certain through {last}.");

    public static readonly MessageTemplate WeeksLeftOut = Labels.Define(
        "text.deadline.weeks-left-out",
        "…… 此处省略 {weeks} 周；--format json 列出每一天 ……",
        "… {weeks} weeks left out; --format json lists every day …");

    public static readonly MessageTemplate SpecialDay = Labels.Define(
        "text.deadline.special-day",
        "{days}：{holiday}{kind}，{counted}（{notice}）",
        "{days}: {holiday}, {kind}, {counted} ({notice})");

    public static readonly MessageTemplate OneDay = Labels.Define("text.deadline.one-day", "{date}（{weekday}）", "{date} ({weekday})");

    public static readonly MessageTemplate Days = Labels.Define("text.deadline.days", "{first} 至 {last}", "{first} to {last}");
}
