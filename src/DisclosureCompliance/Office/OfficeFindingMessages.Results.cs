using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Office;

internal static partial class OfficeFindingMessages
{
    public static readonly MessageTemplate FeedbackNotStated = MessageTemplate.Define(
        OfficeFindingCodes.FeedbackNotStated,
        "未写明群众投诉和意见的办理情况。",
        "Nothing is said of complaints and opinions from the public.",
        "请写明收到、办结的件数；没有的写 0。",
        "State how many came in and were answered; where there were none, 0.");

    public static readonly MessageTemplate FeedbackUnanswered = MessageTemplate.Define(
        OfficeFindingCodes.FeedbackUnanswered,
        "“{id}”（{received} 收到）应于 {due} 前答复，至 {asOf} 未答复，已逾期{days}。",
        "'{id}', received {received}, was to be answered by {due} and is not on {asOf}: {days} overdue.",
        "请立即答复，并登记原因。",
        "Answer now and note the reason.");

    public static readonly MessageTemplate FeedbackLate = MessageTemplate.Define(
        OfficeFindingCodes.FeedbackLate,
        "“{id}”（{received} 收到）应于 {due} 前答复，实际 {answered} 答复，逾期{days}。",
        "'{id}', received {received}, was to be answered by {due} and was on {answered}: {days} late.",
        "请登记原因，防止再次发生。",
        "Note the reason, and see that it does not recur.");

    public static readonly MessageTemplate FeedbackOpen = MessageTemplate.Define(
        OfficeFindingCodes.FeedbackOpen,
        "“{id}”（{received} 收到）尚未答复，期限为 {due}。",
        "'{id}', received {received}, is not answered yet; it is due by {due}.",
        "请在期限内答复。",
        "Answer it in time.");

    public static readonly MessageTemplate FeedbackUndecided = MessageTemplate.Define(
        OfficeFindingCodes.FeedbackUndecided,
        "“{id}”是否按时答复无法判断：{reason}",
        "Whether '{id}' was answered in time cannot be said: {reason}",
        "请补充所缺的依据。",
        "Supply what is lacking.");

    public static readonly MessageTemplate FeedbackWithoutLimit = MessageTemplate.Define(
        OfficeFindingCodes.FeedbackWithoutLimit,
        "“{id}”没有答复期限可以对照。",
        "There is no time limit for '{id}'.",
        "请规定答复期限。",
        "Lay down a time limit.");

    public static readonly MessageTemplate FeedbackDates = MessageTemplate.Define(
        OfficeFindingCodes.FeedbackDates,
        "“{id}”的日期有矛盾：{received} 收到，{answered}，检查日 {asOf}。",
        "The dates of '{id}' contradict each other: received {received}, {answered}, seen on {asOf}.",
        "请核对日期。",
        "Check the dates.");

    public static readonly MessageTemplate CommitmentsMissing = MessageTemplate.Define(
        OfficeFindingCodes.CommitmentsMissing,
        "没有服务承诺，或未写明。",
        "There is no service commitment, or none is stated.",
        "请就办理事项的程序、标准、结果、时限作出承诺。",
        "Promise procedure, standard, result and time for what the office handles.");

    public static readonly MessageTemplate CommitmentIncomplete = MessageTemplate.Define(
        OfficeFindingCodes.CommitmentIncomplete,
        "“{matter}”的承诺没有写明{lacks}。",
        "The commitment on '{matter}' lacks {lacks}.",
        "请补充。",
        "Supply it.");

    public static readonly MessageTemplate CommitmentWithoutNumber = MessageTemplate.Define(
        OfficeFindingCodes.CommitmentWithoutNumber,
        "“{matter}”承诺的时限“{words}”没有具体时间。",
        "The commitment on '{matter}' says '{words}', which names no time.",
        "请写明具体的工作日数或“当场”。",
        "Name the working days, or say on the spot.");

    public static readonly MessageTemplate TotalsMissing = MessageTemplate.Define(
        OfficeFindingCodes.TotalsMissing,
        "报告没有公开数量。",
        "No figure is stated.",
        "请写明公开总数及其分类。",
        "State how much was published, by class and by channel.");

    public static readonly MessageTemplate TotalScopeUnstated = MessageTemplate.Define(
        OfficeFindingCodes.TotalScopeUnstated,
        "“{total}”{count} 未写明是当年新增还是累计。",
        "Whether '{total}', {count}, is new this year or cumulative is not stated.",
        "请分别写明当年新增和累计数。",
        "State both, each by itself.");

