using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What can be wrong with what the user types and with the files that he names.</summary>
internal static class InputMessages
{
    public static readonly MessageTemplate UnknownWord = Define(
        "input.unknown-word",
        "这里没有名为“{word}”的命令、选项或参数。",
        "There is no command, option or argument '{word}' here.",
        "请加 --help 查看用法。",
        "Add --help to see how it is used.");

    public static readonly MessageTemplate MissingArgument = Define(
        "input.missing-argument",
        "缺少 {name}。",
        "{name} is missing.",
        "请加 --help 查看用法。",
        "Add --help to see how it is used.");

    public static readonly MessageTemplate MissingOption = Define(
        "input.missing-option",
        "缺少该选项。程序不读取当天日期，同样的输入总得到同样的结果。",
        "This option is missing. The program never reads today's date, so that the same input always gives the same result.",
        "请补上，例如 {example}。",
        "Add it, for example {example}.");

    public static readonly MessageTemplate MissingWithCatalogue = Define(
        "input.missing-with-catalogue",
        "检查需要 --catalogue、--records、--from、--to、--as-of 五个选项，缺少这一个。",
        "A check needs all of --catalogue, --records, --from, --to and --as-of; this one is missing.",
        "请补上，或五个都不写。",
        "Add it, or leave out all five.");

    public static readonly MessageTemplate OptionWithoutValue = Define(
        "input.option-without-value",
        "该选项后面没有值。",
        "This option has no value behind it.",
        "请写上值，例如 {example}。",
        "Write one, for example {example}.");

    public static readonly MessageTemplate OptionTwice = Define(
        "input.option-twice",
        "该选项写了不止一次。",
        "This option stands more than once.",
        "请只保留一个。",
        "Keep one of them.");

    public static readonly MessageTemplate BadOption = Define(
        "input.bad-option",
        "该选项的写法不对。",
        "This option is not written as it should be.",
        "请加 --help 查看用法。",
        "Add --help to see how it is used.");

    public static readonly MessageTemplate UnknownChoice = Define(
        "input.unknown-choice",
        "不认识的取值。",
        "The word is not one of those that can stand here.",
        "可用取值：{known}。",
        "Choose one of: {known}.");

    public static readonly MessageTemplate BadDate = Define(
        "input.bad-date",
        "日期应写成 2012-12-24 的形式，存在于公历，在 1900 至 2999 年之间。",
        "A date should be written as 2012-12-24, exist in the calendar, and lie in 1900 to 2999.",
        "请改正；月和日各占两位。",
        "Correct it; month and day have two digits each.");

    public static readonly MessageTemplate BadNumber = Define(
        "input.bad-number",
        "此处应为 {min} 至 {max} 的整数。",
        "This should be a whole number from {min} to {max}.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate BadYearOrDate = Define(
        "input.bad-year-or-date",
        "此处应为年份（如 2012）或日期（如 2012-12-24），在 1900 至 2999 年之间。",
        "This should be a year such as 2012, or a date such as 2012-12-24, from 1900 to 2999.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate WindowReversed = Define(
        "input.window-reversed",
        "检查期的末日早于首日 {from}。",
        "The time inspected ends before its first day, {from}.",
        "请对调 --from 和 --to，或改正其中一个。",
        "Exchange --from and --to, or correct one of them.");

    public static readonly MessageTemplate NoFile = Define(
        "input.no-file",
        "没有这个文件。",
        "There is no such file.",
        "请核对路径；相对路径从当前文件夹算起。",
        "Check the path; a relative one starts from the current folder.");

    public static readonly MessageTemplate IsFolder = Define(
        "input.is-folder",
        "这是文件夹，不是文件。",
        "This is a folder, not a file.",
        "请写出其中一个文件的路径。",
        "Give the path of a file in it.");

    public static readonly MessageTemplate NoAccess = Define(
        "input.no-access",
        "没有读取该文件的权限。",
        "You may not read this file.",
        "请向文件的所有者申请权限，或复制一份。",
        "Ask its owner, or make a copy that you may read.");

    public static readonly MessageTemplate Unreadable = Define(
        "input.unreadable",
        "无法读取该文件（{detail}）。",
        "This file cannot be read ({detail}).",
        "请确认没有其他程序占用，磁盘可用。",
        "Check that no other program holds it and that the disk is there.");

    public static readonly MessageTemplate UnknownCalendar = Define(
        "input.unknown-calendar",
        "没有这个日历。",
        "There is no such calendar.",
        "可用日历：{known}；也可以用 --calendar-file 加载自己的日历。",
        "Choose one of: {known}; or load your own with --calendar-file.");

    public static readonly MessageTemplate PublicationUnknown = Define(
        "input.publication-unknown",
        "这种年份文件不写明通知的发布日期。",
        "A year file of this kind does not say when its notice came out.",
        "请用 --published 写明，例如 --published 2025-11-04。",
        "State it with --published, for example --published 2025-11-04.");

    public static readonly MessageTemplate NoticesDoNotFit = Define(
        "input.notices-do-not-fit",
        "文件中的安排不能并入日历“{calendar}”：{detail}",
        "What is in the file does not fit the calendar '{calendar}': {detail}",
        "请核对年份；年度通知须逐年相连，调整通知须有所调整的年度。",
        "Check the years: annual notices follow one another without a gap, and an amendment needs the year it amends.");

    public static readonly MessageTemplate OneRule = Define(
        "input.one-rule",
        "须且只须写明 --within、--provision、--rule 之一。",
        "Exactly one of --within, --provision and --rule says what the time limit is.",
        "请保留一个，例如 --within 20。",
        "Keep one, for example --within 20.");

    public static readonly MessageTemplate UnitWithoutWithin = Define(
        "input.unit-without-within",
        "--unit 只与 --within 一起使用。",
        "--unit goes with --within only.",
        "请删去，或改用 --within。",
        "Leave it out, or use --within.");

    public static readonly MessageTemplate ProgramFault = Define(
        "input.program-fault",
        "程序自身出错：{detail}",
        "The program itself failed: {detail}",
        "请检查输入中有没有反常的值；并请把命令和文件报告给维护者。",
        "Look for odd values in the input, and report the command and the files to the maintainers.");

    private static MessageTemplate Define(string code, string zh, string en, string zhRemedy, string enRemedy) =>
        new(code, new LocalizedText(zh, en), new LocalizedText(zhRemedy, enRemedy));
}
