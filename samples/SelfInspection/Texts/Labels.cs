using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>Headings, labels and sentences of the program itself, in both languages. What the library says stays the library's.</summary>
internal static class Labels
{
    public static readonly LocalizedText Value = new("当前值：", "Value: ");
    public static readonly LocalizedText Remedy = new("处理：", "To do: ");
    public static readonly LocalizedText Basis = new("依据：", "Basis: ");
    public static readonly LocalizedText Record = new("记录：", "Record: ");
    public static readonly LocalizedText Source = new("来源：", "Source: ");
    public static readonly LocalizedText AnswersSource = new("填报来源：", "Answers: ");
    public static readonly LocalizedText Unit = new("单位：", "Unit: ");
    public static readonly LocalizedText Checklist = new("考核表：", "Checklist: ");
    public static readonly LocalizedText Catalogue = new("公开目录：", "Catalogue: ");
    public static readonly LocalizedText Records = new("公开记录：", "Records: ");
    public static readonly LocalizedText PrintedRule = new("评分标准：", "Rule: ");
    public static readonly LocalizedText Contradiction = new("考核表自相矛盾：", "The checklist contradicts itself: ");
    public static readonly LocalizedText Untitled = new("（无标题）", "(no title)");
    public static readonly LocalizedText Complete = new("完整", "complete");
    public static readonly LocalizedText Incomplete = new("不完整", "not complete");

    public static readonly LocalizedText Item = new("项目", "Item");
    public static readonly LocalizedText Points = new("分值", "Points");
    public static readonly LocalizedText Score = new("得分", "Score");
    public static readonly LocalizedText SelfScore = new("自评", "Self");
    public static readonly LocalizedText Gap = new("差额", "Gap");
    public static readonly LocalizedText Total = new("合计", "Total");
    public static readonly LocalizedText NotKnown = new("未知", "not known");
    public static readonly LocalizedText NotAnswered = new("未填报", "open");
    public static readonly LocalizedText Invalid = new("无效", "invalid");

    public static readonly LocalizedText Violations = new("违规", "Violations");
    public static readonly LocalizedText Warnings = new("须核对", "To look at");
    public static readonly LocalizedText Passed = new("合格", "In order");
    public static readonly LocalizedText NotDecided = new("不能判断", "What cannot be said");
    public static readonly LocalizedText AddAll = new("加上 --all 可逐条列出。", "Add --all to list them one by one.");
    public static readonly LocalizedText HowToList = new("逐条列出：", "To list them one by one:");
    public static readonly LocalizedText OutsideWindow = new("检查期外的记录", "Records of another time");

    public static readonly LocalizedText Statistics = new("统计", "Figures");
    public static readonly LocalizedText Overall = new("全部", "All");
    public static readonly LocalizedText ByCategory = new("按类别", "By category");
    public static readonly LocalizedText BySubject = new("按内容（一事可属多类）", "By subject (an item may have several)");
    public static readonly LocalizedText ByUnit = new("按责任单位", "By responsible unit");
    public static readonly LocalizedText OnTime = new("及时", "in time");
    public static readonly LocalizedText Late = new("逾期", "late");
    public static readonly LocalizedText Missing = new("未公开", "missing");
    public static readonly LocalizedText NotYetDue = new("未到期", "not yet due");
    public static readonly LocalizedText Undecided = new("不能判断", "open");
    public static readonly LocalizedText NotStated = new("（未注明）", "(not stated)");
    public static readonly LocalizedText Comma = new("，", ", ");

    public static readonly LocalizedText Permanent = new("长期公开", "permanent");
    public static readonly LocalizedText Periodic = new("定期公开", "periodic");
    public static readonly LocalizedText AdHoc = new("随时公开", "ad hoc");
    public static readonly LocalizedText Power = new("权", "power");
    public static readonly LocalizedText Money = new("钱", "money");
    public static readonly LocalizedText People = new("人", "people");
    public static readonly LocalizedText Matters = new("事", "matters");

    public static readonly LocalizedText Checking = new("正在检查", "Checking");
    public static readonly LocalizedText Scoring = new("正在评分", "Scoring");

    public static readonly MessageTemplate FaultCount = Define(
        "text.fault-count",
        "共 {count} 处错误，没有继续。",
        "Faults: {count}. Nothing was done.");

    public static readonly MessageTemplate ItemCount = Define("text.item-count", "{title}，{count} 项", "{title}; {count} items");

    public static readonly MessageTemplate RecordCount = Define(
        "text.record-count",
        "{title}，{count} 条，{completeness}",
        "{title}; {count} records, {completeness}");

    public static readonly MessageTemplate Window = Define(
        "text.window",
        "检查期：{from} 至 {to}；检查日：{asOf}；工作日按日历 {calendar} 计算。",
        "Time inspected: {from} to {to}, seen on {asOf}. Working days by the calendar {calendar}.");

    public static readonly MessageTemplate Outcome = Define(
        "text.outcome",
        "违规 {violations} 处，须核对 {warnings} 处，合格 {passed} 处，不能判断或仅供参考 {information} 处。",
        "Violations: {violations}. To look at: {warnings}. In order: {passed}. Open or for information: {information}.");

    public static readonly MessageTemplate OutsideWindowCount = Define(
        "text.outside-window-count",
        "{count} 条记录属于其他时间，未检查是否及时。",
        "Records of another time, not checked for their time: {count}.");

    public static readonly MessageTemplate RecordOf = Define("text.record-of", "{title}（{id}）", "{title} ({id})");

    public static readonly MessageTemplate Share = Define("text.share", "，及时率 {percent}%", ", {percent}% in time");

    /// <summary>A text of the program with places to fill, for every file of texts beside this one.</summary>
    internal static MessageTemplate Define(string code, string zh, string en) => new(code, new LocalizedText(zh, en));
}
