using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Amounts that contradict their own limits.</summary>
internal static class CapMessages
{
    public static readonly MessageTemplate MostBelowAmount = MessageTemplate.Define(
        "checklist.most-below-amount",
        "“{rule}”一次为 {amount} 分，但该规则最多只计 {most} 分；按 {most} 分封顶。",
        "\"{rule}\" is {amount} at a time, but the rule alone may come to {most} only; it stops at {most}.",
        "请核实一次的分值或该规则的上限。",
        "Check the amount, or the most that the rule may come to.");

    public static readonly MessageTemplate NeverCounts = MessageTemplate.Define(
        "checklist.rule-never-counts",
        "“{rule}”的目标是 {target}，却有 {free} 次不计，因此永远不计分。",
        "\"{rule}\" has a target of {target} and {free} free ones, so it never counts.",
        "请改正 shortOf 或 free。",
        "Correct shortOf or free.");

    public static readonly MessageTemplate BlankBelowShort = MessageTemplate.Define(
        "checklist.blank-below-short",
        "“{rule}”：空白时段计 {blank} 分，少于未达标时段的 {short} 分；按所写计算。",
        "\"{rule}\": a blank period comes to {blank}, less than a short one, which comes to {short}; it is read as written.",
        "请核实空白时段是否同时按未达标计（blankIsShort）。",
        "Check whether a blank period counts as a short one too (blankIsShort).");

    public static readonly MessageTemplate ShareOfNothing = MessageTemplate.Define(
        "checklist.share-of-nothing",
        "“{rule}”按本项分值的 {share} 计，但加分、倒扣项“{item}”没有基本分值，结果总是 0。",
        "\"{rule}\" is {share} of its item, but the bonus or penalty '{item}' has no points of the base, so it always comes to 0.",
        "请写明具体分值。",
        "State a number of points.");
}
