using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>What the steps of a scorecard say about themselves.</summary>
internal static class StepMessages
{
    public static readonly MessageTemplate NotTaken = MessageTemplate.Define(
        "step.not-taken",
        "{step}：条件不成立，不执行，仍为 {score} 分。",
        "{step}: its condition does not hold, so it is not taken; still {score}.");

    public static readonly MessageTemplate Open = MessageTemplate.Define(
        "step.open",
        "{step}：条件是否成立取决于尚不明确的事项，暂不执行，仍为 {score} 分。",
        "{step}: whether its condition holds depends on what is not known, so it is not taken yet; still {score}.");

    public static readonly MessageTemplate Converted = MessageTemplate.Define(
        "step.converted",
        "{step}：{before} 分折算为 {after} 分。",
        "{step}: {before} becomes {after}.");

    public static readonly MessageTemplate Unchanged = MessageTemplate.Define(
        "step.unchanged",
        "{step}：无变化，仍为 {score} 分。",
        "{step}: nothing to change; still {score}.");

    public static readonly MessageTemplate Added = MessageTemplate.Define(
        "step.added",
        "{step}：{before} + {points} = {after} 分。",
        "{step}: {before} + {points} = {after}.");

    public static readonly MessageTemplate TakenOff = MessageTemplate.Define(
        "step.taken-off",
        "{step}：{before} − {points} = {after} 分。",
        "{step}: {before} − {points} = {after}.");

    public static readonly MessageTemplate Vetoed = MessageTemplate.Define(
        "step.vetoed",
        "{step}：成立，不再评分。",
        "{step}: it holds, and nothing is scored any more.");

    public static readonly MessageTemplate Held = MessageTemplate.Define(
        "step.held",
        "{step}：成立，{before} 分变为 {after} 分。",
        "{step}: it holds; {before} becomes {after}.");
}
