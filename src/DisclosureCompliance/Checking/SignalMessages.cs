using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>What the reader of thresholds says.</summary>
internal static class SignalMessages
{
    public static readonly MessageTemplate NoShare = MessageTemplate.Define(
        "signal.threshold-no-share",
        "此处应为大于 0、不小于 {min} 且不超过 1 的比例。",
        "This should be a share above 0, from {min} to 1.",
        "请改为小数，或写成文字的分数（如 \"4/5\"）。",
        "Write a decimal, or a fraction as text such as \"4/5\".");

    public static readonly MessageTemplate BelowOne = MessageTemplate.Define(
        "signal.threshold-below-one",
        "倍数不应小于 1。",
        "The multiple should not be below 1.",
        "请改为 1 或更大的数。",
        "Write 1 or more.");

    public static readonly MessageTemplate BadPattern = MessageTemplate.Define(
        "signal.threshold-bad-pattern",
        "此处应为日期样式，如 \"/yyyy/MMdd/\"：年份 yyyy 出现一次，其后至多一个月份、一个日。",
        "This should be a date pattern such as \"/yyyy/MMdd/\": the year yyyy once, after it at most one month and one day.",
        "请按 docs/findings.md 所述的样式改写。",
        "Write it as docs/findings.md says.");
}
