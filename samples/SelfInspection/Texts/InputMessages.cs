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

    public static readonly MessageTemplate MissingCommand = Define(
        "input.missing-command",
        "{command} 后面应写明做什么。",
        "What to do should stand behind {command}.",
        "请写其中一个：{known}；加 --help 查看用法。",
        "Write one of: {known}; add --help to see how it is used.");

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
        "须且只须用一种方式写明期限：原文，或 --within、--provision、--rule、--phrase 之一。",
        "The time limit should be given in exactly one way: in words, or by one of --within, --provision, --rule and --phrase.",
        "请保留一个，例如 --within 20。",
        "Keep one, for example --within 20.");

    public static readonly MessageTemplate NoEvent = Define(
        "input.no-event",
        "没有写明从哪一天起算。程序不读取当天日期，同样的输入总得到同样的结果。",
        "Nothing says from which day to count. The program never reads today's date, so that the same input always gives the same result.",
        "请补上 --trigger 2012-12-24，或 --event 事由=日期；该规则的事由：{known}。",
        "Add --trigger 2012-12-24, or --event event=date. The events of this rule: {known}.");

    public static readonly MessageTemplate BadEvent = Define(
        "input.bad-event",
        "事由应写成 事由=日期。",
        "An event should be written as event=date.",
        "请改正，例如 formed=2012-12-24。",
        "Correct it, for example formed=2012-12-24.");

    public static readonly MessageTemplate UnknownEvent = Define(
        "input.unknown-event",
        "该规则没有这个事由，它的日期不起作用。",
        "The rule has no such event, so its date would have no effect.",
        "可用的事由：{known}；也可以用 --trigger 写明起算日。",
        "Choose one of: {known}; or give the day that starts the period with --trigger.");

    public static readonly MessageTemplate BadDateOrMoment = Define(
        "input.bad-date",
        "此处应为日期 2012-12-24 或时刻 2012-12-24T09:30，存在于公历，在 1900 至 2999 年之间。",
        "This should be a date such as 2012-12-24 or a moment such as 2012-12-24T09:30, exist in the calendar, and lie in 1900 to 2999.",
        "请改正；月、日、时、分各占两位。",
        "Correct it; month, day, hour and minute have two digits each.");

    public static readonly MessageTemplate ZoneNeeded = Define(
        "input.zone-needed",
        "写了时刻，但没有写明时区。",
        "This is a moment, and no zone says where.",
        "请补上 --zone Asia/Shanghai；下班后算次日的，再写 --cut-off 17:30。",
        "Add --zone Asia/Shanghai, and --cut-off 17:30 where what comes after hours belongs to the next day.");

    public static readonly MessageTemplate UnknownZone = Define(
        "input.unknown-zone",
        "没有这个时区。",
        "There is no such time zone.",
        "请用 IANA 时区名称，例如 Asia/Shanghai。",
        "Use a name of the IANA database, for example Asia/Shanghai.");

    public static readonly MessageTemplate ClockChange = Define(
        "input.clock-change",
        "因调整时钟（夏令时），这一时刻在 {zone} 不存在或出现两次。",
        "Because clocks were changed, this time does not exist in {zone}, or exists twice.",
        "请改用没有歧义的时区，例如 Etc/GMT-8（东八区）。",
        "Use a zone without clock changes, for example Etc/GMT-8 (eight hours east).");

    public static readonly MessageTemplate BadTime = Define(
        "input.bad-time",
        "此处应为时刻，如 17:30。",
        "This should be a time of day such as 17:30.",
        "请改正；时、分各占两位。",
        "Correct it; hour and minute have two digits each.");

    public static readonly MessageTemplate CutOffWithoutZone = Define(
        "input.cut-off-without-zone",
        "--cut-off 须与 --zone 一起使用。",
        "--cut-off goes with --zone.",
        "请补上 --zone Asia/Shanghai，或删去 --cut-off。",
        "Add --zone Asia/Shanghai, or leave --cut-off out.");

    public static readonly MessageTemplate PhraseNotUnderstood = Define(
        "input.phrase-not-understood",
        "读不懂这段时限，所以不推算。",
        "This time limit is not understood, so nothing is computed.",
        "请改写读不懂的部分，或用 --within、--rule 写明期限；deadline parse 逐条说明。",
        "Put what is not understood differently, or state the limit with --within or --rule; 'deadline parse' says what it makes of a phrase.");

    public static readonly MessageTemplate NotUtf8 = Define(
        "input.not-utf8",
        "这一行不是 UTF-8 文本。",
        "This line is not text in UTF-8.",
        "请以 UTF-8 编码保存后再读取。",
        "Save it as UTF-8 and read it again.");

    public static readonly MessageTemplate NotText = Define(
        "input.not-text",
        "不是 {encoding} 编码的文本。",
        "It is not text in {encoding}.",
        "老文件请加 --encoding gb18030，没有字节顺序标记的 UTF-16 请加 --encoding utf-16；Word、PDF 请先转成文本。",
        "Add --encoding gb18030 for older files, --encoding utf-16 for UTF-16 without a byte order mark; take the text out of a Word or PDF file first.");

    public static readonly MessageTemplate BlankLine = Define(
        "input.blank-line",
        "没有文字。",
        "There is no text.",
        "请核对这一栏是否漏填；漏填不等于没有期限。",
        "Check whether the cell was left out; an empty cell does not mean that there is no limit.");

    public static readonly MessageTemplate LineTooLong = Define(
        "input.line-too-long",
        "这一行过长，只保留开头。",
        "This line is too long; only its beginning was kept.",
        "请核对换行；一行只写一条时限。",
        "Check the line breaks; one phrase stands on a line.");

    public static readonly MessageTemplate UnitWithoutWithin = Define(
        "input.unit-without-within",
        "--unit 只与 --within 一起使用。",
        "--unit goes with --within only.",
        "请删去，或改用 --within。",
        "Leave it out, or use --within.");

    public static readonly MessageTemplate NoSheets = Define(
        "input.no-sheets",
        "这里没有填报表。",
        "There are no answers here.",
        "文件夹中应有 .json 文件；.jsonl 文件每行一份填报表。",
        "A folder should hold .json files, and a .jsonl file one answer sheet a line.");

    public static readonly MessageTemplate UnitTwice = Define(
        "input.unit-twice",
        "已有另一份填报表写明同一单位：{first}。",
        "Other answers are of the same unit: {first}.",
        "每个单位只保留一份；名称相同的单位请在 unit 中加以区分。",
        "Keep one for each unit; tell units of the same name apart in 'unit'.");

    public static readonly MessageTemplate NotTogether = Define(
        "input.not-together",
        "该选项不能与 {other} 一起使用。",
        "This option does not go with {other}.",
        "请删去其中一个。",
        "Leave one of them out.");

    public static readonly MessageTemplate PeriodMissing = Define(
        "input.period-missing",
        "有以前各期的排名，须写明本期的名称。",
        "With earlier rankings, this period needs a name.",
        "请写上，例如 --period 2024年第二季度。",
        "Add one, for example --period 2024-Q2.");

    public static readonly MessageTemplate PeriodTwice = Define(
        "input.period-twice",
        "以前各期的排名中已有这一期。",
        "There is a ranking of this period among the earlier ones.",
        "请改用本期的名称；要重新排名，请先从文件中删去这一期。",
        "Give the name of the current period; to rank it again, take it out of the file first.");

    public static readonly MessageTemplate PastUnused = Define(
        "input.past-unused",
        "只有评优办法才查看以前各期的排名。",
        "Only awards look at earlier rankings.",
        "请加 --awards；只想把本期并入，请加 --past-out。",
        "Add --awards; or --past-out, to have this period join them.");

    public static readonly MessageTemplate UnknownGrade = Define(
        "input.unknown-grade",
        "考核表没有这个等次。",
        "The checklist has no such grade.",
        "可用的键：{known}；也可以用 --score 写明得分。",
        "Its keys: {known}; or give a score with --score.");

    public static readonly MessageTemplate BadScore = Define(
        "input.bad-score",
        "此处应为得分，如 90、92.5 或 277/3。",
        "This should be a score such as 90, 92.5 or 277/3.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate ProgramFault = Define(
        "input.program-fault",
        "程序自身出错：{detail}",
        "The program itself failed: {detail}",
        "请检查输入中有没有反常的值；并请把命令和文件报告给维护者。",
        "Look for odd values in the input, and report the command and the files to the maintainers.");

    /// <summary>A fault with its remedy, for the file of messages beside this one.</summary>
    internal static MessageTemplate Define(string code, string zh, string en, string zhRemedy, string enRemedy) =>
        new(code, new LocalizedText(zh, en), new LocalizedText(zhRemedy, enRemedy));
}
