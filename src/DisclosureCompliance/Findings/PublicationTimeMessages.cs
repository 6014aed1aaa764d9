using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Findings;

/// <summary>What findings about when something was up say.</summary>
internal static class PublicationTimeMessages
{
    public static readonly MessageTemplate TooEarly = MessageTemplate.Define(
        FindingCodes.TooEarly,
        "“{item}”{period}公开于 {published}，早于{event}的日期 {date}。",
        "'{item}'{period} was published on {published}, before the day of this event: {event}, {date}.",
        "请核实能否继续公开；不能的，先撤下。今后等该程序完成再公开。",
        "See whether it may stay up, and take it down if not; from now on wait until that is done.");

    public static readonly MessageTemplate BeforeEmbargo = MessageTemplate.Define(
        "finding.too-early-embargo",
        "“{item}”{period}公开于 {published}，早于规定的最早公开日 {date}（定时发布）。",
        "'{item}'{period} was published on {published}, before the end of its embargo; {date} was the first day allowed.",
        "请核实能否继续公开；不能的，先撤下，到期再公开。",
        "See whether it may stay up; if not, take it down and publish it when its day has come.");

    public static readonly MessageTemplate BeforeOpening = MessageTemplate.Define(
        "finding.too-early-opening",
        "“{item}”{period}公开于 {published}，早于最早可以公开的日期 {date}。",
        "'{item}'{period} was published on {published}, before the first day on which it may be, {date}.",
        "请核实能否继续公开；不能的，先撤下，到期再公开。",
        "See whether it may stay up; if not, take it down and publish it when its day has come.");

    public static readonly MessageTemplate DisplayedTooShort = MessageTemplate.Define(
        FindingCodes.DisplayedTooShort,
        "“{item}”{period}公开于 {published}，应公示至 {due} 当日结束，次日起方可撤下，实际于 {removed} 撤下。",
        "'{item}'{period} was published on {published} and had to stay up through the whole of {due}; it could be taken down from the next day on and was taken down on {removed}.",
        "请重新公示满规定的时间，并登记原因。",
        "Put it on display again for the whole time, and note the reason.");

    public static readonly MessageTemplate DisplayNotOver = MessageTemplate.Define(
        FindingCodes.DisplayNotOver,
        "“{item}”{period}应公示至 {due}，但{event}的日期是 {date}，公示尚未结束。",
        "'{item}'{period} had to stay up through {due}; this event came before that was over: {event}, {date}.",
        "请核实该程序是否有效，必要时重新公示。",
        "See whether what was done stands, and repeat the display where it must be.");

    public static readonly MessageTemplate NotRemoved = MessageTemplate.Define(
        FindingCodes.NotRemoved,
        "“{item}”{period}最迟应展示至 {due}，至 {seen} 仍在公开。",
        "'{item}'{period} could stay up through {due} at the longest and was still up on {seen}.",
        "请立即撤下，并登记原因。",
        "Take it down now and note the reason.");

    public static readonly MessageTemplate RemovalUnknown = MessageTemplate.Define(
        FindingCodes.RemovalUnknown,
        "“{item}”{period}最迟应展示至 {due}；至 {asOf}，记录没有写明是否已经撤下。",
        "'{item}'{period} could stay up through {due} at the longest; on {asOf} the record does not say that it was taken down.",
        "请核实；仍在公开的立即撤下，已撤下的补记日期。",
        "Look; take it down if it is up, or add the day on which that was done.");

    public static readonly MessageTemplate Stale = MessageTemplate.Define(
        FindingCodes.Stale,
        "“{item}”最近一次更新是 {updated}，最迟应于 {due} 再次更新，至 {asOf} 仍未更新。",
        "'{item}' was last updated on {updated} and was due for an update by {due}; on {asOf} there is none.",
        "请更新内容；没有可更新内容的，调整或撤并栏目。",
        "Update it; where there is nothing to update, change or merge the column.");

    public static readonly MessageTemplate DueSoon = MessageTemplate.Define(
        FindingCodes.DueSoon,
        "“{item}”{period}最迟应于 {due} 公开，至 {asOf} 尚未公开，还剩{days}。",
        "'{item}'{period} is due by {due}; on {asOf} it is not published, and this much time is left: {days}.",
        "请尽快办理审核和公开。",
        "Have it approved and published soon.");

    public static readonly MessageTemplate DueToday = MessageTemplate.Define(
        "finding.due-today",
        "“{item}”{period}最迟应于 {due} 公开，当天就是最后一天，尚未公开。",
        "'{item}'{period} is due by {due} and is not published; that day is the last one.",
        "请当天公开。",
        "Publish it the same day.");

    public static readonly MessageTemplate SiteVeto = MessageTemplate.Define(
        FindingCodes.SiteVeto,
        "网站“{site}”{asOf} 符合单项否决指标“{indicator}”：{count} 个，达到 {atLeast} 个（{parts}）。{mark}",
        "On {asOf} the site '{site}' meets an indicator by which it fails, '{indicator}': {count}, where {atLeast} are too many ({parts}).{mark}",
        "请立即更新、补充或者回应，不能保障的栏目撤并。",
        "Update, fill or answer at once, and merge columns that cannot be kept up.");

    public static readonly MessageTemplate SiteDeduction = MessageTemplate.Define(
        FindingCodes.SiteDeduction,
        "网站“{site}”{asOf} 符合扣分指标“{indicator}”：{count} 个（{parts}）。{mark}",
        "On {asOf} the site '{site}' meets an indicator by which it loses points, '{indicator}': {count} ({parts}).{mark}",
        "请更新。",
        "Update it.");

    public static readonly MessageTemplate SiteBelowThreshold = MessageTemplate.Define(
        FindingCodes.SiteBelowThreshold,
        "网站“{site}”{asOf} 有 {count} 个属于指标“{indicator}”的情形，未达到 {atLeast} 个（{parts}）。{mark}",
        "On {asOf} the site '{site}' has {count} of what the indicator '{indicator}' counts, where {atLeast} are too many ({parts}).{mark}",
        "请在达到之前处理。",
        "See to them before there are too many.");

    public static readonly MessageTemplate Waited = MessageTemplate.Define(
        "check.waited",
        "“{item}”{period}公开于 {published}，先行程序已经完成。",
        "'{item}'{period} was published on {published}, after what must come first.");

    public static readonly MessageTemplate Displayed = MessageTemplate.Define(
        "check.displayed",
        "“{item}”{period}公开于 {published}，展示时间符合要求（{due}）。",
        "'{item}'{period} was published on {published} and was up for as long as it should be ({due}).");

    public static readonly MessageTemplate Fresh = MessageTemplate.Define(
        "check.fresh",
        "“{item}”更新及时，下次最迟应于 {due} 更新。",
        "'{item}' is up to date; its next update is due by {due}.");
}
