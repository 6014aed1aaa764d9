using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What <c>--help</c> says.</summary>
internal static class HelpTexts
{
    public static readonly LocalizedText Usage = new("用法", "Usage");
    public static readonly LocalizedText Commands = new("命令", "Commands");
    public static readonly LocalizedText Arguments = new("参数", "Arguments");
    public static readonly LocalizedText Options = new("选项", "Options");
    public static readonly LocalizedText Examples = new("示例", "Examples");
    public static readonly LocalizedText ExitCodes = new("退出码", "Exit codes");
    public static readonly LocalizedText OptionsPlaceholder = new("[选项]", "[options]");
    public static readonly LocalizedText CommandPlaceholder = new("[命令]", "[command]");
    public static readonly LocalizedText DateName = new("日期", "date");
    public static readonly LocalizedText FileName = new("文件", "file");
    public static readonly LocalizedText YearOrDateName = new("年份|日期", "year|date");
    public static readonly LocalizedText Required = new("（必填）", " (required)");

    public static readonly LocalizedText Root = new(
        "政务公开自查：评分、检查公开记录、推算期限、查看工作日历。不带命令时演示一个真实案例：方塘乡 2012 年自查评分，以及对真实公开记录的检查。",
        "Self-inspection of open government: scores checklists, checks published records, computes deadlines, shows working days. Without a command it shows a real case: the self-check of Fangtang Township of 2012, and a check of records really published.");

    public static readonly LocalizedText Score = new(
        "按考核表和填报表评分，逐项说明理由。给出目录和记录时，考核表中取自检查结果的次数由检查填写。",
        "Scores a checklist from its answers and says why, line by line. With a catalogue and records, numbers that the checklist takes from a check are filled in by one.");

    public static readonly LocalizedText Check = new(
        "按公开目录检查公开记录：是否公开、是否及时、要素和审核是否齐全。",
        "Checks records against a catalogue: whether they are there, in time, complete and approved.");

    public static readonly LocalizedText Calendar = new(
        "查看一年的工作日历，或某一天是否上班以及依据的通知。",
        "Shows the working days of a year, or whether offices work on a day and which notice says so.");

    public static readonly LocalizedText ChecklistFile = new("考核表（disclosure-checklist/2）", "The checklist (disclosure-checklist/2)");
    public static readonly LocalizedText AnswersFile = new("填报表（disclosure-answers/2）", "The answers (disclosure-answers/2)");
    public static readonly LocalizedText CatalogueFile = new("公开目录（disclosure-catalogue/1）", "The catalogue (disclosure-catalogue/1)");
    public static readonly LocalizedText RecordsFile = new("公开记录（disclosure-records/1）", "The records (disclosure-records/1)");
    public static readonly LocalizedText YearOrDate = new("年份或日期", "A year or a date");

    public static readonly LocalizedText LanguageOption = new("语言，默认 zh-CN", "Language; zh-CN unless given");
    public static readonly LocalizedText FormatOption = new("输出格式，默认 text", "Format of the output; text unless given");
    public static readonly LocalizedText HelpOption = new("显示用法", "Shows how it is used");
    public static readonly LocalizedText VersionOption = new("显示版本", "Shows the version");
    public static readonly LocalizedText FromOption = new("检查期首日（含）", "First day of the time inspected, included");
    public static readonly LocalizedText ToOption = new("检查期末日（含）", "Last day of the time inspected, included");
    public static readonly LocalizedText AsOfOption = new(
        "检查日：此后才到期的不算逾期",
        "The day from which it is seen: what is due later is not late");
    public static readonly LocalizedText AllOption = new(
        "逐条列出每一处，包括只能说明“不知道”的",
        "Lists everything, also what only says that something is not known");
    public static readonly LocalizedText LawOption = new("另加法规包（disclosure-law/1），可多次", "One more law pack (disclosure-law/1); may stand several times");
    public static readonly LocalizedText PolicyOption = new(
        "审核程序（disclosure-approval-policy/2），默认三级审核",
        "Approval policy (disclosure-approval-policy/2); the usual three steps unless given");
    public static readonly LocalizedText CatalogueOption = new("检查所用的公开目录", "Catalogue for the check");
    public static readonly LocalizedText RecordsOption = new("检查所用的公开记录", "Records for the check");

    public static readonly LocalizedText CalendarOption = new(
        "日历：cn（默认），cn-weekday（调休上班日不计），或文件中的日历",
        "Calendar: cn (unless given), cn-weekday (make-up days do not count), or one from a file");
    public static readonly LocalizedText CalendarFileOption = new(
        "加载日历、放假通知、单位安排，或社区年份文件，可多次",
        "Loads a calendar, notices, a layer of one's own, or a community year file; may stand several times");
    public static readonly LocalizedText PublishedOption = new("社区年份文件所依据通知的发布日期", "The day on which the notice behind a community year file came out");
    public static readonly LocalizedText KnownAtOption = new("只用该日及以前发布的通知", "Uses only notices published by that day, itself included");

    public static readonly LocalizedText ExitFine = new("没有问题", "nothing to complain of");
    public static readonly LocalizedText ExitFindings = new(
        "有违规（check）、新增的违规（check diff）、失分、退步、未排名或未达目标（score）、读不懂的时限（deadline parse），或考核表自相矛盾（score lint）",
        "violations (check), new ones (check diff), points lost, losses grown, no rank or a target not reached (score), phrases not understood (deadline parse), or a checklist that contradicts itself (score lint)");
    public static readonly LocalizedText ExitBadInput = new("输入有误，或期限无法推算；逐条说明原因", "the input is wrong, or a date cannot be computed; every reason is printed");
    public static readonly LocalizedText ExitDemonstration = new("演示（不带命令）无论结果如何都返回 0。", "The demonstration (no command) returns 0 whatever it finds.");
}
