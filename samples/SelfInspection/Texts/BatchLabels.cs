using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the program says about rankings, awards and statistics beside what the library says.</summary>
internal static class BatchLabels
{
    public static readonly LocalizedText Rank = new("名次", "Rank");
    public static readonly LocalizedText Unit = new("单位", "Unit");
    public static readonly LocalizedText Percent = new("得分率", "Percent");
    public static readonly LocalizedText Grade = new("等次", "Grade");
    public static readonly LocalizedText Class = new("类别：", "Class: ");
    public static readonly LocalizedText Unranked = new("未排名", "Without a rank");
    public static readonly LocalizedText Awards = new("评优结果", "Awards");
    public static readonly LocalizedText Nobody = new("没有单位", "nobody");
    public static readonly LocalizedText NotGiven = new("未得：", "Not: ");
    public static readonly LocalizedText Demoted = new("降等：", "Lowered: ");
    public static readonly LocalizedText Join = new("、", ", ");
    public static readonly LocalizedText Losing = new("失分单位", "Losing");
    public static readonly LocalizedText AllLost = new("共失分", "Lost");
    public static readonly LocalizedText Mean = new("平均", "Mean");
    public static readonly LocalizedText FullShare = new("满分率", "In full");
    public static readonly LocalizedText Worst = new("失分最多：", "Most lost by: ");

    public static readonly LocalizedText ThisPeriod = new("本期", "this period");
    public static readonly LocalizedText SavedRankings = new("历次排名已保存：", "Rankings saved: ");
    public static readonly LocalizedText Waivers = new("豁免", "Waivers");
    public static readonly LocalizedText NoWaivers = new("没有单位因豁免加分。", "No unit gains by a waiver.");

    public static readonly MessageTemplate WaiversOfUnit = Labels.Define(
        "text.batch-waivers",
        "{waivers}；不计豁免为 {without} 分，豁免增加 {points} 分",
        "{waivers}; {without} without, they add {points}");

    public static readonly MessageTemplate Scoring = Labels.Define("text.batch-scoring", "正在评分：{scored}/{total}", "Scoring units: {scored} of {total}");

    public static readonly MessageTemplate Count = Labels.Define(
        "text.batch-count",
        "共 {units} 个单位，{ranked} 个有名次，{unranked} 个未排名。",
        "Units: {units}. With a rank: {ranked}. Without: {unranked}.");

    public static readonly MessageTemplate TiesCompetition = Labels.Define(
        "text.batch-ties-competition",
        "= 表示并列；并列之后跳号。",
        "= marks a tie; places are left out after it.");

    public static readonly MessageTemplate TiesDense = Labels.Define(
        "text.batch-ties-dense",
        "= 表示并列；并列之后不跳号。",
        "= marks a tie; no place is left out after it.");

    public static readonly MessageTemplate AwardCount = Labels.Define("text.award-count", "{award}（{count}）：", "{award} ({count}): ");

    public static readonly MessageTemplate Demotion = Labels.Define(
        "text.demotion",
        "{unit}：由“{from}”降为“{to}”（{rule}；{periods}）",
        "{unit}: from {from} to {to} ({rule}; {periods})");

    public static readonly MessageTemplate LookedBack = Labels.Define("text.looked-back", "已查看的以前各期：{periods}。", "Earlier periods looked at: {periods}.");

    public static readonly MessageTemplate NotBefore = Labels.Define(
        "text.not-before",
        "以前各期都没有名次：{units}。单位名称须前后一致。",
        "Without a rank in all of them: {units}. A unit needs the same name in every period.");

    public static readonly MessageTemplate StatisticsOf = Labels.Define(
        "text.statistics-of",
        "{units} 个单位的逐项失分；平均和满分率只计已评分的单位。",
        "What {units} units lose. Mean and share in full are of the units for which the item is scored.");

    public static readonly MessageTemplate NobodyLoses = Labels.Define("text.nobody-loses", "没有单位失分的项目：{items}。", "Items in which nobody loses: {items}.");
}
