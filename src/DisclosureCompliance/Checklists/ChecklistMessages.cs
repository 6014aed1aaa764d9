using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>What can be wrong with a checklist: contradictions of the paper, and numbers that are no points.</summary>
internal static class ChecklistMessages
{
    public static readonly MessageTemplate CapAbovePoints = MessageTemplate.Define(
        "checklist.cap-above-points",
        "表中印的扣分上限为 {cap} 分，但本项分值只有 {points} 分；按本项分值扣完为止，不计负分。",
        "The printed cap is {cap}, but the item is worth {points}; it is read as: deduct down to 0 and no further.",
        "请向发布单位核实是扣分上限有误还是分值有误，并改正其一。",
        "Ask the issuer whether the cap or the points are misprinted, and correct the one that is.");

    public static readonly MessageTemplate DeductionAbovePoints = MessageTemplate.Define(
        "checklist.deduction-above-points",
        "“{rule}”一次扣 {deduction} 分，但本项分值只有 {points} 分；按本项分值扣完为止，不计负分。",
        "\"{rule}\" takes {deduction} at a time, but the item is worth {points}; it is read as: deduct down to 0 and no further.",
        "请向发布单位核实扣分或分值。",
        "Ask the issuer whether the deduction or the points are misprinted.");

    public static readonly MessageTemplate MaximumAbovePoints = MessageTemplate.Define(
        "checklist.maximum-above-points",
        "表中印的最高得分为 {maximum} 分，但本项分值只有 {points} 分；不超过本项分值。",
        "The printed maximum is {maximum}, but the item is worth {points}; it is read as: no more than the item's points.",
        "请向发布单位核实最高得分或分值。",
        "Ask the issuer whether the maximum or the points are misprinted.");

    public static readonly MessageTemplate ShareNeedsRate = MessageTemplate.Define(
        "checklist.share-needs-rate",
        "按比例统计的问题不能逐项扣分或加分。",
        "A share of findings cannot be counted one by one.",
        "请将 count 改为 findings、items、records 或 days，或改用 ratio、ladder、slope。",
        "Change count to findings, items, records or days, or use a ratio, a ladder or a slope.");

    public static readonly MessageTemplate PointsUnreachable = MessageTemplate.Define(
        "checklist.points-unreachable",
        "本项 {points} 分，但最多只能得 {best} 分。",
        "The item is worth {points}, but no answer reaches more than {best}.",
        "请检查是否漏录了规则、档次，或最高得分印错。",
        "Look for a rule or a level that was not copied from the paper, or a cap that is misprinted.");

    public static readonly MessageTemplate ElementsAbovePoints = MessageTemplate.Define(
        "checklist.elements-above-points",
        "各规则最多合计 {sum} 分，但本项分值只有 {points} 分，且未写明最高得分；不超过本项分值。",
        "The rules add up to {sum}, but the item is worth {points} and no cap is printed; it is read as: no more than the item's points.",
        "如确有此意，请写明 cap。",
        "If that is meant, state the cap.");

    public static readonly MessageTemplate LevelAbovePoints = MessageTemplate.Define(
        "checklist.level-above-points",
        "档次“{level}”为 {value} 分，但本项分值只有 {points} 分；不超过本项分值。",
        "The level \"{level}\" gives {value}, but the item is worth {points}; it is read as: no more than the item's points.",
        "请向发布单位核实档次分值。",
        "Ask the issuer whether the level or the points are misprinted.");

    public static readonly MessageTemplate WorthNothing = MessageTemplate.Define(
        "checklist.worth-nothing",
        "项目“{item}”为 0 分，既不能得分也不能扣分。",
        "The item '{item}' is worth 0: it can neither gain nor lose.",
        "请检查是否漏录了分值。",
        "Look for the points on the paper.");

    public static readonly MessageTemplate SectionSum = MessageTemplate.Define(
        "checklist.section-sum",
        "“{section}”表中印的是 {printed} 分，但各项合计 {sum} 分；计分以各项为准。",
        "\"{section}\" prints {printed}, but its parts add up to {sum}; the score counts the items.",
        "请检查是否漏录了项目；原表缺失的项目请列为 not-known。",
        "Look for items that were not copied; list those that were never seen as not-known.");

