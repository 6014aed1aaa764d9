using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>References and conditions that lead nowhere.</summary>
internal static class ReferenceMessages
{
    public static readonly MessageTemplate Unknown = MessageTemplate.Define(
        "checklist.unknown-reference",
        "考核表中没有“{value}”；按不成立或无效果处理。",
        "The checklist has no '{value}'; what refers to it never holds or has no effect.",
        "请改正所指的标识，或补上所指的部分。",
        "Correct the identifier, or add what it names.");

    public static readonly MessageTemplate MoveToItself = MessageTemplate.Define(
        "checklist.move-to-itself",
        "“{value}”不适用时，其分值计入它自己；按去掉分值处理。",
        "Where '{value}' does not apply, its points go to itself; they leave the score and what it is out of.",
        "请写明接收分值的另一项。",
        "Name another part to take them.");

    public static readonly MessageTemplate MoveInCircle = MessageTemplate.Define(
        "checklist.move-in-circle",
        "各项不适用时的分值互相转入，绕成一圈：{value}。都不适用时按去掉分值处理。",
        "The points of what does not apply go round in a circle: {value}. Where none of them applies, they leave the score and what it is out of.",
        "请使其中一项的分值另有去处。",
        "Send the points of one of them elsewhere.");

    public static readonly MessageTemplate MoveNowhere = MessageTemplate.Define(
        "checklist.move-nowhere",
        "不适用的分值应计入“{value}”，但考核表没有这一项，或者它是加分、倒扣或不计入总分的部分；按去掉分值处理。",
        "Points of what does not apply go to '{value}', but there is no such part, or it is a bonus, a penalty or a part of weight 0; they leave the score and what it is out of.",
        "请改正 to。",
        "Correct 'to'.");

    public static readonly MessageTemplate NotYetScored = MessageTemplate.Define(
        "checklist.not-yet-scored",
        "条件所指的“{section}”在此步骤时尚未得出分数：各部分先于包含它的部分、前面的先于后面的计分。",
        "The condition asks for the score of \"{section}\", which is not known where the step stands: a part is scored before what is around it, and an earlier one before a later one.",
        "请把该步骤移到外层部分或总分的 steps，或把 score 写为 running。",
        "Move the step to the section around both, or to the total, or ask for the running score.");

    public static readonly MessageTemplate UnreadableFact = MessageTemplate.Define(
        "checklist.fact-unreadable",
        "事实“{fact}”按档次或时段读取，但整张填报表的事实只能是真假、次数或数值。",
        "The fact '{fact}' is read as a level or as periods, but a fact of the whole sheet is a flag, a count or a number.",
        "请去掉 fact，改由该项目自己的答案填报。",
        "Take the fact out; the answer of the item states it.");

    public static readonly MessageTemplate MixedFact = MessageTemplate.Define(
        "checklist.fact-of-two-kinds",
        "事实“{fact}”被一条规则按真假读取，被另一条按次数或数值读取，不可能同时满足。",
        "One rule reads the fact '{fact}' as a flag and another as a count or number; it cannot be right for both.",
        "请使各规则的写法一致，或使用两个事实。",
        "Write the rules alike, or use two facts.");

    public static readonly MessageTemplate GroupOfOne = MessageTemplate.Define(
        "checklist.group-of-one",
        "分组“{group}”只有一条规则，不会与其他规则重复计算。",
        "The group '{group}' has one rule only, so nothing can be counted twice in it.",
        "请检查分组名称是否写错。",
        "Check the name of the group for a slip.");

    public static readonly MessageTemplate Never = MessageTemplate.Define(
        "checklist.condition-never",
        "该条件永远不会成立：此处可能的得分为 {range}。",
        "The condition can never hold: the scores possible here are {range}.",
        "请核对界线与分值。",
        "Check the line against the points.");

    public static readonly MessageTemplate GradeNever = MessageTemplate.Define(
        "checklist.grade-condition-never",
        "该等次所要求的条件永远不会成立：总分可能为 {range}。",
        "What the grade requires can never hold: totals are possible from {range}.",
        "请核对条件与分值。",
        "Check the condition against the points.");

    public static readonly MessageTemplate BandsBelow = MessageTemplate.Define(
        "checklist.bands-below",
        "总分可能低至 {lowest}，而 {gap} 的得分不属于任何等次。",
        "The total can be as low as {lowest}, and scores {gap} lie in no grade.",
        "请去掉最低等次的下限，或用 limit 步骤写明不计负分。",
        "Leave out the lower end of the lowest grade, or state by a limit step that the total is not negative.");

    public static readonly MessageTemplate BandsAbove = MessageTemplate.Define(
        "checklist.bands-above",
        "总分没有上限，而 {gap} 的得分不属于任何等次。",
        "The total has no upper bound, and scores {gap} lie in no grade.",
        "请去掉最高等次的上限，或用 limit 步骤写明总分上限。",
        "Leave out the upper end of the highest grade, or state the most by a limit step.");
}
