using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>What is said of rules, of the steps to a date, and of dates that cannot be had.</summary>
internal static class DeadlineMessages
{
    public static readonly MessageTemplate WithinRule = MessageTemplate.Define(
        "deadline.rule.within",
        "自信息{event}之日起{days}内",
        "within {days} after the information was {event}");

    public static readonly MessageTemplate MonthDayRule = MessageTemplate.Define(
        "deadline.rule.month-day",
        "{year}{day}前（含当日）",
        "by {day} {year}, that day included");

    public static readonly MessageTemplate RecurringWithinRule = MessageTemplate.Define(
        "deadline.rule.recurring-within",
        "{every}一次，期满后{days}内",
        "once every {every}, within {days} after its end");

    public static readonly MessageTemplate RecurringDayRule = MessageTemplate.Define(
        "deadline.rule.recurring-day",
        "{every}一次，期满后第{months}个月的{day}日前（含当日）",
        "once every {every}, by day {day} of month {months} after its end, that day included");

    public static readonly MessageTemplate PermanentRule = MessageTemplate.Define(
        "deadline.rule.permanent",
        "长期公开，至少每{months}个月复核一次",
        "published permanently, reviewed at least every {months} months");

    public static readonly MessageTemplate PermanentWithoutReviewRule = MessageTemplate.Define(
        "deadline.rule.permanent-without-review",
        "长期公开",
        "published permanently");

    public static readonly MessageTemplate ImmediateRule = MessageTemplate.Define(
        "deadline.rule.immediate",
        "及时公开，最迟{limit}",
        "at once, at the latest {limit}");

    public static readonly MessageTemplate ImmediateWithoutLimitRule = MessageTemplate.Define(
        "deadline.rule.immediate-without-limit",
        "及时公开",
        "at once");

    public static readonly MessageTemplate StatutoryRule = MessageTemplate.Define(
        "deadline.rule.statutory",
        "法定期限（{provision}）",
        "as the law says ({provision})");

    public static readonly MessageTemplate RuleStep = MessageTemplate.Define(
        "deadline.step.rule",
        "规则：{rule}。",
        "Rule: {rule}.");

    public static readonly MessageTemplate LawStep = MessageTemplate.Define(
        "deadline.step.law",
        "依据：{citation}，自 {first} 起施行，按起算日 {trigger} 适用：{rule}。",
        "Law: {citation}, in force from {first}, the version for the trigger date {trigger}: {rule}.");

    public static readonly MessageTemplate LawReplacedStep = MessageTemplate.Define(
        "deadline.step.law-replaced",
        "依据：{citation}，{first} 至 {last} 施行，按起算日 {trigger} 适用：{rule}。",
        "Law: {citation}, in force from {first} to {last}, the version for the trigger date {trigger}: {rule}.");

    public static readonly MessageTemplate TriggerStep = MessageTemplate.Define(
        "deadline.step.trigger",
        "起算日 {date}（{weekday}）当日不计入。",
        "The trigger date {date} ({weekday}) is day zero and is not counted.");

    public static readonly MessageTemplate PeriodStep = MessageTemplate.Define(
        "deadline.step.period",
        "所属期间 {period}，末日 {end}。",
        "The period is {period}; its last day is {end}.");

    public static readonly MessageTemplate WeekendStep = MessageTemplate.Define(
        "deadline.step.weekend",
        "{date}（{weekday}）为休息日，不计入。",
        "{date} ({weekday}) is a rest day: not counted.");

    public static readonly MessageTemplate HolidayStep = MessageTemplate.Define(
        "deadline.step.holiday",
        "{date}（{weekday}）{holiday}放假，不计入（{notice}）。",
        "{date} ({weekday}) is off for {holiday}: not counted ({notice}).");

    public static readonly MessageTemplate MakeUpStep = MessageTemplate.Define(
        "deadline.step.make-up",
        "{date}（{weekday}）因{holiday}调休上班，计入（{notice}）。",
        "{date} ({weekday}) is a make-up working day for {holiday}: counted ({notice}).");

    public static readonly MessageTemplate CountedStep = MessageTemplate.Define(
        "deadline.step.counted",
        "第{count}{unit}为 {date}（{weekday}）。",
        "Counting {unit}, number {count} is {date} ({weekday}).");

    public static readonly MessageTemplate MonthsStep = MessageTemplate.Define(
        "deadline.step.months",
        "{months}个月于 {date}（{weekday}）届满。",
        "{months} months end on {date} ({weekday}).");

