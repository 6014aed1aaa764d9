using DisclosureCompliance.FollowUp;
using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the program says about two checks side by side.</summary>
internal static class ChangesLabels
{
    public static readonly LocalizedText Comparing = new("正在比较", "Comparing");
    public static readonly LocalizedText Before = new("较早：", "Earlier: ");
    public static readonly LocalizedText After = new("较晚：", "Later:   ");
    public static readonly LocalizedText New = new("新增", "New");
    public static readonly LocalizedText Reopened = new("复发", "Back again");
    public static readonly LocalizedText StillOpen = new("未整改", "Still there");
    public static readonly LocalizedText NotLookedAt = new("未检查", "Not looked at");
    public static readonly LocalizedText Overtaken = new("已转化", "Overtaken");
    public static readonly LocalizedText Fixed = new("已消除", "Gone");
    public static readonly LocalizedText Information = new("仅供参考", "Information");
    public static readonly LocalizedText Why = new("原因：", "Why: ");
    public static readonly LocalizedText Facts = new("公开记录有变化", "the records changed");
    public static readonly LocalizedText Catalogue = new("公开目录有变化", "the catalogue changed");
    public static readonly LocalizedText Law = new("所用法规有变化", "the law changed");
    public static readonly LocalizedText Calendar = new("放假安排有变化", "the calendar changed");
    public static readonly LocalizedText Time = new("时间推移（检查日或检查期不同）", "time passed (another day or another time inspected)");

    public static readonly LocalizedText AddAll = new(
        "仅供参考的没有逐条列出；加上 --all 可列出。",
        "What is for information only is not listed; add --all to list it.");

    public static readonly MessageTemplate Run = Labels.Define(
        "text.changes-run",
        "检查日 {asOf}；{catalogue}；{records}，{count} 条，{completeness}；检查期 {from} 至 {to}；日历 {calendar}",
        "seen on {asOf}; {catalogue}; {records}, {count} records, {completeness}; time inspected {from} to {to}; calendar {calendar}");

    public static LocalizedText Of(FindingChange change) => change switch
    {
        FindingChange.New => New,
        FindingChange.Reopened => Reopened,
        FindingChange.StillOpen => StillOpen,
        FindingChange.NotLookedAt => NotLookedAt,
        FindingChange.Overtaken => Overtaken,
        _ => Fixed,
    };

    public static LocalizedText Of(ChangeCause cause) => cause switch
    {
        ChangeCause.Facts => Facts,
        ChangeCause.Catalogue => Catalogue,
        ChangeCause.Law => Law,
        ChangeCause.Calendar => Calendar,
        _ => Time,
    };
}
