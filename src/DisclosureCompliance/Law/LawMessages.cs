using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Law;

/// <summary>What is said of law packs.</summary>
internal static class LawMessages
{
    public static readonly MessageTemplate NotOfLaw = MessageTemplate.Define(
        "law.not-of-law",
        "法规包中的规定不能引用另一规定，也不能写复核周期。",
        "A provision of a law pack can neither refer to another provision nor lay down a review interval.",
        "请直接写明期限；复核周期写在目录事项中。",
        "Write the limit itself; a review interval belongs to the item of a catalogue.");

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
