using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What <c>--help</c> says of the commands below <c>score</c>.</summary>
internal static class ScoreHelp
{
    public static readonly LocalizedText Lint = new(
        "检查考核表本身：自相矛盾之处，以及原文未写明、须由编制者选定之处。",
        "Looks checklists over: what contradicts itself, and what the paper leaves open for its makers to choose.");

    public static readonly LocalizedText LintFiles = new("一个或多个考核表（disclosure-checklist/2）", "One checklist or more (disclosure-checklist/2)");

    public static readonly LocalizedText LintStrict = new("未写明之处也使退出码为 1", "What is left open makes the exit code 1 too");

    public static readonly LocalizedText Batch = new(
        "为许多单位评分并排名：并列、未排名的单位及其原因、评优结果，或逐项的失分统计。",
        "Scores many units and ranks them: ties, units without a rank and why, awards; or what is lost item by item.");

    public static readonly LocalizedText BatchAnswers = new(
        "填报表文件、含 *.json 的文件夹，或每行一份填报表的 .jsonl 文件",
        "Files of answers, folders of *.json, or .jsonl files with one answer sheet a line");

    public static readonly LocalizedText BatchAwards = new("评优办法（disclosure-ranking/1）", "Scheme of awards (disclosure-ranking/1)");

    public static readonly LocalizedText BatchStatistics = new("不列排名，列逐项的失分统计", "Shows what is lost item by item instead of the ranking");

    public static readonly LocalizedText BatchTies = new("并列之后的名次：跳号（默认）或不跳号", "Ranks after a tie: 1, 1, 3 (unless given) or 1, 1, 2");

    public static readonly LocalizedText PeriodName = new("期次", "period");

    public static readonly LocalizedText BatchPeriod = new("本期的名称，如 2024年第二季度", "Name of this period, such as 2024-Q2");

    public static readonly LocalizedText BatchPast = new("以前各期的排名（disclosure-past-rankings/1），评优办法据以查末位", "Earlier rankings (disclosure-past-rankings/1), in which awards look for last places");

    public static readonly LocalizedText BatchPastOut = new("把以前各期和本期的排名保存到这个文件", "Saves the earlier rankings and this one to this file");

    public static readonly LocalizedText Advise = new(
        "列出每一处失分改正后能回升多少分，并给出达到某一等次或得分的最省办法。",
        "Says how much each open loss would regain, and the cheapest way to a grade or a score.");

    public static readonly LocalizedText AdviseGrade = new("要达到的等次，默认为上一等", "Grade to reach; the next one up unless given");

    public static readonly LocalizedText AdviseScore = new("要达到的得分（含），如 92.5 或 277/3", "Score to reach, included, such as 92.5 or 277/3");

    public static readonly LocalizedText KeyName = new("键", "key");

    public static readonly LocalizedText PointsName = new("分", "points");

    public static readonly LocalizedText Diff = new(
        "比较前后两份填报表的得分：哪些失分新增、改正或变化，总分为何变化。",
        "Compares earlier and later answers: which losses are new, put right or changed, and why the total moved.");

    public static readonly LocalizedText DiffBefore = new("较早的填报表", "The earlier answers");

    public static readonly LocalizedText DiffAfter = new("较晚的填报表", "The later answers");

    public static readonly LocalizedText BatchWaivers = new(
        "豁免（disclosure-waivers/1），对所有单位有效，按各自填报表的日期生效",
        "Waivers (disclosure-waivers/1) for every unit, in effect on the date of its answers");

    public static readonly LocalizedText Waivers = new("豁免（disclosure-waivers/1），按填报表的日期生效", "Waivers (disclosure-waivers/1), in effect on the date of the answers");
}
