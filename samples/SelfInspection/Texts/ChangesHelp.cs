using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What <c>--help</c> says of <c>check diff</c>.</summary>
internal static class ChangesHelp
{
    public static readonly LocalizedText Diff = new(
        "比较同一单位的两次检查：哪些问题新增、复发、未整改、已消除，每一变化的原因是记录、目录、法规、放假安排，还是时间推移。",
        "Compares two checks of an office: what is new, back again, still there and gone, and of each change whether records, catalogue, law, calendar or time made it.");

    public static readonly LocalizedText Before = new("较早一次的公开记录", "The records of the earlier check");

    public static readonly LocalizedText After = new("较晚一次的公开记录", "The records of the later check");

    public static readonly LocalizedText AsOf = new("较早一次的检查日", "The day from which the earlier check is seen");

    public static readonly LocalizedText From = new("较早一次的检查期首日，默认同 --from", "First day of the time inspected earlier; that of --from unless given");

    public static readonly LocalizedText To = new("较早一次的检查期末日，默认同 --to", "Last day of the time inspected earlier; that of --to unless given");

    public static readonly LocalizedText Catalogue = new("较早一次的公开目录，默认为同一目录", "The catalogue of the earlier check; the same unless given");

    public static readonly LocalizedText KnownAt = new(
        "较早一次只用该日及以前发布的放假通知",
        "The earlier check uses only notices published by that day, itself included");

    public static readonly LocalizedText Law = new(
        "较早一次所加的法规包，none 表示没有；默认同 --law，可多次",
        "Law packs of the earlier check, 'none' for none; those of --law unless given; may stand several times");

    public static readonly LocalizedText History = new(
        "上一次比较的 JSON 输出，用来识别复发的问题",
        "What the last comparison wrote as JSON, by which what is back again is told from what is new");
}
