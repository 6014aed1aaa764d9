using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What can be wrong with what the user asks of the commands <c>check</c> and <c>catalogue</c>.</summary>
internal static class CheckMessages
{
    public static readonly MessageTemplate ClassOfNoItem = InputMessages.Define(
        "input.class-of-no-item",
        "目录中没有专门适用于这一类别的事项，只检查适用于所有类别的事项。",
        "No item of the catalogue is for this class; only items for all classes are looked at.",
        "请核对写法；目录中的类别：{known}。",
        "Check how it is written; the catalogue's classes: {known}.");

    public static readonly MessageTemplate OfficeNotTold = InputMessages.Define(
        "input.office-not-told",
        "例外“{exception}”只适用于写明的单位，但没有写明检查的是哪个单位，所以不起作用。",
        "The exception '{exception}' is for certain offices, and nothing says which office this is, so it has no effect.",
        "请用 --office 写明单位；其中的单位：{known}。",
        "Say which with --office; its offices: {known}.");

    public static readonly MessageTemplate RunsReversed = InputMessages.Define(
        "input.runs-reversed",
        "较早一次的检查日晚于较晚一次的检查日 {asOf}。",
        "The earlier check is seen from a later day than the later one, {asOf}.",
        "请对调两份记录和两个日期，或改正其中一个。",
        "Exchange the records and the days, or correct one of the days.");

    public static readonly MessageTemplate EarlierWindowReversed = InputMessages.Define(
        "input.window-reversed",
        "较早一次检查期的末日早于首日 {from}。",
        "The time inspected earlier ends before its first day, {from}.",
        "请改正 --before-from 或 --before-to；没有写的与较晚一次相同。",
        "Correct --before-from or --before-to; the one that is not given is as in the later check.");

    public static readonly MessageTemplate NotChanges = InputMessages.Define(
        "input.not-changes",
        "这不是 check diff 的 JSON 输出。",
        "This is not what 'check diff' writes as JSON.",
        "请用 check diff … --format json > changes.json 保存上一次的比较。",
        "Keep the last comparison with: check diff … --format json > changes.json.");

    public static readonly MessageTemplate BadKeyedNumber = InputMessages.Define(
        "input.bad-keyed-number",
        "应写成 名称=数。",
        "This should be written as name=number.",
        "请改正，例如 {example}。",
        "Correct it, for example {example}.");

    public static readonly MessageTemplate KeyTwice = InputMessages.Define(
        "input.key-twice",
        "“{key}”写了不止一次。",
        "'{key}' stands more than once.",
        "请只保留一个。",
        "Keep one of them.");

    public static readonly MessageTemplate BadRisk = InputMessages.Define(
        "input.bad-risk",
        "倍数应大于 0。",
        "It should count more than 0 times.",
        "请改正，例如 1.5 或 3。",
        "Correct it, such as 1.5 or 3.");

    public static readonly MessageTemplate OneSize = InputMessages.Define(
        "input.one-size",
        "须且只须用一种方式写明抽取多少：--size 或 --find。",
        "How many are drawn should be given in exactly one way: --size or --find.",
        "请保留一个，例如 --size 60。",
        "Keep one, for example --size 60.");

    public static readonly MessageTemplate NothingToDraw = InputMessages.Define(
        "input.nothing-to-draw",
        "这里没有可以抽取的内容。",
        "There is nothing here to draw from.",
        "请核对文件；目录应有事项，记录应有条目。",
        "Check the file: a catalogue should have items, and records should be in the records.");

    public static readonly MessageTemplate OnlyForTables = InputMessages.Define(
        "input.only-for-tables",
        "该选项只用于 CSV 表格，JSON 目录自己写明。",
        "This option is for a table in CSV; a catalogue in JSON says it itself.",
        "请删去，或给出扩展名为 .csv 的表格。",
        "Leave it out, or give a table whose name ends in .csv.");
}
