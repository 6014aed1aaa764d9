using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the program says about a table that was read.</summary>
internal static class ImportLabels
{
    public static readonly LocalizedText Help = new(
        "读取另存为 CSV 的考核表，逐项说明评分标准识别成什么、哪些没有识别，并可另存为考核表和填报表。",
        "Reads a checklist's table that was saved as CSV, says what was made of each rule and which were not recognised, and saves the checklist and the answers.");

    public static readonly LocalizedText Table = new("考核表（CSV，UTF-8）", "The table (CSV in UTF-8)");
    public static readonly LocalizedText Id = new("考核表的标识，默认为文件名", "Identifier of the checklist; the file's name unless given");
    public static readonly LocalizedText Out = new("把考核表保存到这个文件（disclosure-checklist/2）", "Saves the checklist to this file (disclosure-checklist/2)");
    public static readonly LocalizedText AnswersOut = new("把表中已填的得分、扣分等保存到这个文件（disclosure-answers/2）", "Saves the scores, deductions and remarks of the table to this file (disclosure-answers/2)");
    public static readonly LocalizedText Force = new("覆盖已有的文件", "Overwrites files that are there already");
    public static readonly LocalizedText SavedChecklist = new("考核表已保存：", "Checklist saved: ");
    public static readonly LocalizedText SavedAnswers = new("填报表已保存：", "Answers saved: ");
    public static readonly LocalizedText Recognised = new("已识别的评分标准", "Rules that were recognised");
    public static readonly LocalizedText NotRecognised = new("未识别、须直接填分", "Not recognised: the score is entered");

    public static readonly MessageTemplate Count = Labels.Define(
        "text.import-count",
        "共 {items} 项，{points} 分：已识别 {recognised} 项，未识别 {others} 项。",
        "Items: {items}, worth {points}. Rules recognised: {recognised}. Not: {others}.");
}