    public static readonly MessageTemplate TotalSum = MessageTemplate.Define(
        "checklist.total-sum",
        "表中印的总分是 {printed} 分，但各部分合计 {sum} 分；计分以各项为准。",
        "The printed total is {printed}, but the sections add up to {sum}; the score counts the items.",
        "请检查是否漏录了部分；原表缺失的部分请列为 not-known。",
        "Look for sections that were not copied; list what was never seen as not-known.");

    public static readonly MessageTemplate SectionEmpty = MessageTemplate.Define(
        "checklist.section-empty",
        "“{section}”没有任何项目。",
        "\"{section}\" has no items.",
        "请补上项目；原表缺失的项目请列为 not-known。",
        "Add its items; list those that were never seen as not-known.");

    public static readonly MessageTemplate Empty = MessageTemplate.Define(
        "checklist.empty",
        "考核表没有任何项目，无从计分。",
        "The checklist has no items, so there is nothing to score.",
        "请补上项目。",
        "Add its items.");

    public static readonly MessageTemplate BandsGap = MessageTemplate.Define(
        "checklist.bands-gap",
        "得分区间（{gap}）不属于任何等次。",
        "Scores {gap} lie in no grade.",
        "请向发布单位核实界线后写明，例如用 below 代替 atMost。",
        "State where the line runs, for example by 'below' instead of 'atMost'.");

    public static readonly MessageTemplate BandsOverlap = MessageTemplate.Define(
        "checklist.bands-overlap",
        "等次“{lower}”与“{upper}”有重叠。",
        "The grades \"{lower}\" and \"{upper}\" share scores.",
        "请写明共同的界线属于哪一等次。",
        "State to which of them the shared scores belong.");

    public static readonly MessageTemplate BandUnreachable = MessageTemplate.Define(
        "checklist.band-unreachable",
        "等次“{grade}”（{range}）无法达到：得分在 {lowest} 至 {points} 之间。",
        "The grade \"{grade}\" ({range}) cannot be reached: scores go from {lowest} to {points}.",
        "请核对等次界线与总分。",
        "Check the band against the total.");

    public static readonly MessageTemplate NegativePoints = MessageTemplate.Define(
        "checklist.negative-points",
        "分值不能为负。",
        "Points are not negative.",
        "扣分也写成正数。",
        "Write a deduction as a positive number too.");

    public static readonly MessageTemplate ZeroPoints = MessageTemplate.Define(
        "checklist.zero-points",
        "此处分值必须大于 0。",
        "Points here are more than 0.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate PointsOutOfRange = MessageTemplate.Define(
        "checklist.points-out-of-range",
        "分值最大 {max}，小数最多六位，分数的分母最大 {denominator}。",
        "Points are at most {max}, with at most six decimals or a fraction's denominator of at most {denominator}.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate NumberOutOfRange = MessageTemplate.Define(
        "checklist.number-out-of-range",
        "数的绝对值最大 {max}，小数最多十五位，分数的分母最大 {denominator}。",
        "Numbers go from -{max} to {max}, with at most fifteen decimals or a fraction's denominator of at most {denominator}.",
        "请改正，或四舍五入到较少的小数位。",
        "Correct it, or round it to fewer decimals.");

    public static readonly MessageTemplate ListEmpty = MessageTemplate.Define(
        "checklist.list-empty",
        "此列表至少要有一项。",
        "This list needs at least one entry.",
        "请补上；可省略的字段也可整个删去。",
        "Add one, or leave the field out where it is optional.");

    public static readonly MessageTemplate OneOf = MessageTemplate.Define(
        "checklist.one-of",
        "{fields} 必须且只能写一个。",
        "Exactly one of {fields} is needed.",
        "请只保留一个。",
        "Keep one of them.");

    public static readonly MessageTemplate AtMostOneOf = MessageTemplate.Define(
        "checklist.at-most-one-of",
        "{fields} 不能同时写。",
        "{fields} exclude each other.",
        "请只保留一个。",
        "Keep one of them.");

