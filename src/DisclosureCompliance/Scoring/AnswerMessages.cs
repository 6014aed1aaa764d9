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

    public static readonly MessageTemplate WrongForm = MessageTemplate.Define(
        "answer.wrong-form",
        "项目“{item}”按“{kind}”计分，不读取 {part}（{value}）。",
        "The item '{item}' is scored by '{kind}', which does not read {part} ({value}).",
        "请改用：{expected}。",
        "It reads: {expected}.");

    public static readonly MessageTemplate RuleNotKnown = MessageTemplate.Define(
        "answer.rule-not-known",
        "项目“{item}”的评分标准未知，无法采用该条填报：{value}",
        "The rule of the item '{item}' is not known, so the answer cannot be used: {value}",
        "请先在考核表中补上评分标准；备注和自评分可以保留。",
        "Add the rule to the checklist first; a note and a self-score can stay.");

    public static readonly MessageTemplate UnknownKey = MessageTemplate.Define(
        "answer.unknown-key",
        "项目“{item}”没有这个键（值：{value}）。",
        "The item '{item}' has no rule or element of this key (value: {value}).",
        "可用的键：{known}。",
        "Its keys: {known}.");

    public static readonly MessageTemplate UnknownLevel = MessageTemplate.Define(
        "answer.unknown-level",
        "项目“{item}”没有“{value}”这一档。",
        "The item '{item}' has no level '{value}'.",
        "可选档次：{known}。",
        "Its levels: {known}.");

    public static readonly MessageTemplate NegativeCount = MessageTemplate.Define(
        "answer.negative-count",
        "项目“{item}”的“{key}”次数为 {value}；次数不能为负。",
        "'{key}' of the item '{item}' occurred {value} times; a number of occurrences is 0 or more.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate CountWhereOnce = MessageTemplate.Define(
        "answer.count-where-once",
        "项目“{item}”的“{key}”只计一次，不按次数（{value}）计。",
        "'{key}' of the item '{item}' applies once and takes no number ({value}).",
        "扣分情形请写入 flags（true/false），得分点请写入 elements。",
        "Put a circumstance under flags (true or false) and an element under elements.");

    public static readonly MessageTemplate FlagWhereCounted = MessageTemplate.Define(
        "answer.flag-where-counted",
        "项目“{item}”的“{key}”按次数计，不能只填 {value}。",
        "'{key}' of the item '{item}' is counted and takes a number, not {value}.",
        "请在 occurrences 中填写次数。",
        "Give the number under occurrences.");

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
}
