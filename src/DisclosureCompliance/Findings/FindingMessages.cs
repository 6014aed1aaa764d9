using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Findings;

/// <summary>What findings and passed checks say.</summary>
internal static class FindingMessages
{
    public static readonly MessageTemplate MissingWithDate = MessageTemplate.Define(
        FindingCodes.Missing,
        "“{item}”{period}最迟应于 {due} 公开，至 {asOf} 仍未公开，已逾期{days}。",
        "'{item}'{period} was due by {due} and is not published on {asOf}: {days} overdue.",
        "请立即补充公开，并登记原因。",
        "Publish it now and note the reason.");

    public static readonly MessageTemplate MissingWithoutCount = MessageTemplate.Define(
        "finding.missing-uncounted",
        "“{item}”{period}最迟应于 {due} 公开，至 {asOf} 仍未公开。",
        "'{item}'{period} was due by {due} and is not published on {asOf}.",
        "请立即补充公开，并登记原因。",
        "Publish it now and note the reason.");

    public static readonly MessageTemplate MissingChange = MessageTemplate.Define(
        "finding.missing-change",
        "“{item}”{period}变更后最迟应于 {due} 重新公开，至 {asOf} 公开的仍是变更前的内容。",
        "'{item}'{period} was changed and was due again by {due}; what is published on {asOf} is older than the change.",
        "请立即公开变更后的内容，并登记原因。",
        "Publish the changed content now and note the reason.");

    public static readonly MessageTemplate MissingPermanent = MessageTemplate.Define(
        "finding.missing-permanent",
        "长期公开事项“{item}”至 {asOf} 没有公开记录。",
        "There is no publication of the permanent matter '{item}' on {asOf}.",
        "请补充公开并长期保留。",
        "Publish it and keep it published.");

    public static readonly MessageTemplate MissingTakenDown = MessageTemplate.Define(
        "finding.missing-taken-down",
        "长期公开事项“{item}”已于 {removed} 撤下，至 {asOf} 没有重新公开。",
        "The permanent matter '{item}' was taken down on {removed} and is not published again on {asOf}.",
        "请重新公开并长期保留；确应撤下的，登记原因。",
        "Publish it again and keep it published, or note why it had to be taken down.");

    public static readonly MessageTemplate Late = MessageTemplate.Define(
        FindingCodes.Late,
        "“{item}”{period}最迟应于 {due} 公开，实际公开于 {published}，逾期{days}。",
        "'{item}'{period} was due by {due} and was published on {published}: {days} late.",
        "逾期无法补正；请登记原因，今后提前办理。",
        "Lateness cannot be undone: note the reason and start earlier.");

    public static readonly MessageTemplate LateWithoutCount = MessageTemplate.Define(
        "finding.late-uncounted",
        "“{item}”{period}最迟应于 {due} 公开，实际公开于 {published}。",
        "'{item}'{period} was due by {due} and was published on {published}.",
        "逾期无法补正；请登记原因，今后提前办理。",
        "Lateness cannot be undone: note the reason and start earlier.");

    public static readonly MessageTemplate Unapproved = MessageTemplate.Define(
        FindingCodes.Unapproved,
        "“{item}”{period}公开前未完成审核：{problems}",
        "'{item}'{period} was published without complete approval: {problems}",
        "请补办缺少的环节，并核实已公开的内容。",
        "Take the missing steps, and verify what is published.");

    public static readonly MessageTemplate IncompleteElements = MessageTemplate.Define(
        FindingCodes.IncompleteElements,
        "“{item}”{period}缺少 {count} 项必备要素：{elements}。",
        "'{item}'{period} lacks required elements ({count}): {elements}.",
        "请补充后重新公开。",
        "Add them and publish again.");

    public static readonly MessageTemplate ReviewOverdue = MessageTemplate.Define(
        FindingCodes.ReviewOverdue,
        "“{item}”上次公开或更新于 {last}，最迟应于 {due} 复核。",
        "'{item}' was last published or changed on {last} and was due for review by {due}.",
        "请复核内容是否仍然有效，并更新日期。",
        "Check that it is still correct, and renew its date.");

    public static readonly MessageTemplate NotYetDue = MessageTemplate.Define(
        FindingCodes.NotYetDue,
        "“{item}”{period}最迟应于 {due} 公开，至 {asOf} 尚未到期。",
        "'{item}'{period} is due by {due}; on {asOf} there is still time.");

