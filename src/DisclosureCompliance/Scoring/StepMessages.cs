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

    public static readonly MessageTemplate Rounded = MessageTemplate.Define(
        "step.rounded",
        "{step}：{before} 分取整为 {after} 分。",
        "{step}: {before} is rounded to {after}.");

    public static readonly MessageTemplate Lowered = MessageTemplate.Define(
        "step.lowered",
        "{step}：{before} 分，最高 {after} 分，按 {after} 分计。",
        "{step}: {before}, but no more than {after}: {after}.");

    public static readonly MessageTemplate Raised = MessageTemplate.Define(
        "step.raised",
        "{step}：{before} 分，最低 {after} 分，按 {after} 分计。",
        "{step}: {before}, but no less than {after}: {after}.");

    public static readonly MessageTemplate Multiplied = MessageTemplate.Define(
        "step.multiplied",
        "{step}：{before} 分乘以 {factor}，为 {after} 分。",
        "{step}: {before} times {factor} is {after}.");

    public static readonly MessageTemplate LossesMultiplied = MessageTemplate.Define(
        "step.losses-multiplied",
        "{step}：失分乘以 {factor}，{before} 分变为 {after} 分。",
        "{step}: what was lost, times {factor}: {before} becomes {after}.");

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

    public static readonly MessageTemplate Held = MessageTemplate.Define(
        "step.held",
        "{step}：成立：{effects}。",
        "{step}: it holds: {effects}.");

    public static readonly MessageTemplate Stopped = MessageTemplate.Define(
        "step.stopped",
        "{step}：前面的步骤已终止其后的步骤，不执行，仍为 {score} 分。",
        "{step}: a step before it ended the steps, so it is not taken; still {score}.");

    public static readonly MessageTemplate StoppedButZero = MessageTemplate.Define(
        "step.stopped-but-zero",
        "{step}：成立：{effects}；前面的步骤已终止其后的步骤，其余不执行，仍为 {score} 分。",
        "{step}: it holds: {effects}; a step before it ended the steps, so it does nothing else; still {score}.");
}
