using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Law;

/// <summary>What is said of law packs.</summary>
internal static class LawMessages
{
    public static readonly MessageTemplate NotOfLaw = MessageTemplate.Define(
        "law.not-of-law",
        "法规包中的规定不能引用另一规定。",
        "A provision of a law pack cannot refer to another provision.",
        "请直接写明期限。",
        "Write the limit itself.");

    public static readonly MessageTemplate NoVersion = MessageTemplate.Define(
        "law.no-version",
        "规定没有版本。",
        "The provision has no version.",
        "请写明至少一个版本及其施行期间。",
        "Give it one version or more, each with the days on which it is in force.");

    public static readonly MessageTemplate DoubtWithoutNote = MessageTemplate.Define(
        "law.doubt-without-note",
        "标为未核实或推定，但没有说明。",
        "It is marked as unverified or assumed, and nothing says what is.",
        "请在 note 中说明哪一点未核实、依何推定。",
        "Say in note what is unverified, or what is assumed and why.");

    public static readonly MessageTemplate UndeclaredTerm = MessageTemplate.Define(
        "law.undeclared-term",
        "词语“{term}”未在 terms 中定义，将以标识符显示；最接近的是：{nearest}。",
        "The term '{term}' is not defined and will be shown by its identifier; the nearest is: {nearest}.",
        "请改正，或在 terms 中定义。",
        "Correct it, or define it in terms.");

    public static readonly MessageTemplate OverlappingVersions = MessageTemplate.Define(
        "law.overlapping-versions",
        "该版本与 {other} 施行的版本重叠。",
        "This version overlaps the one in force {other}.",
        "同一天只能有一个版本；请改正施行期间。",
        "Only one version can be in force on a day; correct the dates.");

    public static readonly MessageTemplate EndsBeforeStart = MessageTemplate.Define(
        "law.ends-before-start",
        "最后施行日早于施行日 {from}。",
        "The last day in force is before the first, {from}.",
        "请改正日期。",
        "Correct the dates.");
}
