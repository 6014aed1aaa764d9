using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>The room's choices in words.</summary>
internal static class OfficeTerms
{
    public static readonly LocalizedText Document = new("文件", "document");
    public static readonly LocalizedText Date = new("日期", "date");
    public static readonly LocalizedText Procedure = new("程序", "the procedure");
    public static readonly LocalizedText Standard = new("标准", "the standard");
    public static readonly LocalizedText Result = new("结果", "the result");
    public static readonly LocalizedText TimeLimit = new("时限", "the time");
    public static readonly LocalizedText Leadership = new("领导", "leadership");
    public static readonly LocalizedText Institution = new("机构", "institution");
    public static readonly LocalizedText Head = new("组长", "head of the leading group");
    public static readonly LocalizedText Principal = new("主要领导", "principal leader");
    public static readonly LocalizedText Trainings = new("培训次数", "trainings");
    public static readonly LocalizedText Inspections = new("已开展的检查", "inspections held");
    public static readonly LocalizedText Feedback = new("群众反映", "complaints and opinions");
    public static readonly LocalizedText People = new("人员", "people");

    public static readonly LocalizedText Members = new("领导小组成员", "members of the leading group");

    /// <summary>How many people: 3 人, 40余人 as it was printed, 未写明.</summary>
    public static LocalizedText Of(StatedCount people) => people.IsUnknown && people.Words == StatedCount.Unknown.Words
        ? new("未写明", "not stated")
        : new((IsDigit(people.Words[0]) ? " " : string.Empty) + Counted(people.Words), people.Words);

    public static LocalizedText Of(OfficeSystem system) => system.Name is { } name ? LocalizedText.Same(name) : Of(system.Kind);

    public static LocalizedText Of(OfficeSystemKind kind) => kind switch
    {
        OfficeSystemKind.Guide => new("公开指南", "guide"),
        OfficeSystemKind.OnRequestProcedure => new("依申请公开制度", "on-request procedure"),
        OfficeSystemKind.Catalogue => new("公开目录", "catalogue"),
        OfficeSystemKind.ImplementationPlan => new("实施方案", "implementation plan"),
        OfficeSystemKind.Assessment => new("考核奖惩机制", "assessment with rewards and penalties"),
        OfficeSystemKind.Supervision => new("监督机制", "supervision"),
        _ => new("其他制度", "another system"),
    };

    public static LocalizedText Of(InspectionKind kind) => kind == InspectionKind.Regular
        ? new("定期检查", "regular inspections")
        : new("不定期检查", "irregular inspections");

    public static LocalizedText Of(OfficialRank rank) => rank switch
    {
        OfficialRank.Clerk => new("科员", "clerk"),
        OfficialRank.DeputySection => new("乡科级副职", "deputy head of section"),
        OfficialRank.Section => new("乡科级正职", "head of section"),
        OfficialRank.DeputyDivision => new("县处级副职", "deputy head of division"),
        OfficialRank.Division => new("县处级正职", "head of division"),
        OfficialRank.DeputyBureau => new("厅局级副职", "deputy head of bureau"),
        OfficialRank.Bureau => new("厅局级正职", "head of bureau"),
        OfficialRank.DeputyMinister => new("省部级副职", "vice minister"),
        _ => new("省部级正职", "minister"),
    };

    private static string Counted(string words) =>
        words.IndexOfAny(['人', '名', '位', '个', '员']) >= 0 ? words : words + (IsDigit(words[words.Length - 1]) ? " 人" : "人");

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
