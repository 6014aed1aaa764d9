using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>What is said of dates: in short, to bear in mind, and why one cannot be had.</summary>
internal static class DeadlineMessages
{
    public static readonly MessageTemplate RestDayRemark = MessageTemplate.Define(
        "deadline.remark.rest-day",
        "规定的日期 {date} 是休息日；没有可以顺延的规定，请提前完成。",
        "The fixed day {date} is a rest day, and no rule moves it: finish before it.");

    public static readonly MessageTemplate OutsideCalendar = MessageTemplate.Define(
        "deadline.unknown.outside-calendar",
        "无法计算：{explanation}",
        "Not computable: {explanation}",
        "请加载所缺年度的放假通知；尚未发布的，待发布后再推算。",
        "Load the notices that are missing; wait for those that are not out yet.");

    public static readonly MessageTemplate NoProvision = MessageTemplate.Define(
        "deadline.unknown.no-provision",
        "无法计算：法规包中没有“{provision}”。",
        "Not computable: no law pack has a provision '{provision}'.",
        "请加载含有该规定的法规包，或改正目录中的引用。",
        "Load the pack that has it, or correct the reference in the catalogue.");

    public static readonly MessageTemplate NoNumber = MessageTemplate.Define(
        "deadline.unknown.no-number",
        "无法计算：“{rule}”没有规定具体期限。",
        "Not computable: '{rule}' sets no number of days.",
        "请在目录中补充最迟期限或复核周期。",
        "State an outer limit or a review interval in the catalogue.");

    public static readonly MessageTemplate InPrincipleRemark = MessageTemplate.Define(
        "deadline.remark.in-principle",
        "该期限为一般要求；不能遵守的，应当说明理由。",
        "The limit holds as a rule; whoever departs from it gives reasons.");

    public static readonly MessageTemplate OtherLawRemark = MessageTemplate.Define(
        "deadline.remark.other-law",
        "法律、法规另有规定的，从其规定；请核对本事项有无特别规定。",
        "Another limit in a law or regulation prevails; check whether there is one for this matter.");

    public static readonly MessageTemplate RemoveRemark = MessageTemplate.Define(
        "deadline.remark.remove",
        "公示最长{length}，最迟于 {date} 撤下。",
        "It may stay up for at most {length} and must come down by {date}.");

    public static readonly MessageTemplate AssumedCompletedRemark = MessageTemplate.Define(
        "deadline.remark.assumed-completed",
        "“{event}”的日期未提供，按前一期限的末日 {date} 推算。",
        "It is not known when {event} took place; the last day of the limit before, {date}, stands in for it.");

    public static readonly MessageTemplate PartWithoutDateRemark = MessageTemplate.Define(
        "deadline.remark.part-without-date",
        "其中“{rule}”没有日期：{reason}",
        "One part has no date, {rule}: {reason}");

    public static readonly MessageTemplate UnverifiedRemark = MessageTemplate.Define(
        "deadline.remark.unverified",
        "{citation}：此条未与原文核对（{note}）。",
        "{citation}: not checked against the text ({note}).");

    public static readonly MessageTemplate AssumedRemark = MessageTemplate.Define(
        "deadline.remark.assumed",
        "{citation}：条文未明确，此处采用一种理解（{note}）。",
        "{citation}: the text is open, and one reading of it is used ({note}).");

    public static readonly MessageTemplate NoteRemark = MessageTemplate.Define(
        "deadline.remark.note",
        "注意：{note}",
        "Note: {note}");

    public static readonly MessageTemplate NotYetInForce = MessageTemplate.Define(
        "deadline.unknown.not-yet-in-force",
        "无法计算：“{provision}”在 {trigger} 尚未施行。",
        "Not computable: on {trigger} the provision on {provision} was not yet in force.",
        "请核对起算日，或在目录中写明当时适用的期限。",
        "Check the date of the trigger, or state in the catalogue the limit that applied then.");

    public static readonly MessageTemplate Repealed = MessageTemplate.Define(
        "deadline.unknown.repealed",
        "无法计算：“{provision}”在 {trigger} 已经废止。",
        "Not computable: on {trigger} the provision on {provision} was out of force and not replaced.",
        "请核对起算日，或在目录中写明当时适用的期限。",
        "Check the date of the trigger, or state in the catalogue the limit that applied then.");

    public static readonly MessageTemplate BetweenVersions = MessageTemplate.Define(
        "deadline.unknown.between-versions",
        "无法计算：“{provision}”在 {trigger} 没有施行的版本。",
        "Not computable: on {trigger} the provision on {provision} lay between two versions.",
        "请核对起算日，或在目录中写明当时适用的期限。",
        "Check the date of the trigger, or state in the catalogue the limit that applied then.");

