using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>What is said of rules, of the steps to a date, and of dates that cannot be had.</summary>
internal static class DeadlineMessages
{
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

}