    public static readonly MessageTemplate ProvisionalAbsent = MessageTemplate.Define(
        FindingCodes.Provisional,
        "“{item}”{period}暂定最迟应于 {due} 公开（{earliest} 至 {latest}），须待放假通知公布后确定。",
        "'{item}'{period} is provisionally due by {due} (from {earliest} to {latest}), until the holiday notice is out.",
        "请按最早日期 {earliest} 安排。",
        "Plan for the earliest date, {earliest}.");

    public static readonly MessageTemplate ProvisionalAbsentOneDate = MessageTemplate.Define(
        "finding.provisional-one-date",
        "“{item}”{period}暂定最迟应于 {due} 公开，须待放假通知公布后确定。",
        "'{item}'{period} is provisionally due by {due}, until the holiday notice is out.",
        "请按 {due} 安排，通知公布后核对。",
        "Plan for {due}, and look again when the notice is out.");

    public static readonly MessageTemplate ProvisionalPublished = MessageTemplate.Define(
        "finding.provisional-published",
        "“{item}”{period}公开于 {published}；期限暂定为 {due}（{earliest} 至 {latest}），是否及时须待放假通知公布后确定。",
        "'{item}'{period} was published on {published}; the date is provisionally {due} (from {earliest} to {latest}), so whether it was in time is open until the holiday notice is out.",
        "通知公布后请重新检查。",
        "Check again when the notice is out.");

    public static readonly MessageTemplate NoDeadline = MessageTemplate.Define(
        FindingCodes.NoDeadline,
        "“{item}”{period}没有可以计算的期限：{reason}",
        "'{item}'{period} has no deadline to check against: {reason}",
        "请按所述原因补充：目录中的期限、法规或放假通知。",
        "Supply what the reason names: a limit in the catalogue, the law or the holiday notice.");

    public static readonly MessageTemplate NoLastDay = MessageTemplate.Define(
        "finding.no-last-day",
        "“{item}”{period}没有公开，而期限“{rule}”没有规定最迟公开的日期，无法判断是否逾期。",
        "'{item}'{period} is not published, and its limit sets no last day for that, so it cannot be said whether it is overdue: {rule}.",
        "请在目录中补充最迟公开的期限。",
        "State in the catalogue by when it must be published.");

    public static readonly MessageTemplate NoReviewDate = MessageTemplate.Define(
        FindingCodes.NoReviewDate,
        "“{item}”没有可以计算的复核日期：{reason}",
        "'{item}' has no date by which to look at it again: {reason}",
        "请按所述原因补充放假通知。",
        "Supply what the reason names.");

    public static readonly MessageTemplate TriggerUnknown = MessageTemplate.Define(
        FindingCodes.TriggerUnknown,
        "“{item}”的记录“{record}”没有写明“{event}”的日期，无法判断是否及时。",
        "The record '{record}' of '{item}' does not state the day of this event: {event}. It cannot be said whether it was in time.",
        "请补充日期。",
        "Add the date.");

    public static readonly MessageTemplate DatesContradict = MessageTemplate.Define(
        FindingCodes.DatesContradict,
        "“{item}”的记录“{record}”公开于 {published}，早于所载的形成或变更日期 {formed}。",
        "The record '{record}' of '{item}' was published on {published}, before the day on which it says it was formed or changed, {formed}.",
        "请核对落款日期、形成日期和发布日期。",
        "Compare the date of signature, of formation and of publication.");

    public static readonly MessageTemplate RemovedBeforePublished = MessageTemplate.Define(
        "finding.removed-before-published",
        "“{item}”{period}的记录“{record}”撤下于 {removed}，早于公开日期 {published}。",
        "The record '{record}' of '{item}'{period} was taken down on {removed}, before it was published on {published}.",
        "请核对公开日期和撤下日期；重新公开的，删去原撤下日期。",
        "Compare the date of publication and that of the removal; where it was published again, drop the old one.");

    public static readonly MessageTemplate ChangedBeforeFormed = MessageTemplate.Define(
        "finding.changed-before-formed",
        "“{item}”{period}的记录“{record}”变更于 {changed}，早于形成日期 {formed}。",
        "The record '{record}' of '{item}'{period} was changed on {changed}, before it was formed on {formed}.",
        "请核对形成日期和变更日期。",
        "Compare the date of formation and that of the change.");

