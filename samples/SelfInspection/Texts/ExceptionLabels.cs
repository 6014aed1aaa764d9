using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the program says about accepted exceptions beside what the library says.</summary>
internal static class ExceptionLabels
{
    public static readonly LocalizedText Accepted = new("经批准的例外", "Accepted");
    public static readonly LocalizedText Remarks = new("例外本身须核对", "To look at in the exceptions");

    public static readonly LocalizedText FiguresAsFound = new(
        "统计按检查所见，不因例外改变。",
        "Figures are as found; exceptions do not change them.");

    public static readonly MessageTemplate OutcomeWith = Labels.Define(
        "text.outcome-with-exceptions",
        "计入例外后：违规 {violations} 处，须核对 {warnings} 处；经批准的例外 {accepted} 处。",
        "With exceptions: violations {violations}, to look at {warnings}. Accepted: {accepted}.");

    public static readonly MessageTemplate Exception = Labels.Define(
        "text.exception",
        "{id}：{reason}（{approver}批准，{first} 至 {last}）",
        "{id}: {reason} (granted by {approver}, {first} to {last})");

    public static readonly MessageTemplate AcceptedInformation = Labels.Define(
        "text.exception-information",
        "另有 {count} 处仅供参考的在其范围内。",
        "For information only, in its scope too: {count}.");
}
