using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>What a total says about itself.</summary>
internal static class TotalMessages
{
    public static readonly MessageTemplate Vetoed = MessageTemplate.Define(
        "score.vetoed",
        "单项否决成立，不评分。",
        "A veto holds: there is no score.");

    public static readonly MessageTemplate NotAssessed = MessageTemplate.Define(
        "score.not-assessed",
        "没有可计分的项目：未评分，既不是零分也不是满分。",
        "There is nothing to score: not assessed, which is neither 0 nor full.");

    public static readonly MessageTemplate PrintedScale = MessageTemplate.Define(
        "score.sum-printed-scale",
        "以下按表中所印分值（权重和折算之前）：",
        "In points as printed, before weights and conversions:");

    public static readonly MessageTemplate NotApplicable = MessageTemplate.Define(
        "score.sum-not-applicable",
        "不适用 {part} 分（{lines} 项），适用 {points} 分。",
        "{part} do not apply (lines: {lines}); {points} do.");

    public static readonly MessageTemplate OutsideOpen = MessageTemplate.Define(
        "score.sum-outside-open",
        "另有 {lines} 项加分或倒扣尚未计分。",
        "Bonuses and penalties not scored: {lines}.");

    public static readonly MessageTemplate OutsideIdle = MessageTemplate.Define(
        "score.sum-outside-idle",
        "另有 {lines} 项加分或倒扣未计分；其步骤不执行，不影响得分。",
        "Bonuses and penalties not scored that change nothing, since their steps are not taken: {lines}.");

    public static readonly MessageTemplate Inconclusive = MessageTemplate.Define(
        "score.sum-inconclusive",
        "总分 {points} 分中有 {part} 分已检查但无结论（{lines} 项）。",
        "{part} of {points} without a conclusion (lines: {lines}).");

    public static readonly MessageTemplate Undefined = MessageTemplate.Define(
        "score.sum-undefined",
        "总分 {points} 分中有 {part} 分考核表未规定如何计分（{lines} 项）。",
        "{part} of {points} where the paper has no rule for what was found (lines: {lines}).");
}
