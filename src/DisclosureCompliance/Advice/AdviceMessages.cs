using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Advice;

/// <summary>What advice says.</summary>
internal static class AdviceMessages
{
    public static readonly MessageTemplate Loss = MessageTemplate.Define(
        "advice.loss",
        "“{loss}”（{place}）：仅改正此处，总分增加 {regained} 分。",
        "\"{loss}\" ({place}): putting only this right raises the total by {regained}.");

    public static readonly MessageTemplate LossWithoutNumber = MessageTemplate.Define(
        "advice.loss-without-number",
        "“{loss}”（{place}）：改正前或改正后总分没有得分，无法给出差额。",
        "\"{loss}\" ({place}): with or without it there is no total, so there is no difference.");

    public static readonly MessageTemplate Repair = MessageTemplate.Define("advice.repair", "改正“{loss}”（{place}），工作量 {effort}。", "Put right \"{loss}\" ({place}), effort {effort}.");

    public static readonly MessageTemplate RepairSome = MessageTemplate.Define(
        "advice.repair-some",
        "改正“{loss}”（{place}）{of} 处中的 {count} 处，工作量 {effort}。",
        "Put right {count} of {of}: \"{loss}\" ({place}), effort {effort}.");

    public static readonly MessageTemplate RepairNamed = MessageTemplate.Define(
        "advice.repair-named",
        "改正“{loss}”（{place}）{of} 处中的 {count} 处（{names}），工作量 {effort}。",
        "Put right {count} of {of} ({names}): \"{loss}\" ({place}), effort {effort}.");

    public static readonly MessageTemplate ReachedBeyond = MessageTemplate.Define(
        "advice.reached-beyond",
        "改正 {repairs} 处（工作量 {effort}），总分由 {before} 升至 {after}，达到“{reached}”，高于目标“{target}”。",
        "{repairs} repairs, effort {effort}, raise the total from {before} to {after} and reach {reached}, above {target}.");

    public static readonly MessageTemplate Reached = MessageTemplate.Define(
        "advice.reached",
        "改正 {repairs} 处（工作量 {effort}），总分由 {before} 升至 {after}，达到“{target}”。",
        "{repairs} repairs, effort {effort}, raise the total from {before} to {after} and reach {target}.");

    public static readonly MessageTemplate AlreadyReached = MessageTemplate.Define("advice.already-reached", "已达到“{target}”。", "{target} is reached already.");

    public static readonly MessageTemplate OutOfReach = MessageTemplate.Define(
        "advice.out-of-reach",
        "可改正的全部改正也达不到“{target}”；最高可到 {after} 分。",
        "{target} cannot be reached with what can be put right; the best score is {after}.");

    public static readonly MessageTemplate NotComplete = MessageTemplate.Define(
        "advice.not-complete",
        "尚有项目未计分，不能据以建议。",
        "Something is not scored, so nothing can be promised.",
        "请先填报未计分的项目。",
        "Answer what is not scored first.");

    public static readonly MessageTemplate NoTarget = MessageTemplate.Define(
        "advice.no-target",
        "没有可以争取的等次：考核表没有等次，没有所说的等次，或已是最高。",
        "There is no grade to reach: the checklist has none, not the one that was named, or none above the present one.");

    public static readonly MessageTemplate ManyStates = MessageTemplate.Define(
        "advice.many-states",
        "组合过多，超过 {most} 种，未能穷尽。",
        "There are more than {most} combinations, and not all were looked at.");

    public static readonly MessageTemplate CountedOnce = MessageTemplate.Define(
        "advice.counted-once",
        "“{group}”一组不重复计算，改正一处可能影响另一处。",
        "The group '{group}' counts the same thing once, so one repair can move another loss.");

    public static readonly MessageTemplate RefersForward = MessageTemplate.Define(
        "advice.refers-forward",
        "有条件取决于其后才计算的部分。",
        "A condition turns on a part that is only added up after it.");

    public static readonly MessageTemplate ModelDisagrees = MessageTemplate.Define(
        "advice.search-disagrees",
        "找到的方案重新计分后未达到目标，改用逐项筛减的方案。",
        "What the search found did not hold when it was scored, so a set thinned out repair by repair is given.");
}
