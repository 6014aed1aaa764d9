using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>
/// What time limits say. The templates are the grammar of <see cref="RuleText"/> as well: what stands in braces is written and read by the slot of that name
/// in <see cref="RuleSlots"/>, the rest is taken by the letter.
/// </summary>
internal static partial class RuleMessages
{
    public static readonly MessageTemplate Within = MessageTemplate.Define(
        "time-limit.rule.within",
        "自{after}之日起{length}内{which}",
        "within {length} {after}{which}");

    public static readonly MessageTemplate WithinHours = MessageTemplate.Define(
        "time-limit.rule.within-hours",
        "自{after}时起{length}内{which}",
        "within {length} {after}{which}");

    public static readonly MessageTemplate SameDay = MessageTemplate.Define(
        "time-limit.rule.same-day",
        "在{after}当日内{which}",
        "on the same day {after}{which}");

    public static readonly MessageTemplate Before = MessageTemplate.Define(
        "time-limit.rule.before",
        "在{event}前至少{length}",
        "at least {length} before {event}");

    public static readonly MessageTemplate NoLaterThan = MessageTemplate.Define(
        "time-limit.rule.no-later-than",
        "不晚于{event}",
        "no later than {event}");

    public static readonly MessageTemplate DisplayAtLeast = MessageTemplate.Define(
        "time-limit.rule.display-at-least",
        "{subject}公示不少于{atLeast}{before}",
        "{subject}on display for at least {atLeast}{before}");

    public static readonly MessageTemplate DisplayAtMost = MessageTemplate.Define(
        "time-limit.rule.display-at-most",
        "{subject}公示不超过{atMost}{before}",
        "{subject}on display for at most {atMost}{before}");

    public static readonly MessageTemplate DisplayBetween = MessageTemplate.Define(
        "time-limit.rule.display-between",
        "{subject}公示不少于{atLeast}且不超过{atMost}{before}",
        "{subject}on display for at least {atLeast} and at most {atMost}{before}");

    public static readonly MessageTemplate NotBefore = MessageTemplate.Define(
        "time-limit.rule.not-before",
        "自{event}之日起满{length}后",
        "no sooner than {length} after {event}");

    public static readonly MessageTemplate NotBeforeHours = MessageTemplate.Define(
        "time-limit.rule.not-before-hours",
        "自{event}时起满{length}后",
        "no sooner than {length} after {event}");

    public static readonly MessageTemplate MonthDay = MessageTemplate.Define(
        "time-limit.rule.month-day",
        "每年{day}前（含当日）",
        "by {day} each year, that day included");

    public static readonly MessageTemplate MonthDayNextYear = MessageTemplate.Define(
        "time-limit.rule.month-day-next-year",
        "次年{day}前（含当日）",
        "by {day} of the following year, that day included");

    public static readonly MessageTemplate MonthDayLater = MessageTemplate.Define(
        "time-limit.rule.month-day-later",
        "{years}年后的{day}前（含当日）",
        "by {day} {years} years later, that day included");

    public static readonly MessageTemplate Window = MessageTemplate.Define(
        "time-limit.rule.window",
        "每年{first}至{last}（含首尾两日）",
        "each year from {first} to {last}, both days included");

    public static readonly MessageTemplate WindowNextYear = MessageTemplate.Define(
        "time-limit.rule.window-next-year",
        "次年{first}至{last}（含首尾两日）",
        "in the following year from {first} to {last}, both days included");

    public static readonly MessageTemplate WindowLater = MessageTemplate.Define(
        "time-limit.rule.window-later",
        "{years}年后的{first}至{last}（含首尾两日）",
        "{years} years later from {first} to {last}, both days included");

    public static readonly MessageTemplate Recurring = MessageTemplate.Define(
        "time-limit.rule.recurring",
        "{every}一次",
        "once every {every}");

    public static readonly MessageTemplate RecurringAfterEnd = MessageTemplate.Define(
        "time-limit.rule.recurring-after-end",
        "{every}一次，期满后{length}内",
        "once every {every}, within {length} after its end");

    public static readonly MessageTemplate RecurringFromStart = MessageTemplate.Define(
        "time-limit.rule.recurring-from-start",
        "{every}一次，期初{length}内",
        "once every {every}, within {length} from its start");

