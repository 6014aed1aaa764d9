using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the demonstration says about its own data.</summary>
internal static class MainJobTexts
{
    public static readonly LocalizedText ScoreTitle = new("一、方塘乡 2012 年自查评分", "1  The self-check of Fangtang Township for 2012");

    public static readonly LocalizedText ScoreAbout = new(
        "考核表只见到一部分。没有见到的条目只列分值，标为未知，不推测。",
        "Only a part of the checklist has been seen. What was not seen is listed with its points as not known, and nothing is guessed.");

    public static readonly LocalizedText YearTitle = new("二、按乡镇公开目录检查 2012 年的记录", "2  The year 2012 against the catalogue of a township");

    public static readonly LocalizedText YearAbout = new(
        "这些记录不是方塘乡的全部记录。方塘乡称 2012 年公开信息 1220 余条，但没有逐条数据可查。下面三条中只有自查报告是方塘乡的，其余来自另外两个单位，用来演示检查。",
        "These are not the records of Fangtang. Fangtang states that it published some 1,220 items in 2012, but no list of them is public. Of the three records here only the self-inspection report is Fangtang's own; the others are of two other offices and show how a check works.");

    public static readonly LocalizedText SampleTitle = new("三、检查 2009 至 2025 年的真实公开记录", "3  Records really published, 2009 to 2025");

    public static readonly LocalizedText SampleAbout = new(
        "记录取自各地政府网站，与方塘乡无关。日期以网页所载为准；网站迁移可能改变发布日期。",
        "The records are from government sites of many places and have nothing to do with Fangtang. Dates are as printed on the pages; a site that moved may have given a record a new date.");

    public static readonly MessageTemplate Example = new(
        "text.main.example",
        new LocalizedText(
            "推算示例：为什么这条记录逾期 {days} 个工作日",
            "Example: why this record is late (working days: {days})"));

    public static readonly LocalizedText SummaryTitle = new("小结", "Summary");

    public static readonly MessageTemplate ScoreSummary = new(
        "text.main.summary.score",
        new LocalizedText("自查评分：{score}", "Self-check: {score}"));

    public static readonly MessageTemplate YearSummary = new(
        "text.main.summary.year",
        new LocalizedText(
            "2012 年记录：违规 {violations} 处，合格 {passed} 处，不能判断或仅供参考 {open} 处。",
            "Records of 2012: violations {violations}, in order {passed}, open or for information {open}."));

    public static readonly MessageTemplate SampleSummary = new(
        "text.main.summary.sample",
        new LocalizedText(
            "2009—2025 年记录：逾期 {late} 条，日期矛盾 {contradictory} 条，及时 {onTime} 条。",
            "Records of 2009 to 2025: late {late}, contradictory dates {contradictory}, in time {onTime}."));
}
