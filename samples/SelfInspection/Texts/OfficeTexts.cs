using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What the command <c>office</c> says: its help and the labels of its pages.</summary>
internal static class OfficeTexts
{
    public static readonly LocalizedText Help = new(
        "审阅一个单位的年度情况：领导、机构、人员、制度、培训、检查、投诉、承诺、数量、目标，缺什么、何处矛盾、何事逾期，以及哪些合格。",
        "Reviews an office's year: leadership, staff, systems, trainings, inspections, complaints, commitments, figures, goals; what is missing, contradicts itself or is overdue, and what is in order.");

    public static readonly LocalizedText File = new("年度情况（disclosure-office-year/1）", "The office's year (disclosure-office-year/1)");

    public static readonly LocalizedText AsOf = new("审阅日；默认为报告日期，没有则为年末", "Day of the review; the report's date unless given, or the year's end");

    public static readonly LocalizedText LastYear = new("上一年度的情况，用来核对目标和累计数，并列出变化", "The year before, for its goals and cumulative figures, and to list what changed");

    public static readonly MessageTemplate NotLastYear = InputMessages.Define(
        "input.not-last-year",
        "这是 {stated} 年度的情况，应为 {meant} 年度。",
        "This is the year {stated}; the year {meant} is meant.",
        "请给出上一年度的文件。",
        "Give the file of the year before.");

    public static readonly LocalizedText Neighbour = new("不应出现在文中的其他单位名称，可多次给出", "Name of another office that must not stand in the text; may be repeated");

    public static readonly LocalizedText NameOfOffice = new("名称", "name");

    public static readonly LocalizedText Next = new(
        "写出下一年度的草稿（JSON）：常设情况保留，当年情况清空，目标转为上年目标，未答复的结转。",
        "Writes the draft of the next year as JSON: what stands stays, what belongs to the year is emptied, goals become last year's, what is not answered moves on.");

    public static readonly LocalizedText Reviewing = new("正在审阅", "Reviewing");

    public static readonly LocalizedText Office = new("单位：", "Office: ");

    public static readonly LocalizedText Place = new("位置：", "Place: ");

    public static readonly LocalizedText Information = new("仅供参考", "For information");

    public static readonly MessageTemplate YearAndDay = MessageTemplateOf(
        "text.office-year",
        "{office}，{year} 年度；审阅日 {asOf}。",
        "{office}, the year {year}, seen on {asOf}.");

    public static readonly MessageTemplate Changes = MessageTemplateOf("text.office-changes", "与 {year} 年度相比", "Against the year {year}");

    public static readonly LocalizedText NoChanges = new("没有变化。", "Nothing changed.");

    private static MessageTemplate MessageTemplateOf(string code, string zh, string en) => new(code, new LocalizedText(zh, en));
}
