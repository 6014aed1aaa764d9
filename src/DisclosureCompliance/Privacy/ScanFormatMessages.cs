using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>What can be wrong with the meaning of scan rules.</summary>
internal static class ScanFormatMessages
{
    public static readonly MessageTemplate WordLength = MessageTemplate.Define(
        "scan.word-length",
        "词语过长，或者首尾有空格。",
        "A word is too long, or has blanks around it.",
        "每个词语不超过 {most} 个字，首尾不留空格。",
        "A word has at most {most} characters and no blanks around it.");

    public static readonly MessageTemplate Twice = MessageTemplate.Define(
        "scan.twice",
        "列表为空，或者同一内容出现两次。",
        "The list is empty, or something stands in it twice.",
        "请每项只写一次。",
        "Write each once.");

    public static readonly MessageTemplate Digits = MessageTemplate.Define(
        "scan.digits",
        "这里应为数字或者数字范围。",
        "Digits or a range of them should stand here.",
        "每项 {fewest} 至 {most} 位，范围写作 130-139，两端位数相同。",
        "Each has {fewest} to {most} digits; a range is written 130-139, with ends of the same length.");

    public static readonly MessageTemplate Marking = MessageTemplate.Define(
        "scan.marking",
        "标志词过短，或者含有空格。",
        "The word is too short for a marking, or holds a blank.",
        "请写两个字以上，不留空格；文中字间的空格会自动忽略。",
        "Write two characters or more without blanks; blanks between them in a text are passed over.");

    public static readonly MessageTemplate Form = MessageTemplate.Define(
        "scan.form",
        "证件号码的样式不对。",
        "The form of the paper's number is not written as it should be.",
        "最多三个大写字母或 @，后接 6 至 12 位数字或 #，如 E########。",
        "Up to three capital letters or @, then 6 to 12 digits or #, as in E########.");

    public static readonly MessageTemplate NeverHolds = MessageTemplate.Define(
        "scan.never-holds",
        "该规则没有词语，也没有场合，永远不会适用。",
        "The rule has neither words nor an occasion, so that it never holds.",
        "请至少填写 before、after、occasions 之一。",
        "Give at least one of before, after and occasions.");
}
