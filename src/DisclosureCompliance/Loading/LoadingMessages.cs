using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Loading;

/// <summary>What can be wrong with any document, before its meaning is looked at.</summary>
internal static class LoadingMessages
{
    public static readonly MessageTemplate Empty = MessageTemplate.Define(
        "load.empty",
        "文件为空。",
        "The document is empty.",
        "请确认选对了文件，并且导出已完成。",
        "Check that it is the right file and that its export has finished.");

    public static readonly MessageTemplate TooLarge = MessageTemplate.Define(
        "load.too-large",
        "文件超过 {limit} MB 的上限。",
        "The document is larger than the limit of {limit} MB.",
        "请拆分后分别加载。",
        "Split it and load the parts.");

    public static readonly MessageTemplate TooManyFaults = MessageTemplate.Define(
        "load.too-many-faults",
        "错误过多：已列出 {listed} 处，另有 {unlisted} 处未列出。",
        "There are too many faults: {listed} are listed, {unlisted} more are not.",
        "错误这样多，多半是选错了文件或导出有误；请先改正已列出的，再重新加载。",
        "So many come as a rule from a wrong file or a broken export; mend those that are listed and load again.");

    public static readonly MessageTemplate Encoding = MessageTemplate.Define(
        "load.encoding",
        "文件不是 UTF-8 编码（{detail}）。",
        "The document is not UTF-8 ({detail}).",
        "请另存为 UTF-8 后重试；GBK 和 UTF-16 须先转换。",
        "Save it as UTF-8; GBK and UTF-16 have to be converted first.");

    public static readonly MessageTemplate Syntax = MessageTemplate.Define(
        "load.syntax",
        "不是有效的 JSON：第 {line} 行第 {column} 列，{reason}。",
        "This is not valid JSON: line {line}, column {column}: {reason}.",
        "请检查该处及其之前的引号、逗号和括号。",
        "Look at the quotes, commas and brackets there and before.");

    public static readonly MessageTemplate TooDeep = MessageTemplate.Define(
        "load.too-deep",
        "嵌套超过 {limit} 层。",
        "The document is nested deeper than {limit} levels.",
        "没有一种格式需要这么深；请检查生成该文件的程序。",
        "No format needs that; check the program that wrote the file.");

    public static readonly MessageTemplate WrongSchema = MessageTemplate.Define(
        "load.wrong-schema",
        "文件的 schema 应为“{expected}”。",
        "The document's schema should be '{expected}'.",
        "请确认选对了文件；格式版本较新的文件须升级本库后读取。",
        "Check that it is the right file; a newer version of a format needs a newer library.");

    public static readonly MessageTemplate WrongType = MessageTemplate.Define(
        "load.wrong-type",
        "此处应为{expected}，实际为{actual}。",
        "This should be {expected} but is {actual}.",
        "请按格式说明改正。",
        "See what the format's schema asks for here.");

    public static readonly MessageTemplate MissingField = MessageTemplate.Define(
        "load.missing-field",
        "缺少必填字段“{field}”。",
        "The required field '{field}' is missing.",
        "请补上该字段。",
        "Add the field.");

    public static readonly MessageTemplate UnknownField = MessageTemplate.Define(
        "load.unknown-field",
        "未知字段“{field}”。",
        "The field '{field}' is unknown.",
        "可用字段：{known}。自用备注字段请以“x-”开头命名。",
        "Known here: {known}. Fields for remarks of your own begin with 'x-'.");

    public static readonly MessageTemplate DuplicateField = MessageTemplate.Define(
        "load.duplicate-field",
        "字段“{field}”出现了两次。",
        "The field '{field}' occurs twice.",
        "请只保留一个。",
        "Keep one of them.");

    public static readonly MessageTemplate DuplicateId = MessageTemplate.Define(
        "load.duplicate-id",
        "标识“{id}”已在 {first} 使用。",
        "The identifier '{id}' is already used at {first}.",
        "请为每一项使用不同的标识。",
        "Give each its own identifier.");

    public static readonly MessageTemplate Blank = MessageTemplate.Define(
        "load.blank",
        "此处不能为空白。",
        "This must not be blank.",
        "请填写，或删去该字段。",
        "Fill it in, or leave the field out where it is optional.");

    public static readonly MessageTemplate BadText = MessageTemplate.Define(
        "load.bad-text",
        "文字含有不成对的代理字符。",
        "The text has half of a surrogate pair.",
        "请检查生成该文件的程序：某个字符在转义时被截断。",
        "Check the program that wrote the file: it cut a character in two.");

    public static readonly MessageTemplate NumberAsText = MessageTemplate.Define(
        "load.number-as-text",
        "数字写成了文字。",
        "A number is written as text.",
        "请去掉引号。",
        "Remove the quotes.");

    public static readonly MessageTemplate BadNumber = MessageTemplate.Define(
        "load.bad-number",
        "此处应为数字，或写成文字的分数（如 \"4/3\"）。",
        "This should be a number, or a fraction written as text such as \"4/3\".",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate OutOfRange = MessageTemplate.Define(
        "load.out-of-range",
        "数值应在 {min} 至 {max} 之间（含两端）。",
        "The number should be from {min} to {max}, both included.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate BadDate = MessageTemplate.Define(
        "load.bad-date",
        "日期应写成 2012-12-24 的形式，且为公历中存在的日期。",
        "A date should be written as 2012-12-24 and be a day that exists.",
        "请改正；月和日各占两位。",
        "Correct it; month and day have two digits each.");

    public static readonly MessageTemplate DateOutOfRange = MessageTemplate.Define(
        "load.date-out-of-range",
        "日期应在 1900 年至 2999 年之间。",
        "A date should lie in the years 1900 to 2999.",
        "请核对年份；没有期限的，请删去该字段，不要用 9999-12-31 之类代替。",
        "Check the year; where there is no end, leave the field out instead of writing a day such as 9999-12-31.");

    public static readonly MessageTemplate UnknownWord = MessageTemplate.Define(
        "load.unknown-word",
        "取值无效。",
        "This word is not allowed here.",
        "可用取值：{known}。",
        "Choose one of: {known}.");
}
