using DisclosureCompliance.Messages;

namespace DisclosureCompliance.FollowUp;

/// <summary>What is said about exceptions.</summary>
internal static class ExceptionMessages
{
    public static readonly MessageTemplate LastBeforeFirst = MessageTemplate.Define(
        "exception.last-before-first",
        "例外“{exception}”的截止日 {last} 早于起始日 {first}。",
        "The exception '{exception}' ends on {last}, before it begins on {first}.",
        "请改正其中一个日期。",
        "Correct one of the two days.");

    public static readonly MessageTemplate Expired = MessageTemplate.Define(
        "exception.expired",
        "例外“{exception}”已于 {last} 到期，仍有 {count} 项问题在其范围内，不再免除。",
        "The exception '{exception}' ended on {last}; {count} findings in its scope are not accepted any more.",
        "请整改，或由批准人重新批准并写明新的期限。",
        "Mend them, or have it granted again with a new last day.");

    public static readonly MessageTemplate NotYetBegun = MessageTemplate.Define(
        "exception.not-yet-begun",
        "例外“{exception}”自 {first} 起生效，范围内现有 {count} 项问题尚未免除。",
        "The exception '{exception}' begins on {first}; {count} findings in its scope are not accepted yet.",
        "如批准即时生效，请改正起始日。",
        "Correct the first day, if it was granted at once.");

    public static readonly MessageTemplate UnknownCode = MessageTemplate.Define(
        "exception.unknown-code",
        "例外“{exception}”所写的问题代码“{code}”不存在；{nearest}。",
        "The exception '{exception}' names a code '{code}' that no finding has; {nearest}.",
        "请按检查结果方括号内的代码改正。",
        "Write the code as it stands in brackets after a finding.");

    public static readonly MessageTemplate Unused = MessageTemplate.Define(
        "exception.unused",
        "例外“{exception}”在 {day} 有效，但没有问题在其范围内。",
        "The exception '{exception}' holds on {day} and covers nothing.",
        "如问题已整改，请撤销；否则请核对范围。",
        "Withdraw it if the fault is mended; else look at its scope.");

    public static readonly MessageTemplate Blanket = MessageTemplate.Define(
        "exception.blanket",
        "例外“{exception}”没有写明事项、记录或具体问题，今后出现的问题也会被免除。",
        "The exception '{exception}' names no item, record or single finding, so it accepts whatever comes.",
        "请写明它针对的事项或记录。",
        "Name the items or the records that it is for.");

    public static readonly MessageTemplate TooMany = MessageTemplate.Define(
        "exception.too-many",
        "例外“{exception}”免除了 {count} 项问题，多于 {most} 项。",
        "The exception '{exception}' accepts {count} findings, more than {most}.",
        "请缩小范围，或拆分后逐项批准。",
        "Narrow its scope, or have them accepted one by one.");

    public static readonly MessageTemplate TooLong = MessageTemplate.Define(
        "exception.too-long",
        "例外“{exception}”有效 {count} 天，长于 {most} 天。",
        "The exception '{exception}' holds for {count} days, longer than {most}.",
        "请缩短期限，到期后重新审批。",
        "Shorten it, and have it looked at again when it ends.");

    public static readonly MessageTemplate Overlapping = MessageTemplate.Define(
        "exception.overlapping",
        "例外“{exception}”与先列的“{other}”都涵盖 {count} 项问题，按先列的免除。",
        "The exception '{exception}' and '{other}' before it both cover {count} findings; the one before counts.",
        "请撤销其中一个，或分清范围。",
        "Withdraw one of them, or keep their scopes apart.");
}