    public static readonly MessageTemplate PublishedBeforePeriod = MessageTemplate.Define(
        "finding.published-before-period",
        "“{item}”{period}的记录“{record}”公开于 {published}，早于该期间开始的 {start}。",
        "The record '{record}' of '{item}'{period} was published on {published}, before that period began on {start}.",
        "请核对所属期间和发布日期。",
        "Compare the period and the date of publication.");

    public static readonly MessageTemplate PeriodUnknown = MessageTemplate.Define(
        FindingCodes.PeriodUnknown,
        "“{item}”须{every}公开，但记录“{record}”写明的所属期间是{stated}。",
        "'{item}' is due once every {every}, but the record '{record}' states another kind of period: {stated}.",
        "请改正记录的所属期间或者所属事项。",
        "Correct the period of the record, or its item.");

    public static readonly MessageTemplate PeriodUnstated = MessageTemplate.Define(
        "finding.period-unstated",
        "“{item}”须{every}公开，但记录“{record}”没有写明所属期间。",
        "'{item}' is due once every {every}, but the record '{record}' does not state its period.",
        "请在记录中写明所属期间。",
        "State the period in the record.");

    public static readonly MessageTemplate PeriodUndecided = MessageTemplate.Define(
        FindingCodes.PeriodUndecided,
        "没有“{item}”{period}的记录，但有 {count} 条记录没有写明所属期间，或者写明的不是这类期间，不能认定该期未公开。",
        "There is no record of '{item}'{period}, but {count} state no period or one of another kind, so it cannot be called missing.",
        "请补全或者改正这些记录的所属期间。",
        "State or correct the period in those records.");

    public static readonly MessageTemplate UnknownItem = MessageTemplate.Define(
        FindingCodes.UnknownItem,
        "记录“{record}”所属的事项“{item}”不在目录中。",
        "The record '{record}' refers to an item '{item}' that the catalogue does not have.",
        "请改正记录，或补充目录。",
        "Correct the record, or add the item.");

    public static readonly MessageTemplate NotInSample = MessageTemplate.Define(
        FindingCodes.NotInSample,
        "所给记录不完整，其中没有“{item}”{period}；不能据此认定未公开。",
        "The records given are not complete and hold none of '{item}'{period}; it does not follow that it was not disclosed.",
        "请补充全部记录后再检查。",
        "Check again with all records.");

    public static readonly MessageTemplate NoEvent = MessageTemplate.Define(
        FindingCodes.NoEvent,
        "检查期内没有“{item}”的记录；是否发生过应公开的情况，须由单位说明。",
        "There is no record of '{item}' in the time inspected; whether anything happened that had to be disclosed is for the office to say.");

    public static readonly MessageTemplate ElementsUnknown = MessageTemplate.Define(
        FindingCodes.ElementsUnknown,
        "“{item}”{period}的记录没有说明包含哪些要素。",
        "The record of '{item}'{period} does not say which elements it contains.");

    public static readonly MessageTemplate ApprovalsUnknown = MessageTemplate.Define(
        FindingCodes.ApprovalsUnknown,
        "“{item}”{period}的记录没有说明由谁审核。",
        "The record of '{item}'{period} does not say who approved it.");

    public static readonly MessageTemplate OnTime = MessageTemplate.Define(
        "check.on-time",
        "“{item}”{period}公开于 {published}，期限为 {due}。",
        "'{item}'{period} was published on {published}; it was due by {due}.");

    public static readonly MessageTemplate ElementsComplete = MessageTemplate.Define(
        "check.elements-complete",
        "“{item}”{period}必备要素齐全。",
        "'{item}'{period} has all required elements.");

    public static readonly MessageTemplate Approved = MessageTemplate.Define(
        "check.approved",
        "“{item}”{period}审核程序完整。",
        "'{item}'{period} was approved as it should be.");

    public static readonly MessageTemplate ReviewCurrent = MessageTemplate.Define(
        "check.review-current",
        "“{item}”在复核期限 {due} 之内。",
        "'{item}' is within its review interval, which ends on {due}.");

    public static readonly MessageTemplate Present = MessageTemplate.Define(
        "check.present",
        "“{item}”公开于 {published}。",
        "'{item}' was published on {published}.");
}
