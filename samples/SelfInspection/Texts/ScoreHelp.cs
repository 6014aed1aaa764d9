using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What <c>--help</c> says of the commands below <c>score</c>.</summary>
internal static class ScoreHelp
{
    public static readonly LocalizedText Lint = new(
        "检查考核表本身：自相矛盾之处，以及原文未写明、须由编制者选定之处。",
        "Looks checklists over: what contradicts itself, and what the paper leaves open for its makers to choose.");

    public static readonly LocalizedText LintFiles = new("一个或多个考核表（disclosure-checklist/2）", "One checklist or more (disclosure-checklist/2)");

    public static readonly LocalizedText LintStrict = new("未写明之处也使退出码为 1", "What is left open makes the exit code 1 too");
}
