using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>What the room says beside findings: faults of documents, a due day that is not certain, changes between years.</summary>
internal static class OfficeMessages
{
    public static readonly MessageTemplate BadCount = MessageTemplate.Define(
        "office.bad-count",
        "读不出是多少。",
        "This cannot be read as a count.",
        "确切的数写数字，如 63；概数照原文写文字，如“1220余条”“约40次”“数十件”；隐去的写“xxxx”。",
        "Write an exact count as a number (63), a rounded one in the words of the report (1220余条, about 40), a masked one as \"xxxx\".");

    public static readonly MessageTemplate BadInterval = MessageTemplate.Define(
        "office.bad-interval",
        "修订周期不能以小时计。",
        "A revision interval is not counted in hours.",
        "请用日、周、月或年。",
        "Use days, weeks, months or years.");

    public static readonly MessageTemplate DueBetween = MessageTemplate.Define(
        "office.due-between",
        "期限在 {earliest} 至 {latest} 之间，须待放假通知公布。",
        "The last day lies between {earliest} and {latest}, and a holiday notice is awaited.");

    public static readonly MessageTemplate ChangeAdded = MessageTemplate.Define(
        "office.change.added",
        "{subject}：新增“{after}”。",
        "{subject}: '{after}' is new.");

    public static readonly MessageTemplate ChangeRemoved = MessageTemplate.Define(
        "office.change.removed",
        "{subject}：不再列出（原为“{before}”）。",
        "{subject}: no longer stated (it was '{before}').");

    public static readonly MessageTemplate Changed = MessageTemplate.Define(
        "office.change.changed",
        "{subject}：由“{before}”改为“{after}”。",
        "{subject}: '{before}' is now '{after}'.");

    public static readonly MessageTemplate ChangeRisen = MessageTemplate.Define(
        "office.change.risen",
        "{subject}：由 {before} 增至 {after}。",
        "{subject}: up from {before} to {after}.");

    public static readonly MessageTemplate ChangeFallen = MessageTemplate.Define(
        "office.change.fallen",
        "{subject}：由 {before} 减至 {after}。",
        "{subject}: down from {before} to {after}.");

    public static readonly MessageTemplate ChangeUnclear = MessageTemplate.Define(
        "office.change.unclear",
        "{subject}：{before} 与 {after}，因有概数，增减不明。",
        "{subject}: {before} and {after}; one is not exact, so nobody can say whether it rose.");
}
