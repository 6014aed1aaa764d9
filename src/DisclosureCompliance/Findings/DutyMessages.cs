using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Findings;

/// <summary>What findings about whether something was owed say.</summary>
internal static class DutyMessages
{
    public static readonly MessageTemplate Excused = MessageTemplate.Define(
        FindingCodes.Excused,
        "“{item}”{period}不要求公开：{reason}",
        "'{item}'{period} is not owed: {reason}");

    public static readonly MessageTemplate OwedInPart = MessageTemplate.Define(
        FindingCodes.OwedInPart,
        "“{item}”{period}仍须公开：{reason}",
        "'{item}'{period} is still owed: {reason}");

    public static readonly MessageTemplate NotForUnit = MessageTemplate.Define(
        FindingCodes.NotForUnit,
        "记录“{record}”所属的“{item}”{period}不是“{class}”类单位的公开事项。",
        "The record '{record}' is for '{item}'{period}, which the catalogue does not ask of an office of the class '{class}'.",
        "请核对单位类别和记录的所属事项。",
        "Check the class of the office and the item of the record.");

    public static readonly MessageTemplate UnknownItemOfEvent = MessageTemplate.Define(
        FindingCodes.UnknownItemOfEvent,
        "事由“{event}”（{on}）所属的事项“{item}”不在目录中。",
        "The event '{event}' of {on} is for an item '{item}' that the catalogue does not have.",
        "请改正事由，或补充目录。",
        "Correct the event, or add the item.");

    public static readonly MessageTemplate EventUndecided = MessageTemplate.Define(
        FindingCodes.EventUndecided,
        "没有写明属于“{item}”{period}的记录，但有 {count} 条记录未写明日期，不能认定未公开。",
        "No record says that it is about '{item}'{period}, but {count} do not say which day they are about, so it cannot be called missing.",
        "请补全这些记录的日期，或在事由中写明记录。",
        "State the dates in those records, or name the record with the event.");

    public static readonly MessageTemplate EventUnused = MessageTemplate.Define(
        FindingCodes.EventUnused,
        "“{item}”{period}按期公开，不因事由起算，该事由未使用。",
        "'{item}'{period} recurs with the calendar and is started by no event; the event was not used.",
        "请在记录中写明所属期间，或改正事项的期限。",
        "State the period in the records, or correct the limit of the item.");
}
