using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Deadlines;

/// <summary>What the steps to a date say.</summary>
internal static class DerivationMessages
{
    public static readonly MessageTemplate RuleStep = MessageTemplate.Define(
        "deadline.step.rule",
        "规则：{rule}。",
        "Rule: {rule}.");

    public static readonly MessageTemplate LawStep = MessageTemplate.Define(
        "deadline.step.law",
        "依据：{citation}，自 {first} 起施行，按起算日 {trigger} 适用：{rule}。",
        "Law: {citation}, in force from {first}, the version for the trigger date {trigger}: {rule}.");

    public static readonly MessageTemplate LawPendingStep = MessageTemplate.Define(
        "deadline.step.law-pending",
        "依据：{citation}，自 {first} 起施行；起算日为 {trigger}，施行时期限尚未届满，按选定的衔接口径适用：{rule}。",
        "Law: {citation}, in force from {first}, applied by the transition that was chosen, for the period from {trigger} had not ended by then: {rule}.");

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
        "所属期间为{period}，末日 {end}。",
        "The period: {period}; its last day is {end}.");

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

    public static readonly MessageTemplate FixedStep = MessageTemplate.Define(
        "deadline.step.fixed",
        "规定的日期为 {date}（{weekday}）。",
        "The fixed day is {date} ({weekday}).");

    public static readonly MessageTemplate RolledStep = MessageTemplate.Define(
        "deadline.step.rolled",
        "期限末日 {from} 为休息日，顺延至 {date}（{weekday}）（《民法典》第二百零三条，参照适用）。",
        "The last day {from} is a rest day, so the period ends on {date} ({weekday}) (Civil Code, article 203, applied by analogy).");

    public static readonly MessageTemplate ProvisionalStep = MessageTemplate.Define(
        "deadline.step.provisional",
        "结果为暂定，实际日期在 {earliest} 至 {latest} 之间（含两端）：{notice}",
        "The date is provisional and lies between {earliest} and {latest}, both included: {notice}");

    public static readonly MessageTemplate ProvisionalOneDateStep = MessageTemplate.Define(
        "deadline.step.provisional-one-date",
        "结果为暂定：{notice}按历年通知的规律，无论怎样调休都是 {date}；另行增加放假才会改变。",
        "The date is provisional: {notice} Whatever days the notice swaps, as notices have done so far, it stays {date}; only extra days off would move it.");

    public static readonly MessageTemplate TriggerCountedStep = MessageTemplate.Define(
        "deadline.step.trigger-counted",
        "起算日 {date}（{weekday}）为第一日，计入。",
        "The trigger date {date} ({weekday}) is the first day counted.");

    public static readonly MessageTemplate TriggerRolledStep = MessageTemplate.Define(
        "deadline.step.trigger-rolled",
        "{from} 为休息日，按约定自其后第一个工作日 {date} 起算。",
        "{from} is a rest day; as chosen, the period starts on the next working day, {date}.");

    public static readonly MessageTemplate CountedBackStep = MessageTemplate.Define(
        "deadline.step.counted-back",
        "往前推{length}为 {date}（{weekday}）。",
        "Counting back {length} comes to {date} ({weekday}).");

    public static readonly MessageTemplate EndedStep = MessageTemplate.Define(
        "deadline.step.ended",
        "{length}于 {date}（{weekday}）届满。",
        "A length of {length} ends on {date} ({weekday}).");

    public static readonly MessageTemplate RolledBackStep = MessageTemplate.Define(
        "deadline.step.rolled-back",
        "{from} 为休息日，提前至 {date}（{weekday}）。",
        "{from} is a rest day, so it must be done by {date} ({weekday}).");

    public static readonly MessageTemplate OpensStep = MessageTemplate.Define(
        "deadline.step.opens",
        "自 {date} 起方可办理。",
        "It may not be done before {date}.");

    public static readonly MessageTemplate EventStep = MessageTemplate.Define(
        "deadline.step.event",
        "“{event}”在 {date}（{weekday}）。",
        "The event, {event}, is on {date} ({weekday}).");

    public static readonly MessageTemplate DisplayedThroughStep = MessageTemplate.Define(
        "deadline.step.displayed-through",
        "公示须在此前期满，最后一日为 {date}（{weekday}）。",
        "The display must be over before it; its last day is {date} ({weekday}).");

    public static readonly MessageTemplate PauseStep = MessageTemplate.Define(
        "deadline.step.pause",
        "{from} 至 {until} 期间中止，不计入。",
        "From {from} to {until} the period stands still: not counted.");

    public static readonly MessageTemplate HoursStep = MessageTemplate.Define(
        "deadline.step.hours",
        "自 {start} 起{length}，至 {end}（{zone}）。",
        "From {start}, {length} run to {end} ({zone}).");

    public static readonly MessageTemplate PartStep = MessageTemplate.Define(
        "deadline.step.part",
        "第{number}项：{rule}。",
        "Part {number}: {rule}.");

    public static readonly MessageTemplate UnitClauseStep = MessageTemplate.Define(
        "deadline.step.unit-clause",
        "其中的“日”依{citation}计算。",
        "What a day means there is laid down in {citation}.");

    public static readonly MessageTemplate NamedPartStep = MessageTemplate.Define(
        "deadline.step.named-part",
        "第{number}项，{subject}：{rule}。",
        "Part {number}, {subject}: {rule}.");
}
