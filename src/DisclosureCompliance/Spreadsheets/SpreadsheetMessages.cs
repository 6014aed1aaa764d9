using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>What can be wrong with a table, and what was made of it.</summary>
internal static class SpreadsheetMessages
{
    public static readonly MessageTemplate Encoding = MessageTemplate.Define(
        "csv.encoding",
        "文件不是 UTF-8 编码（第 {byte} 字节），多半是 GBK。",
        "The file is not UTF-8 (byte {byte}); most likely it is GBK.",
        "请在表格软件中另存为“CSV UTF-8（逗号分隔）”后重试。",
        "Save it in the spreadsheet as 'CSV UTF-8 (comma delimited)' and read it again.");

    public static readonly MessageTemplate Utf16 = MessageTemplate.Define(
        "csv.utf-16",
        "文件是 UTF-16 编码（“Unicode 文本”）。",
        "The file is UTF-16 ('Unicode text').",
        "请另存为“CSV UTF-8（逗号分隔）”后重试。",
        "Save it as 'CSV UTF-8 (comma delimited)' and read it again.");

    public static readonly MessageTemplate Workbook = MessageTemplate.Define(
        "csv.workbook",
        "这是工作簿或压缩文件，不是 CSV。",
        "This is a workbook or an archive, not CSV.",
        "请在表格软件中打开后另存为“CSV UTF-8（逗号分隔）”。",
        "Open it in the spreadsheet and save it as 'CSV UTF-8 (comma delimited)'.");

    public static readonly MessageTemplate OpenQuote = MessageTemplate.Define(
        "csv.open-quote",
        "引号没有结束。",
        "A quote is opened and not closed.",
        "请补上引号；单元格内的引号须写两个。",
        "Close it; a quote inside a cell is written twice.");

    public static readonly MessageTemplate NoHeader = MessageTemplate.Define(
        "csv.no-header",
        "前 {rows} 行中没有表头：找不到考核内容一类的列。",
        "There is no header in the first {rows} rows: no column for the items was found.",
        "表头应至少有“考核内容”（或考核项目、测评指标、评估内容、考察点、二级指标）和另外一列。",
        "A header has at least a column such as 考核内容 or 'item', and one more that is known.");

    public static readonly MessageTemplate ColumnTwice = MessageTemplate.Define(
        "csv.column-twice",
        "列“{column}”与第 {first} 列意义相同。",
        "The column '{column}' means the same as column {first}.",
        "请删去其中一列，或给出不同的表头。",
        "Remove one of them, or give it another header.");

    public static readonly MessageTemplate ColumnUnknown = MessageTemplate.Define(
        "csv.column-unknown",
        "不认识列“{column}”，未读取。",
        "The column '{column}' is not known and was not read.",
        "如需读取，请改用通行的表头。",
        "Give it a known header if it should be read.");

    public static readonly MessageTemplate BadNumber = MessageTemplate.Define(
        "csv.bad-number",
        "此处应为分数，例如 5、0.5 或 5分；分值最多六位小数。",
        "This should be a number of points such as 5, 0.5 or 5分; what an item is worth has six decimals at most.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate PointsMissing = MessageTemplate.Define(
        "csv.points-missing",
        "“{item}”没有分值。",
        "\"{item}\" has no points.",
        "请填写分值列，或在内容末尾写明，例如“（5分）”。",
        "Fill in the points column, or write them after the title, such as （5分）.");

    public static readonly MessageTemplate ItemMissing = MessageTemplate.Define(
        "csv.item-missing",
        "这一行没有考核内容，上面也没有可以沿用的。",
        "This row names no item, and none stands above it.",
        "请填写考核内容。",
        "Name the item.");

    public static readonly MessageTemplate NoItems = MessageTemplate.Define(
        "csv.no-items",
        "表头之下没有任何考核项目。",
        "There is no item below the header.",
        "请确认选对了文件。",
        "Check that it is the right file.");

    public static readonly MessageTemplate SumDiffers = MessageTemplate.Define(
        "csv.sum-differs",
        "“{label}”印的是 {printed}，但以上各项合计 {sum}。",
        "\"{label}\" prints {printed}, but the rows above add up to {sum}.",
        "请核对各项和合计；计分以各项为准。",
        "Check the rows and the sum; the score counts the rows.");

    public static readonly MessageTemplate RuleNotRecognised = MessageTemplate.Define(
        "csv.rule-not-recognised",
        "“{item}”的评分标准未能识别，按 0 至 {points} 分直接填写得分。",
        "The rule of \"{item}\" was not recognised; its score is entered, from 0 to {points}.",
        "可直接填分；如要自动计分，请在考核表 JSON 中写明规则。",
        "Enter scores, or state the rule in the checklist's JSON to have it scored.");

    public static readonly MessageTemplate RuleMissing = MessageTemplate.Define(
        "csv.rule-missing",
        "“{item}”没有评分标准，按 0 至 {points} 分直接填写得分。",
        "\"{item}\" prints no rule; its score is entered, from 0 to {points}.");

    public static readonly MessageTemplate RuleEntered = MessageTemplate.Define(
        "csv.rule-entered",
        "表中已有得分，“{item}”按 0 至 {points} 分直接填写，评分标准只作文字保留。",
        "The table is scored already, so \"{item}\" is entered from 0 to {points}; its rule is kept as words.");

    public static readonly MessageTemplate RuleRecognised = MessageTemplate.Define(
        "csv.rule-recognised",
        "由评分标准的文字识别，请核对所识别的意思。",
        "Recognised from the rule's words; check what was made of them.");

    public static readonly MessageTemplate UnknownItem = MessageTemplate.Define(
        "csv.unknown-item",
        "考核表没有“{item}”。",
        "The checklist has no item \"{item}\".",
        "请核对考核内容的文字或编号。",
        "Check the item's words or number.");

    public static readonly MessageTemplate AnsweredTwice = MessageTemplate.Define(
        "csv.answered-twice",
        "“{item}”出现了两次得分。",
        "\"{item}\" has two scores.",
        "请只保留一个。",
        "Keep one of them.");

    public static readonly MessageTemplate ScoreForRules = MessageTemplate.Define(
        "csv.score-for-rules",
        "“{item}”按规则计分，不能直接填分。",
        "\"{item}\" is scored by rules and takes no printed score.",
        "请按 entered 方式导入考核表，或用答案 JSON 填写所发现的情况。",
        "Import the checklist with entered scores, or state what was found in the answers' JSON.");

    public static readonly MessageTemplate ScoreAndDeduction = MessageTemplate.Define(
        "csv.score-and-deduction",
        "得分 {score} 与扣分 {deduction} 合起来不是分值 {points}；以得分为准。",
        "The score {score} and the deduction {deduction} do not make up the points {points}; the score is taken.",
        "请核对。",
        "Check them.");
}
