using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

/// <summary>What a review finds about the report as a whole; the other files have the rest.</summary>
internal static partial class OfficeFindingMessages
{
    public static readonly MessageTemplate Undated = MessageTemplate.Define(
        OfficeFindingCodes.Undated,
        "报告未注明日期。",
        "The report bears no date.",
        "请补落款日期。",
        "Date it.");

    public static readonly MessageTemplate DatedBeforeYearEnd = MessageTemplate.Define(
        OfficeFindingCodes.DatedBeforeYearEnd,
        "报告日期为 {date}，所列数字只到 {through} 为止，不是全年的。",
        "The report is dated {date} and its figures go as far as {through}: they are not those of the whole year.",
        "请注明数据截止日期，年后补报全年数字。",
        "Say to which day the figures go, and supply those of the whole year afterwards.");

    public static readonly MessageTemplate NoticeMissing = MessageTemplate.Define(
        OfficeFindingCodes.NoticeMissing,
        "报告未写明所答复的通知。",
        "The report does not name the notice that it answers.",
        "请写明通知名称、文号和日期。",
        "Name the notice with its number and date.");

    public static readonly MessageTemplate NoticeYearOdd = MessageTemplate.Define(
        OfficeFindingCodes.NoticeYearOdd,
        "通知文号“{number}”中的年份 {stated} 晚于报告年度，疑有误。",
        "The notice's number '{number}' bears the year {stated}, which is after the report's.",
        "请核对文号。",
        "Check the number.");

    public static readonly MessageTemplate AttachmentMissing = MessageTemplate.Define(
        OfficeFindingCodes.AttachmentMissing,
        "报告所附“{name}”缺失。",
        "The attachment '{name}' is not there.",
        "请补上附件，或删去“附”字样。",
        "Attach it, or do not name it.");

    public static readonly MessageTemplate RegulationMisnamed = MessageTemplate.Define(
        OfficeFindingCodes.RegulationMisnamed,
        "法规名称有误：写作《{stated}》，应为《{official}》。",
        "A statute is named wrongly: 《{stated}》 should be 《{official}》.",
        "请改用法规全称。",
        "Use its full name.");

    public static readonly MessageTemplate NeighbourNamed = MessageTemplate.Define(
        OfficeFindingCodes.NeighbourNamed,
        "文中出现其他单位的名称“{name}”，疑为照搬他人材料。",
        "The text names another office, '{name}': it may have been copied.",
        "请改为本单位名称；确需提及的，可从名单中去掉该名称。",
        "Put the office's own name; where the other is meant, take it off the list.");

    public static readonly MessageTemplate OtherSelfName = MessageTemplate.Define(
        OfficeFindingCodes.OtherSelfName,
        "文中自称“{stated}”，本单位应称“{own}”，疑为照搬他人材料。",
        "The text says '{stated}' where this office would say '{own}': it may have been copied.",
        "请核对并改正。",
        "Check and correct it.");

    public static readonly MessageTemplate NumberPromised = MessageTemplate.Define(
        OfficeFindingCodes.NumberPromised,
        "句子引出数字却没有写：“{words}”",
        "A sentence leads up to a number and gives none: '{words}'",
        "请补上数字，或改写句子。",
        "Supply the number, or rewrite the sentence.");

    public static readonly MessageTemplate FormHint = MessageTemplate.Define(
        OfficeFindingCodes.FormHint,
        "模板提示语未清除：“{words}”",
        "A hint of the form was left in: '{words}'",
        "请填写或删去。",
        "Fill it in or delete it.");

    public static readonly MessageTemplate DateOutsideYear = MessageTemplate.Define(
        OfficeFindingCodes.DateOutsideYear,
        "“{title}”的日期 {date} 不在当年之内，或晚于报告日期。",
        "'{title}' is dated {date}, outside the year or after the report.",
        "请核对日期。",
        "Check the date.");

    public static readonly MessageTemplate LastYearOfOther = MessageTemplate.Define(
        OfficeFindingCodes.LastYearOfOther,
        "所给的上年材料属“{other}”，本单位为“{office}”。",
        "What was given as last year is that of '{other}'; this office is '{office}'.",
        "请换成本单位上年的材料；单位更名或合并的，可以忽略。",
        "Give this office's own; where it was renamed or merged, pass over this.");
}