    public static readonly MessageTemplate TotalContradicted = MessageTemplate.Define(
        OfficeFindingCodes.TotalContradicted,
        "“{total}”{count} 与按{by}所列各项之和 {sum} 不符。",
        "'{total}' is {count}, but its parts by {by} make {sum}.",
        "请核对总数和各项数字。",
        "Check the total and the parts.");

    public static readonly MessageTemplate TotalPartsShort = MessageTemplate.Define(
        OfficeFindingCodes.TotalPartsShort,
        "“{total}”{count}，按{by}所列各项之和只有 {sum}，且未说明是否列全。",
        "'{total}' is {count}, but its parts by {by} make {sum} only, and it is not said whether they are all.",
        "请列全各项，或注明“其中”。",
        "List all parts, or say that they are some.");

    public static readonly MessageTemplate TotalUndecided = MessageTemplate.Define(
        OfficeFindingCodes.TotalUndecided,
        "“{total}”{count} 与按{by}所列各项之和 {sum} 是否相符无法判断，因为有概数。",
        "Whether '{total}', {count}, agrees with its parts by {by}, {sum}, cannot be said: not all of them are exact.",
        "请写明确切数字。",
        "State exact numbers.");

    public static readonly MessageTemplate CountApproximate = MessageTemplate.Define(
        OfficeFindingCodes.CountApproximate,
        "“{total}”{count} 是概数，只作文字保留，不当作数字使用。",
        "'{total}' is {count}, not an exact number: it is kept in words and never used as one.",
        "请写明确切数字。",
        "State the exact number.");

    public static readonly MessageTemplate CountUnknown = MessageTemplate.Define(
        OfficeFindingCodes.CountUnknown,
        "“{total}”的数字（{count}）未写明。",
        "The figure of '{total}' ({count}) is not given.",
        "请填写数字。",
        "Fill it in.");

    public static readonly MessageTemplate NewAboveCumulative = MessageTemplate.Define(
        OfficeFindingCodes.NewAboveCumulative,
        "“{total}”当年新增 {count}，多于累计 {cumulative}。",
        "'{total}': {count} are new this year, more than {cumulative} in all.",
        "请核对两个数字。",
        "Check both numbers.");

    public static readonly MessageTemplate CumulativeFell = MessageTemplate.Define(
        OfficeFindingCodes.CumulativeFell,
        "“{total}”累计 {count}，少于上年的 {before}。",
        "'{total}' is {count} in all, less than last year's {before}.",
        "请核对，或说明清理、撤下的数量。",
        "Check it, or say how much was withdrawn.");

    public static readonly MessageTemplate GoalsMissing = MessageTemplate.Define(
        OfficeFindingCodes.GoalsMissing,
        "没有下一年度工作目标。",
        "There are no goals for next year.",
        "请列明目标。",
        "Set some.");

    public static readonly MessageTemplate PastGoalsMissing = MessageTemplate.Define(
        OfficeFindingCodes.PastGoalsMissing,
        "未交代上一年度工作目标的完成情况。",
        "Nothing is said of what became of last year's goals.",
        "请逐项写明结果。",
        "State the result of each.");

    public static readonly MessageTemplate PastGoalWithoutResult = MessageTemplate.Define(
        OfficeFindingCodes.PastGoalWithoutResult,
        "上年目标“{goal}”没有写明结果。",
        "Last year's goal '{goal}' has no result.",
        "请写明完成、部分完成、未完成或取消，及其事实。",
        "Say whether it was reached, and by what.");

    public static readonly MessageTemplate PastGoalLost = MessageTemplate.Define(
        OfficeFindingCodes.PastGoalLost,
        "上年设定的目标“{goal}”未再提及。",
        "The goal '{goal}' that was set last year is not mentioned any more.",
        "请补充其结果。",
        "Add its result.");

    public static readonly MessageTemplate GoalRepeated = MessageTemplate.Define(
        OfficeFindingCodes.GoalRepeated,
        "目标“{goal}”与上年目标逐字相同。",
        "The goal '{goal}' repeats last year's word for word.",
        "请写明上年未完成的原因和今年的具体措施。",
        "Say why it was not reached, and what will be done now.");
}
