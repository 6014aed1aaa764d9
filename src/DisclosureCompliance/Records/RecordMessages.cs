using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Records;

/// <summary>What is said of records.</summary>
internal static class RecordMessages
{
    public static readonly MessageTemplate NotMasked = MessageTemplate.Define(
        "records.not-masked",
        "号码没有遮盖：连续的数字不得超过 {most} 位。",
        "The number is not masked: at most {most} digits may follow each other.",
        "请遮盖中间各位后再填。",
        "Mask its middle.");

    public static readonly MessageTemplate BadSketch = MessageTemplate.Define(
        "records.bad-sketch",
        "此处不是本版本能识别的内容速写。",
        "This is not a sketch of a version that is known.",
        "请照抄 ContentSketch 写出的文本，不要改动。",
        "Copy what ContentSketch wrote, unchanged.");
}
