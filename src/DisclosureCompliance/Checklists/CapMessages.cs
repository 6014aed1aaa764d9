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

    public static readonly MessageTemplate FullTakesOff = MessageTemplate.Define(
        "checklist.full-takes-off",
        "“{rule}”是扣分，whenNone 写 full 即没有可计数时扣满；按所写计算。",
        "\"{rule}\" takes off, so whenNone: full takes off all that it can where there was nothing to count; it is read as written.",
        "没有可计数时不扣分的，写 nothing；该项不适用的，写 not-applicable。",
        "Write nothing where nothing is to be taken off then, or not-applicable where the item does not apply.");

    public static readonly MessageTemplate FullWithoutMost = MessageTemplate.Define(
        "checklist.full-without-most",
        "“{rule}”没有上限，whenNone 写 full 无从得知是多少分；没有可计数时该项无法计分。",
        "\"{rule}\" has no limit, so whenNone: full is no number of points; where there was nothing to count, the line has no score.",
        "请用 most 写明该规则最多计多少分。",
        "State by 'most' how much the rule comes to.");

    public static readonly MessageTemplate BonusDeducts = MessageTemplate.Define(
        "checklist.bonus-deducts",
        "加分“{item}”按 deduct 写；按加分计。",
        "The bonus \"{item}\" is written as deduct; it is read as adding points.",
        "加分写 earn；确为扣分的，改为 penalty 步骤。",
        "Write earn for what adds, or make the step a penalty.");

    public static readonly MessageTemplate PenaltyEarns = MessageTemplate.Define(
        "checklist.penalty-earns",
        "倒扣“{item}”按 earn 写；按扣分计。",
        "The penalty \"{item}\" is written as earn; it is read as taking points off.",
        "扣分写 deduct；确为加分的，改为 bonus 步骤。",
        "Write deduct for what takes off, or make the step a bonus.");

    public static readonly MessageTemplate ShareOfNothing = MessageTemplate.Define(
        "checklist.share-of-nothing",
        "“{rule}”按本项分值的 {share} 计，但加分、倒扣项“{item}”没有基本分值，结果总是 0。",
        "\"{rule}\" is {share} of its item, but the bonus or penalty '{item}' has no points of the base, so it always comes to 0.",
        "请写明具体分值。",
        "State a number of points.");
}
