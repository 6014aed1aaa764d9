using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>How answers can fail to fit their checklist.</summary>
internal static class AnswerMessages
{
    public static readonly MessageTemplate OtherChecklist = MessageTemplate.Define(
        "answer.other-checklist",
        "填报表针对的是考核表“{value}”，不是“{checklist}”。",
        "The answers are for the checklist '{value}', not for '{checklist}'.",
        "请确认两个文件相配。",
        "Check that the two belong together.");

    public static readonly MessageTemplate UnknownItem = MessageTemplate.Define(
        "answer.unknown-item",
        "考核表中没有编号为“{item}”的项目；该条填报未采用：{value}",
        "The checklist has no item '{item}'; this answer was not used: {value}",
        "请核对项目编号。",
        "Check the item's identifier.");

    public static readonly MessageTemplate ItemTwice = MessageTemplate.Define(
        "answer.item-twice",
        "项目“{item}”填报了不止一次，各次都未采用：{value}",
        "The item '{item}' is answered more than once, and none of the answers was used: {value}",
        "请合并为一条。",
        "Merge them into one answer.");

    public static readonly MessageTemplate RuleNotKnown = MessageTemplate.Define(
        "answer.rule-not-known",
        "项目“{item}”的评分标准未知，无法采用该条填报：{value}",
        "The rule of the item '{item}' is not known, so the answer cannot be used: {value}",
        "请先在考核表中补上评分标准；备注和自评分可以保留。",
        "Add the rule to the checklist first; a note and a self-score can stay.");

    public static readonly MessageTemplate WrongFact = MessageTemplate.Define(
        "answer.wrong-fact",
        "项目“{item}”的“{key}”按“{kind}”计分，不读取“{field}”（{value}）。",
        "'{key}' of the item '{item}' is scored by '{kind}', which does not read '{field}' ({value}).",
        "请改用：{expected}。",
        "Write it under: {expected}.");

    public static readonly MessageTemplate RateAboveOne = MessageTemplate.Define(
        "answer.rate-above-one",
        "项目“{item}”的“{key}”为 {value}：考核表按 0 至 1（100%）的比率计分，{number} 即 {percent}%。",
        "'{key}' of the item '{item}' is {value}: the checklist goes by rates from 0 to 1 (100%), and {number} is {percent}%.",
        "请写 \"{number}%\" 或 {share}；确为 {percent}% 的，写 \"{percent}%\"。",
        "Write \"{number}%\" or {share}; where {percent}% is meant, write \"{percent}%\".");

    public static readonly MessageTemplate FactRateAboveOne = MessageTemplate.Define(
        "answer.fact-above-one",
        "事实“{item}”为 {value}：条件按 0 至 1（100%）的比率判断，{number} 即 {percent}%；未采用。",
        "The fact '{item}' is {value}: the condition goes by rates from 0 to 1 (100%), and {number} is {percent}%; it was not used.",
        "请写 \"{number}%\" 或 {share}；确为 {percent}% 的，写 \"{percent}%\"。",
        "Write \"{number}%\" or {share}; where {percent}% is meant, write \"{percent}%\".");

    public static readonly MessageTemplate PercentageOfNumbers = MessageTemplate.Define(
        "answer.percentage-of-numbers",
        "项目“{item}”的“{key}”填报为 {percent}%：考核表此处按分数或数量计，{percent}% 即 {number}。",
        "'{key}' of the item '{item}' is {percent}%: the checklist goes by a score or a number here, and {percent}% is {number}.",
        "请写 {percent}（不带百分号）；确为 {number} 的，写 {number}。",
        "Write {percent} without the sign; where {number} is meant, write {number}.");

    public static readonly MessageTemplate FactPercentageOfNumbers = MessageTemplate.Define(
        "answer.fact-percentage",
        "事实“{item}”为 {percent}%：条件按数量判断，{percent}% 即 {number}；未采用。",
        "The fact '{item}' is {percent}%: the condition goes by numbers, and {percent}% is {number}; it was not used.",
        "请写 {percent}（不带百分号）；确为 {number} 的，写 {number}。",
        "Write {percent} without the sign; where {number} is meant, write {number}.");

    public static readonly MessageTemplate DividedByNothing = MessageTemplate.Define(
        "answer.divided-by-nothing",
        "分母为 0 而分子不为 0：没有总数，却有其中的一部分。",
        "So many of none: there is a part, but nothing that it is a part of.",
        "没有可计数的写 \"0/0\"；否则请改正分母。",
        "Write \"0/0\" where there was nothing to count; otherwise correct the denominator.");

