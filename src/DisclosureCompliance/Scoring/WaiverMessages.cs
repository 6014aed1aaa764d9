using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>What waivers do, and what is to be said of them.</summary>
internal static class WaiverMessages
{
    public static readonly MessageTemplate Rule = MessageTemplate.Define(
        "waiver.rule",
        "“{rule}”：按豁免“{waiver}”不扣分（{first} 至 {last}，批准：{approver}，理由：{reason}）。",
        "\"{rule}\": takes nothing off under the waiver '{waiver}' ({first} to {last}, approved by {approver}: {reason}).");

    public static readonly MessageTemplate RuleInFull = MessageTemplate.Define(
        "waiver.rule-in-full",
        "“{rule}”：按豁免“{waiver}”计满 {points} 分（{first} 至 {last}，批准：{approver}，理由：{reason}）。",
        "\"{rule}\": counts in full, {points}, under the waiver '{waiver}' ({first} to {last}, approved by {approver}: {reason}).");

    public static readonly MessageTemplate RuleWithoutMost = MessageTemplate.Define(
        "waiver.rule-without-most",
        "“{rule}”：得分没有上限，豁免“{waiver}”无从计满；照常计分（{first} 至 {last}，批准：{approver}，理由：{reason}）。",
        "\"{rule}\": has no most that it earns, so the waiver '{waiver}' cannot make it count in full; it is scored as it is ({first} to {last}, approved by {approver}: {reason}).");

    public static readonly MessageTemplate Item = MessageTemplate.Define(
        "waiver.item",
        "本项按豁免“{waiver}”保留 {points} 分（{first} 至 {last}，批准：{approver}，理由：{reason}）。",
        "The item keeps its {points} under the waiver '{waiver}' ({first} to {last}, approved by {approver}: {reason}).");

    public static readonly MessageTemplate NoDate = MessageTemplate.Define(
        "waiver.no-date",
        "填报表没有日期，无法判断豁免“{waiver}”（{first} 至 {last}）是否有效：未适用。",
        "The answers have no date, so it is not known whether the waiver '{waiver}' ({first} to {last}) holds; it was not applied.",
        "请在填报表中填写 date。",
        "Give the date of the answers.");

    public static readonly MessageTemplate Expired = MessageTemplate.Define(
        "waiver.expired",
        "豁免“{waiver}”已于 {last} 到期，填报表日期为 {date}：未适用。",
        "The waiver '{waiver}' ended on {last}; the answers are of {date}, and it was not applied.",
        "请续批或删除。",
        "Renew it or remove it.");

    public static readonly MessageTemplate NotYetBegun = MessageTemplate.Define(
        "waiver.not-yet-begun",
        "豁免“{waiver}”自 {first} 起有效，填报表日期为 {date}：未适用。",
        "The waiver '{waiver}' begins on {first}; the answers are of {date}, and it was not applied.",
        "请核对日期。",
        "Check the dates.");

    public static readonly MessageTemplate Unused = MessageTemplate.Define(
        "waiver.unused",
        "豁免“{waiver}”在 {date} 有效，但“{item}”没有失分可免。",
        "The waiver '{waiver}' holds on {date}, but '{item}' lost nothing that it gives back.",
        "不再需要的，请删除。",
        "Remove it where it is no longer needed.");

    public static readonly MessageTemplate Overlapping = MessageTemplate.Define(
        "waiver.overlapping",
        "豁免“{waiver}”与“{other}”在“{item}”上有重叠的日期。",
        "The waivers '{waiver}' and '{other}' cover the same at '{item}' on the same days.",
        "请保留一个，或调整日期。",
        "Keep one of them, or change the days.");

    public static readonly MessageTemplate UnknownItem = MessageTemplate.Define(
        "waiver.unknown-item",
        "豁免“{waiver}”所指的项目“{item}”不在考核表中。",
        "The waiver '{waiver}' is for the item '{item}', which the checklist does not have.",
        "请核对项目编号。",
        "Check the item's identifier.");

    public static readonly MessageTemplate UnknownRule = MessageTemplate.Define(
        "waiver.unknown-rule",
        "豁免“{waiver}”所指的规则“{rule}”不在项目“{item}”中。",
        "The waiver '{waiver}' is for the rule '{rule}', which the item '{item}' does not have.",
        "可用的键：{known}。",
        "The item's keys: {known}.");

    public static readonly MessageTemplate LastBeforeFirst = MessageTemplate.Define(
        "waiver.last-before-first",
        "豁免“{waiver}”的最后一天（{last}）早于第一天（{first}）。",
        "The waiver '{waiver}' ends on {last}, before it begins on {first}.",
        "请改正日期；首尾两天都包括在内。",
        "Correct the days; both are included.");
}
