using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>What a section says of itself beside its lines and steps.</summary>
internal static class SectionMessages
{
    public static readonly MessageTemplate Spread = MessageTemplate.Define(
        "score.section-spread",
        "不适用部分的分值计入本部分：{printed} 分按 {points} 分计，得分乘以 {factor}。",
        "Points of what does not apply count here: {printed} become {points}, and the score is multiplied by {factor}.");

    public static readonly MessageTemplate Kept = MessageTemplate.Define(
        "score.section-kept",
        "不适用部分的 {extra} 分计入本部分，扣分数额不变。",
        "{extra} of what does not apply count here; deductions keep their amounts.");

    public static readonly MessageTemplate Combined = MessageTemplate.Define(
        "score.section-combined",
        "各部分为 {values} 分，取{how}：{score} 分。",
        "Of its parts, {values}, {how}: {score}.");
}
