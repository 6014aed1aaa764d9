using DisclosureCompliance.CatalogueReviews;
using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the program says about the review of a catalogue beside what the library says.</summary>
internal static class CatalogueLabels
{
    public static readonly LocalizedText Reviewing = new("正在检查目录", "Looking the catalogue over");
    public static readonly LocalizedText Notes = new("提示", "Worth knowing");
    public static readonly LocalizedText Passed = new("合格", "In order");
    public static readonly LocalizedText Saved = new("目录已保存：", "Catalogue saved: ");
    public static readonly LocalizedText Duty = new("法定内容：", "Duty: ");

    public static readonly LocalizedText Read = new("从表格读出的内容", "What was read of the table");
    public static readonly LocalizedText Limit = new("时限：", "Limit: ");
    public static readonly LocalizedText ReadAs = new("读作：", "Read as: ");
    public static readonly LocalizedText Channels = new("渠道：", "Channels: ");

    public static readonly MessageTemplate Imported = Labels.Define(
        "text.catalogue-imported",
        "从表格读出 {rows} 行：时限读懂 {read} 行，没有读懂 {unread} 行，没有写明 {none} 行。",
        "Rows of the table: {rows}. Limit read: {read}, not understood: {unread}, none stated: {none}.");

    public static readonly MessageTemplate Summary = Labels.Define(
        "text.catalogue-summary",
        "事项 {items} 项；违规 {violations} 处，须核对 {warnings} 处，提示 {notes} 处。",
        "Items: {items}. Violations: {violations}, to look at: {warnings}, worth knowing: {notes}.");

    public static readonly MessageTemplate PassedOf = Labels.Define(
        "text.catalogue-passed",
        "{aspect}：{count} 项合格。",
        "{aspect}: {count} in order.");

    public static readonly MessageTemplate MoreNotes = Labels.Define(
        "text.catalogue-more-notes",
        "另有提示 {count} 处；加上 --all 可逐条列出。",
        "{count} more worth knowing; add --all to list them.");

    public static LocalizedText Of(CatalogueAspect aspect) => aspect switch
    {
        CatalogueAspect.Deadline => new("期限", "Limits"),
        CatalogueAspect.Wording => new("期限文字", "Wording of limits"),
        CatalogueAspect.Law => new("与法定期限比较", "Limits against the law"),
        CatalogueAspect.Duplicates => new("重复", "Doubles"),
        CatalogueAspect.Belonging => new("归属", "Units, levels and records"),
        CatalogueAspect.Channels => new("渠道", "Channels"),
        CatalogueAspect.Category => new("类别", "Class"),
        CatalogueAspect.Display => new("展示与更新", "Display and freshness"),
        CatalogueAspect.Basis => new("依据", "Basis"),
        _ => new("法定内容", "Duties of the law"),
    };

    public static LocalizedText Of(DutyMatch match) => match switch
    {
        DutyMatch.Stated => new("目录写明", "stated"),
        DutyMatch.Cited => new("引用条款", "cited"),
        _ => new("词语相符", "by words"),
    };
}
