using DisclosureCompliance.Advice;
using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the program says about improvement beside what the library says.</summary>
internal static class AdviceLabels
{
    public static readonly LocalizedText Advising = new("正在寻找最省的改进办法", "Looking for the cheapest improvement");
    public static readonly LocalizedText Losses = new("失分逐处", "Open losses");
    public static readonly LocalizedText LossesAbout = new(
        "“回升”是仅改正此处时总分的增加，已计入封顶、保底和一票否决等条件。",
        "\"Regains\" is the rise of the total if only this were put right: caps, floors, vetoes and other conditions count.");
    public static readonly LocalizedText Loss = new("失分之处", "Loss");
    public static readonly LocalizedText Printed = new("扣分", "Taken");
    public static readonly LocalizedText Regained = new("回升", "Regains");
    public static readonly LocalizedText Effort = new("工作量", "Effort");
    public static readonly LocalizedText Repairable = new("能否改正", "Repairable");
    public static readonly LocalizedText Yes = new("能", "yes");
    public static readonly LocalizedText No = new("不能", "no");
    public static readonly LocalizedText Unknown = new("未说明", "not stated");
    public static readonly LocalizedText OpensByItself = new("随其他改正", "by others");
    public static readonly LocalizedText Plan = new("最省的改进办法", "The cheapest plan");
    public static readonly LocalizedText Nothing = new("没有失分。", "Nothing is lost.");
    public static readonly LocalizedText Proven = new("已证明：没有工作量更小的办法。", "Proven: nothing cheaper reaches it.");
    public static readonly LocalizedText ProvenBest = new("已证明：没有更高分的办法。", "Proven: nothing reaches a higher score.");
    public static readonly LocalizedText NotProven = new("未证明最省：", "Not proven to be the cheapest: ");

    public static readonly MessageTemplate Now = Labels.Define("text.advice-now", "现得 {score} 分，等次：{grade}。", "Now: {score}. Grade: {grade}.");

    public static readonly MessageTemplate GradeAlone = Labels.Define("text.advice-grade-alone", "仅此一处即可达到“{grade}”。", "This alone reaches {grade}.");

    public static readonly MessageTemplate After = Labels.Define("text.advice-after", "改正后重新评分：{score} 分，等次：{grade}。", "Scored again after it: {score}. Grade: {grade}.");

    public static readonly MessageTemplate UnknownCounted = Labels.Define(
        "text.advice-unknown-counted",
        "其中 {count} 处未说明能否改正，按能改正计算。",
        "Not stated whether they can be put right, but counted on: {count}.");

    public static LocalizedText Of(OpenLoss loss) => loss.Site.Kind == LossKind.Gate ? OpensByItself : loss.Repair.Repairable switch
    {
        Repairability.Yes => Yes,
        Repairability.No => No,
        _ => Unknown,
    };
}