    public static readonly MessageTemplate PeriodCount = MessageTemplate.Define(
        "answer.period-count",
        "项目“{item}”的“{key}”应有 {expected} 个时段的数字，填报了 {count} 个（{value}）。",
        "'{key}' of the item '{item}' takes {expected} numbers, one for each period; {count} are given ({value}).",
        "请按时段逐一填写；没有的填 0。",
        "Give one number for each period, 0 for a blank one.");

    public static readonly MessageTemplate OutsideRange = MessageTemplate.Define(
        "answer.outside-range",
        "项目“{item}”的“{key}”为 {value}，不在 {from} 至 {to} 之间。",
        "'{key}' of the item '{item}' is {value}, outside {from} to {to}.",
        "请填写 {from} 至 {to} 的数（含两端）。",
        "Give a number from {from} to {to}, both included.");

    public static readonly MessageTemplate OutsideLimits = MessageTemplate.Define(
        "answer.outside-limits",
        "项目“{item}”的“{key}”为 {value}，不在 {from} 至 {to} 之间。",
        "'{key}' of the item '{item}' is {value}, outside {from} to {to}.",
        "请填写 {from} 至 {to} 的数（含两端）；没有该情形的，在 flags 中写 \"{rule}\": false。",
        "Give a number from {from} to {to}, both included; where there is nothing to enter, write \"{rule}\": false under flags.");

    public static readonly MessageTemplate OutsideStep = MessageTemplate.Define(
        "answer.outside-step",
        "项目“{item}”的“{key}”为 {value}，不是 {step} 的倍数。",
        "'{key}' of the item '{item}' is {value}, which is no multiple of {step}.",
        "可填：{permitted}。",
        "Permitted: {permitted}.");

    public static readonly MessageTemplate NegativeNumber = MessageTemplate.Define(
        "answer.negative-number",
        "项目“{item}”的“{key}”为 {value}；比率不能为负。",
        "'{key}' of the item '{item}' is {value}; a rate is 0 or more.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate SeveralNumbers = MessageTemplate.Define(
        "answer.several-numbers",
        "项目“{item}”的“{key}”填报了多个数（{value}），考核表没有说明如何合并。",
        "'{key}' of the item '{item}' has several numbers ({value}), and the checklist does not say how to combine them.",
        "请只填一个数，或在考核表中写明 combine。",
        "Give one number, or state combine in the checklist.");

    public static readonly MessageTemplate NoAssessor = MessageTemplate.Define(
        "answer.no-assessor",
        "项目“{item}”的“{key}”（{value}）由评分人酌定，但没有写明评分人。",
        "'{key}' of the item '{item}' ({value}) is at an assessor's discretion, but no assessor is named.",
        "请填写 assessor。",
        "Name the assessor in the answer or at the top of the sheet.");

    public static readonly MessageTemplate NotForClass = MessageTemplate.Define(
        "answer.not-for-class",
        "项目“{item}”不适用于本类单位；该条填报未采用：{value}",
        "The item '{item}' is not for this class of units; this answer was not used: {value}",
        "请核对单位类别。",
        "Check the unit's class.");

    public static readonly MessageTemplate ClassMissing = MessageTemplate.Define(
        "answer.class-missing",
        "考核表按单位类别分别评分，填报表没有给出可用的类别（{value}）：按全部项目计。",
        "The checklist has scales by class of unit, and the answers name none that it knows ({value}): all items are scored.",
        "请在 class 中填写：{known}。",
        "Name one under class: {known}.");

    public static readonly MessageTemplate StateNeedsNoFacts = MessageTemplate.Define(
        "answer.section-facts",
        "“{item}”是一个部分而不是项目，只能说明不适用或未检查（{value}）。",
        "'{item}' is a section and no item: it can only be said not to apply or not to have been checked ({value}).",
        "请逐项填报。",
        "Answer its items.");

    public static readonly MessageTemplate StatementNotProvided = MessageTemplate.Define(
        "answer.statement-not-provided",
        "项目“{item}”填报了情况说明，但考核表没有规定保留多少分（{value}）。",
        "The item '{item}' has a statement of no such matter, but the checklist does not say what it keeps ({value}).",
        "请在考核表中写明 statementKeeps，或按实际情况填报。",
        "State statementKeeps in the checklist, or answer the item.");