    public static readonly MessageTemplate BandWithoutEnds = MessageTemplate.Define(
        "checklist.band-without-ends",
        "等次“{grade}”没有界线，也没有其他等次的 otherwise 或否决指向它，无从达到。",
        "The grade '{grade}' has no end, and neither the otherwise of another grade nor a veto names it, so nothing leads to it.",
        "请写 atLeast 或 above，也可写 atMost 或 below。",
        "Give atLeast or above, atMost or below, or one of each.");

    public static readonly MessageTemplate RangeEmpty = MessageTemplate.Define(
        "checklist.range-empty",
        "下限高于上限，没有数落在其中。",
        "The lower end is above the upper one, so no number lies between them.",
        "请核对 atLeast/above 与 atMost/below。",
        "Check atLeast or above against atMost or below.");

    public static readonly MessageTemplate ConditionSubject = MessageTemplate.Define(
        "checklist.condition-subject",
        "一个条件只针对一件事：{fields} 之一。",
        "A condition is about one thing: one of {fields}.",
        "请只写一个；多个条件用 all 或 any 合并。",
        "Give one; join several with all or any.");

    public static readonly MessageTemplate ConditionWithoutRange = MessageTemplate.Define(
        "checklist.without-range",
        "没有写明范围。",
        "The range is missing.",
        "请用 atLeast、above、atMost、below 写明。",
        "State it with atLeast, above, atMost or below.");

    public static readonly MessageTemplate NeedsFacts = MessageTemplate.Define(
        "checklist.needs-facts",
        "这里的条件只能针对事实：在计分之前就要判定。",
        "The condition here can be about facts only: it is decided before anything is scored.",
        "请改用 fact 条件；按得分触发的，请用 setTo、atMost 或 grade。",
        "Use conditions on facts; for an effect that turns on a score, use setTo, atMost or grade.");

    public static readonly MessageTemplate EffectEmpty = MessageTemplate.Define(
        "checklist.effect-empty",
        "没有写明后果。",
        "The effect is missing.",
        "请用 noScore、setTo、atMost、grade、gradeAtMost、zero、stop 写明。",
        "State it with noScore, setTo, atMost, grade, gradeAtMost, zero or stop.");

    public static readonly MessageTemplate ReservedId = MessageTemplate.Define(
        "checklist.reserved-id",
        "编号“{value}”留给整个考核表。",
        "The identifier '{value}' is that of the whole checklist.",
        "请换一个编号。",
        "Choose another.");

    public static readonly MessageTemplate UnknownClass = MessageTemplate.Define(
        "checklist.unknown-class",
        "考核表没有单位类别“{value}”。",
        "The checklist has no class of units '{value}'.",
        "可用：{known}。请先在 classes 中列出。",
        "It has: {known}. List it under classes first.");

    public static readonly MessageTemplate ShareAsScore = MessageTemplate.Define(
        "checklist.share-as-score",
        "此处比较的是分数：{percent}% 只是 {points} 分。",
        "Points are compared here, and {percent}% would be {points} of a point.",
        "按得分率比较的，加 \"measure\": \"share\"；按分数比较的，写分数。",
        "Add \"measure\": \"share\" to compare a share, or write the number of points.");

    public static readonly MessageTemplate ShareAsGrade = MessageTemplate.Define(
        "checklist.share-as-grade",
        "等次的界线是分数：{percent}% 只是 {points} 分。",
        "Grades go by points, and {percent}% would be {points} of a point.",
        "请写分数；按得分率评等次的，先用 convert 步骤折算为 100 分，界线写 {percent}。",
        "Write the number of points; where grades go by the share, convert the total to 100 in a step and write {percent}.");

    public static readonly MessageTemplate ShareOutOfRange = MessageTemplate.Define(
        "checklist.share-out-of-range",
        "比例应在 0 至 1（100%）之间。",
        "A share is from 0 to 1 (100%).",
        "请改正。",
        "Correct it.");
}
