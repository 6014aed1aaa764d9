using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>What can be wrong with a document of this room.</summary>
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
}
