using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>What a rule says that read several numbers, or took nothing off.</summary>
internal static class RuleMessages
{
    public static readonly MessageTemplate NothingOff = MessageTemplate.Define(
        "score.nothing-off",
        "“{rule}”：{value}，不扣分。",
        "\"{rule}\": {value}, nothing off.");

    public static readonly MessageTemplate Combined = MessageTemplate.Define(
        "score.combined",
        "“{rule}”：{values}，取{how} {value}，得 {amount} 分。",
        "\"{rule}\": of {values}, {how} is {value}: {amount} earned.");

    public static readonly MessageTemplate CombinedOff = MessageTemplate.Define(
        "score.combined-off",
        "“{rule}”：{values}，取{how} {value}，扣 {amount} 分。",
        "\"{rule}\": of {values}, {how} is {value}: {amount} off.");
}
