using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Texts;

/// <summary>What the program says about two scorecards and about waivers.</summary>
internal static class DifferenceLabels
{
    public static readonly LocalizedText Loss = new("失分之处", "Loss");
    public static readonly LocalizedText Before = new("此前", "Before");
    public static readonly LocalizedText After = new("此后", "After");
    public static readonly LocalizedText Change = new("变化", "Change");
    public static readonly LocalizedText Total = new("总分", "Total");
    public static readonly LocalizedText Causes = new("总分为何变化", "Why the total moved");
    public static readonly LocalizedText Facts = new("填报的事实", "what was found");
    public static readonly LocalizedText Checklist = new("考核表", "the checklist");
    public static readonly LocalizedText Waivers = new("豁免", "waivers granted");
    public static readonly LocalizedText Time = new("豁免起止", "waivers that began or ended");
    public static readonly LocalizedText New = new("新增失分", "New");
    public static readonly LocalizedText Grown = new("失分增加", "Grown");
    public static readonly LocalizedText Shrunk = new("失分减少", "Smaller");
    public static readonly LocalizedText Fixed = new("已改正", "Put right");
    public static readonly LocalizedText Unchanged = new("未变", "As before");
    public static readonly LocalizedText Waived = new("已豁免", "Waived");
    public static readonly LocalizedText Gone = new("考核表已无此项", "No longer on the checklist");
    public static readonly LocalizedText NotApplicable = new("不再适用", "Does not apply any more");
    public static readonly LocalizedText NotKnown = new("不再知道", "No longer known");
    public static readonly LocalizedText NothingLost = new("前后都没有失分。", "Nothing was lost, before or after.");
    public static readonly LocalizedText ItemAsAWhole = new("全项", "as a whole");

    public static readonly MessageTemplate Grades = Labels.Define("text.diff-grades", "等次：{before} → {after}", "Grade: {before} → {after}");

    public static readonly MessageTemplate WaiversApplied = Labels.Define(
        "text.waivers-applied",
        "豁免 {count} 项有效：{waivers}。",
        "Waivers in effect: {count} ({waivers}).");

    public static readonly MessageTemplate WaiversWorth = Labels.Define(
        "text.waivers-worth",
        "不计豁免为 {without} 分，豁免增加 {points} 分。",
        "Without them the total is {without}; they add {points}.");

    public static LocalizedText Of(ScoreChangeCause cause) => cause switch
    {
        ScoreChangeCause.Facts => Facts,
        ScoreChangeCause.Checklist => Checklist,
        ScoreChangeCause.Waivers => Waivers,
        _ => Time,
    };

    public static LocalizedText Of(LossChangeKind kind) => kind switch
    {
        LossChangeKind.New => New,
        LossChangeKind.Grown => Grown,
        LossChangeKind.Shrunk => Shrunk,
        LossChangeKind.Fixed => Fixed,
        LossChangeKind.Unchanged => Unchanged,
        LossChangeKind.Waived => Waived,
        LossChangeKind.Gone => Gone,
        LossChangeKind.NotApplicable => NotApplicable,
        _ => NotKnown,
    };
}
