using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>What can be wrong with a printed catalogue, and what was made of it.</summary>
internal static class CatalogueCsvMessages
{
    public static readonly MessageTemplate NoHeader = MessageTemplate.Define(
        "csv.catalogue.no-header",
        "前 {rows} 行中没有目录的表头：找不到公开事项和另外两列。",
        "There is no header of a catalogue in the first {rows} rows: 公开事项 and two more columns were not found.",
        "表头应有“公开事项”（或一级事项、二级事项），以及公开内容、公开依据、公开时限等列。",
        "A header has 公开事项 (or 一级事项, 二级事项) and columns such as 公开内容, 公开依据, 公开时限.");

    public static readonly MessageTemplate NoItems = MessageTemplate.Define(
        "csv.catalogue.no-items",
        "表头之下没有任何事项。",
        "There is no item below the header.",
        "请确认选对了文件。",
        "Check that it is the right file.");

    public static readonly MessageTemplate ShiftedRow = MessageTemplate.Define(
        "csv.catalogue.shifted-row",
        "这一行只有 {cells} 格，而表头有 {columns} 列：省略了与上一行合并的单元格，无法判断各格属于哪一列。",
        "The row has {cells} cells while the header has {columns} columns: cells merged with those above were left out, and nobody can say which.",
        "请在表格软件中取消合并单元格后重新保存，或补上空格。",
        "Split the merged cells in the spreadsheet and save it again, or put empty cells in their places.");

    public static readonly MessageTemplate TitleMissing = MessageTemplate.Define(
        "csv.catalogue.title-missing",
        "这一行没有公开事项，上面也没有可以沿用的。",
        "The row names no item, and none stands above it.",
        "请填写公开事项。",
        "Name the item.");

    public static readonly MessageTemplate NoFirstLevel = MessageTemplate.Define(
        "csv.catalogue.no-first-level",
        "有二级事项而没有一级事项。",
        "There is an item of the second level and none of the first.",
        "请补上一级事项。",
        "Name the first level.");

    public static readonly MessageTemplate FilledIn = MessageTemplate.Define(
        "csv.catalogue.filled-in",
        "“{column}”列有 {count} 个空格，视为与上一行合并。",
        "Empty cells in the column '{column}', taken as merged with the one above: {count}.",
        "如有确实未填写的，请写“—”。",
        "Write — where a cell was left blank on purpose.");

    public static readonly MessageTemplate NumbersRepeat = MessageTemplate.Define(
        "csv.catalogue.numbers-repeat",
        "序号有空缺或重复，各事项改按行编号。",
        "Numbers are missing or stand twice; the items are numbered by their rows instead.",
        "如需保留序号，请使每行各不相同。",
        "Give each row a number of its own to keep them.");

    public static readonly MessageTemplate ClassAssumed = MessageTemplate.Define(
        "csv.catalogue.class-assumed",
        "有 {count} 个事项的期限看不出是长期、定期还是随时公开，都按“{class}”。",
        "Items whose limit does not tell whether they are permanent, periodic or ad hoc: {count}; all are taken as {class}.",
        "请逐项核对，特别是机构职能、办事指南一类应长期公开的事项。",
        "Look at each, above all at functions, guides and the like, which are permanent.");

    public static readonly MessageTemplate NoDeadline = MessageTemplate.Define(
        "csv.catalogue.no-deadline",
        "没有写明公开时限。",
        "No time limit is stated.",
        "请填写公开时限。",
        "State the limit.");

    public static readonly MessageTemplate DeadlineNotRead = MessageTemplate.Define(
        "csv.catalogue.deadline-not-read",
        "公开时限无法识别，未设规则：{reason}",
        "The limit cannot be read and no rule was made of it: {reason}",
        "请改写为通行的说法，或在目录 JSON 中写明规则。",
        "Word it as is common, or state the rule in the catalogue's JSON.");

    public static readonly MessageTemplate DeadlineAssumed = MessageTemplate.Define(
        "csv.catalogue.deadline-assumed",
        "公开时限可有不同理解：{assumption}",
        "The limit can be read in more than one way: {assumption}",
        "请核对。",
        "Check it.");

    public static readonly MessageTemplate Channels = MessageTemplate.Define(
        "csv.catalogue.channels",
        "公开渠道：{note}",
        "Channels: {note}",
        "请核对。",
        "Check them.");

    public static readonly MessageTemplate AudienceOpen = MessageTemplate.Define(
        "csv.catalogue.audience-open",
        "从“{text}”看不出向谁公开，按全社会。",
        "'{text}' does not tell to whom it is open; everyone is taken.",
        "请只勾选一项，特定群体请写明。",
        "Tick one of them, and name a particular group.");

    public static readonly MessageTemplate AudienceAssumed = MessageTemplate.Define(
        "csv.catalogue.audience-assumed",
        "“{text}”中有的选项没有勾选符号，按“{taken}”已勾选。",
        "Something in '{text}' has no mark; '{taken}' is taken as ticked.",
        "请核对原件。",
        "Look at the original.");

    public static readonly MessageTemplate AudienceUnknown = MessageTemplate.Define(
        "csv.catalogue.audience-unknown",
        "所勾选的“{text}”不是用语表中的公开对象，视为一个群体。",
        "'{text}' is ticked and is no audience that the vocabulary has; it is taken as a group.",
        "请核对，或将该写法加入用语表。",
        "Check it, or add the spelling to the vocabulary.");

    public static readonly MessageTemplate LevelOpen = MessageTemplate.Define(
        "csv.catalogue.level-open",
        "从“{text}”看不出勾选了哪些层级。",
        "'{text}' does not tell for certain which levels are ticked.",
        "请核对原件。",
        "Look at the original.");

    public static readonly MessageTemplate ModeUnknown = MessageTemplate.Define(
        "csv.catalogue.mode-unknown",
        "公开方式“{mode}”既不是主动公开也不是依申请公开，按主动公开。",
        "The mode '{mode}' is neither proactive nor on request; proactive is taken.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate BothModes = MessageTemplate.Define(
        "csv.catalogue.both-modes",
        "主动和依申请都已勾选，按主动公开。",
        "Both proactive and on request are ticked; proactive is taken.",
        "请只勾选一个。",
        "Tick one of them.");
}