    public static readonly MessageTemplate NotApplicableUndecided = MessageTemplate.Define(
        "answer.not-applicable-undecided",
        "有不适用的项目，但考核表没有规定其分值如何处理：从总分和满分中一并去掉（{value}）。",
        "Some items do not apply, and the checklist does not say what becomes of their points: they leave both the score and what it is out of ({value}).",
        "请在考核表中写明 notApplicable。",
        "State notApplicable in the checklist.");

    public static readonly MessageTemplate PointsStranded = MessageTemplate.Define(
        "answer.points-stranded",
        "“{value}”不适用，其分值（计入总分 {points} 分）按考核表应计入其他项目，但没有一项能够接收：从总分和满分中一并去掉。",
        "'{value}' does not apply, and no part is left that can take its points ({points} of the total) as the checklist says: they leave both the score and what it is out of.",
        "请核对考核表中的 notApplicable，以及所指的项目是否适用。",
        "Check notApplicable in the checklist, and whether the part that it names applies.");

    public static readonly MessageTemplate UnknownFact = MessageTemplate.Define(
        "answer.unknown-fact",
        "考核表不读取名为“{item}”的事实（{value}）。",
        "The checklist reads no fact of the name '{item}' ({value}).",
        "请核对名称。可用：{known}。",
        "Check the name. It reads: {known}.");

    public static readonly MessageTemplate UnknownKey = MessageTemplate.Define(
        "answer.unknown-key",
        "项目“{item}”没有“{key}”这条规则或要素（值：{value}）。",
        "The item '{item}' has no rule or element '{key}' (value: {value}).",
        "可用的键：{known}。",
        "Its keys: {known}.");

    public static readonly MessageTemplate UnknownLevel = MessageTemplate.Define(
        "answer.unknown-level",
        "项目“{item}”没有“{value}”这一档。",
        "The item '{item}' has no level '{value}'.",
        "可选档次：{known}。",
        "Its levels: {known}.");

    public static readonly MessageTemplate ElementWhereCounted = MessageTemplate.Define(
        "answer.element-where-counted",
        "项目“{item}”的“{value}”按个数计，不能只列名。",
        "'{value}' of the item '{item}' is counted and takes a number, not a mention.",
        "请在 occurrences 中填写个数。",
        "Give the number under occurrences.");

    public static readonly MessageTemplate ElementTwice = MessageTemplate.Define(
        "answer.element-twice",
        "项目“{item}”把“{value}”列了不止一次。",
        "'{value}' of the item '{item}' is listed more than once.",
        "请只列一次。",
        "List it once.");

    public static readonly MessageTemplate SelfScoreOutside = MessageTemplate.Define(
        "answer.self-score-outside",
        "项目“{item}”的自评分 {value} 不在 0 至 {points} 之间。",
        "The self-score {value} of the item '{item}' is outside 0 to {points}.",
        "请核对；自评分只作并列显示，不影响得分。",
        "Check it; a self-score stands beside the score and never changes it.");

    public static readonly MessageTemplate TooManyKeys = MessageTemplate.Define(
        "answer.too-many-keys",
        "一个项目最多 {limit} 个键。",
        "One item has at most {limit} keys.",
        "请检查生成该文件的程序。",
        "Check the program that wrote the file.");

    public static readonly MessageTemplate StateWithFacts = MessageTemplate.Define(
        "answer.state-with-facts",
        "既说明了整项的状态，又填报了事实。",
        "It states both what holds of the whole item and facts.",
        "请只保留一种。",
        "Keep one of the two.");

    public static readonly MessageTemplate FoundTwice = MessageTemplate.Define(
        "answer.found-twice",
        "同一事实列了不止一次。",
        "The same thing is listed more than once.",
        "请只列一次。",
        "List it once.");

    public static readonly MessageTemplate KeyTwice = MessageTemplate.Define(
        "answer.key-twice",
        "键“{key}”填报了不止一次。",
        "The key '{key}' is answered more than once.",
        "请只填一次。",
        "Answer it once.");

    public static readonly MessageTemplate FigureNotExact = MessageTemplate.Define(
        "answer.figure-not-exact",
        "“{fact}”为“{count}”，不是确切数字，不据以计分。",
        "'{fact}' is '{count}', not an exact number, and nothing is scored by it.",
        "请查明确切数字后填报。",
        "Find out the exact number and fill it in.");

    public static readonly MessageTemplate FigureNotStated = MessageTemplate.Define(
        "answer.figure-not-stated",
        "“{fact}”未写明，不据以计分。",
        "'{fact}' is not stated, and nothing is scored by it.",
        "请查明后填报。",
        "Find it out and fill it in.");
}
