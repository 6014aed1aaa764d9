using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Records;

/// <summary>What the reader of records says.</summary>
internal static class RecordMessages
{
    public static readonly MessageTemplate BadSketch = MessageTemplate.Define(
        "records.bad-sketch",
        "此处不是本版本能识别的内容速写。",
        "This is not a sketch of a version that is known.",
        "请照抄 ContentSketch 写出的文本，不要改动。",
        "Copy what ContentSketch wrote, unchanged.");
}
