using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;

namespace SelfInspection.Texts;

/// <summary>What stands for many findings of one kind that say no more than that something is not known.</summary>
internal static class CollapsedNotes
{
    public static readonly MessageTemplate NotInSample = Labels.Define(
        "text.collapsed.not-in-sample",
        "{count} 项不在所给记录中。记录不完整，不能据此认定未公开。",
        "Not among the records given: {count}. The records are not complete, so it does not follow that these were not published.");

    public static readonly MessageTemplate NoEvent = Labels.Define(
        "text.collapsed.no-event",
        "{count} 项在检查期内没有记录；是否发生过应公开的情况，须由单位说明。",
        "Without a record in the time inspected: {count}. Whether anything happened that had to be published is for the office to say.");

    public static readonly MessageTemplate ElementsUnknown = Labels.Define(
        "text.collapsed.elements-unknown",
        "{count} 条记录没有说明包含哪些要素。",
        "Records that do not say which elements they contain: {count}.");

    public static readonly MessageTemplate ApprovalsUnknown = Labels.Define(
        "text.collapsed.approvals-unknown",
        "{count} 条记录没有说明由谁审核。",
        "Records that do not say who approved them: {count}.");

    /// <summary>The sentence that stands for all findings of a code, or null where each is worth its own line.</summary>
    public static MessageTemplate? Of(string code) => code switch
    {
        FindingCodes.NotInSample => NotInSample,
        FindingCodes.NoEvent => NoEvent,
        FindingCodes.ElementsUnknown => ElementsUnknown,
        FindingCodes.ApprovalsUnknown => ApprovalsUnknown,
        _ => null,
    };
}