    public static readonly MessageTemplate RecurringThisMonth = MessageTemplate.Define(
        "time-limit.rule.recurring-this-month",
        "每月一次，当月{dayOfMonth}日前（含当日）",
        "once every month, by day {dayOfMonth} of that month, that day included");

    public static readonly MessageTemplate RecurringNextMonth = MessageTemplate.Define(
        "time-limit.rule.recurring-next-month",
        "每月一次，次月{dayOfMonth}日前（含当日）",
        "once every month, by day {dayOfMonth} of the next month, that day included");

    public static readonly MessageTemplate RecurringDayOfYear = MessageTemplate.Define(
        "time-limit.rule.recurring-day-of-year",
        "每年一次，当年{day}前（含当日）",
        "once every year, by {day} of that year, that day included");

    public static readonly MessageTemplate RecurringInMonth = MessageTemplate.Define(
        "time-limit.rule.recurring-in-month",
        "{every}一次，期内第{month}个月{dayOfMonth}日前（含当日）",
        "once every {every}, by day {dayOfMonth} of its month {month}, that day included");

    public static readonly MessageTemplate RecurringAfterMonth = MessageTemplate.Define(
        "time-limit.rule.recurring-after-month",
        "{every}一次，期满后第{month}个月{dayOfMonth}日前（含当日）",
        "once every {every}, by day {dayOfMonth} of month {month} after its end, that day included");

    public static readonly MessageTemplate RecurringWeek = MessageTemplate.Define(
        "time-limit.rule.recurring-week",
        "{every}一次，期内第{week}周结束前（含当日）",
        "once every {every}, by the end of its week {week}, that day included");

    public static readonly MessageTemplate RecurringWeekday = MessageTemplate.Define(
        "time-limit.rule.recurring-weekday",
        "{every}一次，期内首个{weekday}前（含当日）",
        "once every {every}, by its first {weekday}, that day included");

    public static readonly MessageTemplate Interval = MessageTemplate.Define(
        "time-limit.rule.interval",
        "至少每{length}一次{while}",
        "at least once every {length}{while}");

    public static readonly MessageTemplate Stale = MessageTemplate.Define(
        "time-limit.rule.stale",
        "超过{length}未更新即过期",
        "out of date after {length} without an update");

    public static readonly MessageTemplate Immediate = MessageTemplate.Define(
        "time-limit.rule.immediate",
        "{afterEvents}{how}公开",
        "{how}{afterEvents}");

    public static readonly MessageTemplate ImmediateWithLimit = MessageTemplate.Define(
        "time-limit.rule.immediate-with-limit",
        "{afterEvents}{how}公开，最迟{limit}",
        "{how}{afterEvents}, at the latest {limit}");

    public static readonly MessageTemplate WithEvent = MessageTemplate.Define(
        "time-limit.rule.with-event",
        "与{event}同步",
        "at the same time as {event}");

    public static readonly MessageTemplate WithEachEvent = MessageTemplate.Define(
        "time-limit.rule.with-each-event",
        "每次与{event}同步",
        "each time at the same time as {event}");

    public static readonly MessageTemplate Periodically = MessageTemplate.Define(
        "time-limit.rule.periodically",
        "定期公开{reference}",
        "periodically{reference}");

    public static readonly MessageTemplate InDueCourse = MessageTemplate.Define(
        "time-limit.rule.in-due-course",
        "适时公开{reference}",
        "in due course{reference}");

    public static readonly MessageTemplate ReasonableTime = MessageTemplate.Define(
        "time-limit.rule.reasonable-time",
        "在合理期限内公开{reference}",
        "within a reasonable time{reference}");

    public static readonly MessageTemplate AsRequired = MessageTemplate.Define(
        "time-limit.rule.as-required",
        "按规定时限公开{reference}",
        "as required{reference}");

    public static readonly MessageTemplate AsAbove = MessageTemplate.Define(
        "time-limit.rule.as-above",
        "时限同上{reference}",
        "as above{reference}");

    public static readonly MessageTemplate Statutory = MessageTemplate.Define(
        "time-limit.rule.statutory",
        "法定期限（{provision}）",
        "as the law says ({provision})");
}