    public static readonly MessageTemplate FixedStep = MessageTemplate.Define(
        "deadline.step.fixed",
        "规定的日期为 {date}（{weekday}）。",
        "The fixed day is {date} ({weekday}).");

    public static readonly MessageTemplate RolledStep = MessageTemplate.Define(
        "deadline.step.rolled",
        "期限末日 {from} 为休息日，顺延至 {date}（{weekday}）（《民法典》第二百零三条，参照适用）。",
        "The last day {from} is a rest day, so the period ends on {date} ({weekday}) (Civil Code, article 203, applied by analogy).");

    public static readonly MessageTemplate RestDayRemark = MessageTemplate.Define(
        "deadline.remark.rest-day",
        "规定的日期 {date} 是休息日；没有可以顺延的规定，请提前完成。",
        "The fixed day {date} is a rest day, and no rule moves it: finish before it.");

    public static readonly MessageTemplate ProvisionalStep = MessageTemplate.Define(
        "deadline.step.provisional",
        "结果为暂定，实际日期在 {earliest} 至 {latest} 之间（含两端）：{notice}",
        "The date is provisional and lies between {earliest} and {latest}, both included: {notice}");

    public static readonly MessageTemplate ProvisionalOneDateStep = MessageTemplate.Define(
        "deadline.step.provisional-one-date",
        "结果为暂定：{notice}按历年通知的规律，无论怎样调休都是 {date}；另行增加放假才会改变。",
        "The date is provisional: {notice} Whatever days the notice swaps, as notices have done so far, it stays {date}; only extra days off would move it.");

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

    public static readonly MessageTemplate NotInForce = MessageTemplate.Define(
        "deadline.unknown.not-in-force",
        "无法计算：“{provision}”在 {trigger} 没有施行的版本。",
        "Not computable: no version of '{provision}' was in force on {trigger}.",
        "请核对起算日，或在目录中写明当时适用的期限。",
        "Check the trigger's date, or state in the catalogue the limit that applied then.");

    public static readonly MessageTemplate NoNumber = MessageTemplate.Define(
        "deadline.unknown.no-number",
        "无法计算：“{rule}”没有规定具体期限。",
        "Not computable: '{rule}' sets no number of days.",
        "请在目录中补充最迟期限或复核周期。",
        "State an outer limit or a review interval in the catalogue.");

    public static readonly MessageTemplate NotOfLaw = MessageTemplate.Define(
        "deadline.pack.not-of-law",
        "法规包中的规定不能引用另一规定，也不能写复核周期。",
        "A provision of a law pack can neither refer to another provision nor lay down a review interval.",
        "请直接写明期限；复核周期写在目录事项中。",
        "Write the limit itself; a review interval belongs to the item of a catalogue.");

    public static readonly MessageTemplate OverlappingVersions = MessageTemplate.Define(
        "deadline.pack.overlapping-versions",
        "该版本与 {other} 施行的版本重叠。",
        "This version overlaps the one in force {other}.",
        "同一天只能有一个版本；请改正施行期间。",
        "Only one version can be in force on a day; correct the dates.");

    public static readonly MessageTemplate EndsBeforeStart = MessageTemplate.Define(
        "deadline.pack.ends-before-start",
        "最后施行日早于施行日 {from}。",
        "The last day in force is before the first, {from}.",
        "请改正日期。",
        "Correct the dates.");

    public static readonly MessageTemplate WrongLimit = MessageTemplate.Define(
        "deadline.rule.wrong-limit",
        "此处的期限只能是：{allowed}。",
        "The limit here can only be of type: {allowed}.",
        "请改用允许的类型。",
        "Use one of those types.");

    public static readonly MessageTemplate BadMonthDay = MessageTemplate.Define(
        "deadline.rule.bad-month-day",
        "月日应写成 03-31 的形式，且为公历中存在的日期。",
        "A day of the year should be written as 03-31 and be a day that exists.",
        "请改正；月和日各占两位。",
        "Correct it; month and day have two digits each.");

    public static readonly MessageTemplate BadPeriod = MessageTemplate.Define(
        "deadline.period.unreadable",
        "期间应写成 2012、2012-Q3 或 2012-09 的形式。",
        "A period should be written as 2012, 2012-Q3 or 2012-09.",
        "请改正。",
        "Correct it.");
}