    public static readonly MessageTemplate EventUnknown = MessageTemplate.Define(
        "deadline.unknown.event",
        "无法计算：尚无“{event}”的日期。",
        "Not computable: it is not known when this happened: {event}.",
        "请提供该事由的日期；尚未发生的，期限还没有开始。",
        "Give the date of the event; while it has not happened, the period has not begun.");

    public static readonly MessageTemplate MomentUnknown = MessageTemplate.Define(
        "deadline.unknown.moment",
        "无法计算：按小时计的期限需要“{event}”的时刻。",
        "Not computable: a period of hours needs the moment of this: {event}.",
        "请提供时刻，而不只是日期。",
        "Give the moment and not only the day.");

    public static readonly MessageTemplate NoBoundary = MessageTemplate.Define(
        "deadline.unknown.no-boundary",
        "无法计算：“{event}”是时刻，未指定时区与日界。",
        "Not computable: this is a moment, and neither zone nor cut-off has been chosen: {event}.",
        "请在推算选项中指定 DayBoundary。",
        "Set DeadlineOptions.Boundary.");

    public static readonly MessageTemplate StandsStill = MessageTemplate.Define(
        "deadline.unknown.stands-still",
        "无法计算：期限自 {since} 起中止，尚未恢复。",
        "Not computable: the period has stood still since {since} and does not run yet.",
        "请在中止结束后再推算。",
        "Compute it again when the pause has ended.");

    public static readonly MessageTemplate HoursPaused = MessageTemplate.Define(
        "deadline.unknown.hours-paused",
        "无法计算：按小时计的期限中有按日计的中止（自 {since} 起）。",
        "Not computable: a pause that is known by the day falls into a period of hours, from {since} on.",
        "请按中止和恢复的时刻人工推算。",
        "Work it out by hand from the moments at which the pause began and ended.");

    public static readonly MessageTemplate ByPart = MessageTemplate.Define(
        "deadline.unknown.by-part",
        "无法计算：各分项期限不同（{parts}）。",
        "Not computable as a whole: its parts have limits of their own ({parts}).",
        "请指明是哪一项，或分别查看各项的日期。",
        "Say which part it is, or look at the dates of the parts.");

    public static readonly MessageTemplate BeyondDates = MessageTemplate.Define(
        "deadline.unknown.beyond-dates",
        "无法计算：{date} 超出可推算的年份。",
        "Not computable: {date} lies beyond the years that can be computed.",
        "请核对日期。",
        "Check the date.");

    public static readonly MessageTemplate ProofTitle = MessageTemplate.Define(
        "deadline.proof.title",
        "期限推算单",
        "Proof of a deadline");

    public static readonly MessageTemplate ProofCalendar = MessageTemplate.Define(
        "deadline.proof.calendar",
        "日历：{calendar}，已确定至 {last}，最新通知公布于 {notice}。",
        "Calendar: {calendar}, certain through {last}, newest notice published on {notice}.");

    public static readonly MessageTemplate BySummary = MessageTemplate.Define(
        "deadline.summary.by",
        "最迟 {date}（{weekday}），含当日。",
        "By {date} ({weekday}), that day included.");

    public static readonly MessageTemplate ByProvisionalSummary = MessageTemplate.Define(
        "deadline.summary.by-provisional",
        "最迟 {date}（{weekday}），含当日；暂定，{bounds}。",
        "By {date} ({weekday}), that day included, provisional, {bounds}.");

    public static readonly MessageTemplate SummaryBounds = MessageTemplate.Define(
        "deadline.summary.bounds",
        "实际在 {earliest} 至 {latest} 之间（含两端）",
        "between {earliest} and {latest}, both included");

    public static readonly MessageTemplate SummaryOneDate = MessageTemplate.Define(
        "deadline.summary.one-date",
        "预计不变",
        "not expected to move");

    public static readonly MessageTemplate ThroughSummary = MessageTemplate.Define(
        "deadline.summary.through",
        "公示至 {date}（{weekday}），含当日。",
        "On display through {date} ({weekday}), that day included.");

    public static readonly MessageTemplate ThroughProvisionalSummary = MessageTemplate.Define(
        "deadline.summary.through-provisional",
        "公示至 {date}（{weekday}），含当日；暂定，{bounds}。",
        "On display through {date} ({weekday}), that day included, provisional, {bounds}.");

    public static readonly MessageTemplate FromSummary = MessageTemplate.Define(
        "deadline.summary.from",
        "自 {date}（{weekday}）起，不得更早。",
        "From {date} ({weekday}) on, not earlier.");

    public static readonly MessageTemplate FromProvisionalSummary = MessageTemplate.Define(
        "deadline.summary.from-provisional",
        "自 {date}（{weekday}）起，不得更早；暂定，{bounds}。",
        "From {date} ({weekday}) on, not earlier, provisional, {bounds}.");

    public static readonly MessageTemplate NoDateSummary = MessageTemplate.Define(
        "deadline.summary.none",
        "没有可以推算的日期：{rule}。",
        "There is no date to compute: {rule}.");
}
