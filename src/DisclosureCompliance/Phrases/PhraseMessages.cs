using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Phrases;

/// <summary>What the parser assumes, and why it does not understand.</summary>
internal static class PhraseMessages
{
    public static readonly MessageTemplate TriggerUnstated = MessageTemplate.Define(
        "phrase.assumed.trigger-unstated",
        "“{text}”未写明从何时起算（或以何事为准），由使用者指明。",
        "'{text}' does not say which event it is counted from; whoever uses it names the day.");

    public static readonly MessageTemplate TriggerCarried = MessageTemplate.Define(
        "phrase.assumed.trigger-carried-over",
        "“{text}”未写明从何时起算，按同一句中前一时限的起算事由理解。",
        "'{text}' does not say which event it is counted from; that of the limit before it in the same sentence is taken.");

    public static readonly MessageTemplate BarePeriod = MessageTemplate.Define(
        "phrase.assumed.bare-period",
        "“{text}”只有期间，按更新间隔理解；也可能是公开的期限或保留的时间。",
        "'{text}' is a bare period, read as the longest time between two updates; it could be a limit for publishing or a time to keep it up.");

    public static readonly MessageTemplate Unit = MessageTemplate.Define(
        "phrase.assumed.unit",
        "“{text}”的单位缺失或残缺，按“{unit}”理解；也可能是其他单位。",
        "The unit of '{text}' is missing or damaged; read as {unit}, it could be another.");

    public static readonly MessageTemplate MonthCount = MessageTemplate.Define(
        "phrase.assumed.month-count",
        "“{text}”按{count}个月理解；也可能是指{count}月份。",
        "'{text}' is read as {count} months; it could be month {count} of the year.");

    public static readonly MessageTemplate HalfMonth = MessageTemplate.Define(
        "phrase.assumed.half-month",
        "“{text}”按15日理解。",
        "'{text}' is read as 15 days.");

    public static readonly MessageTemplate Range = MessageTemplate.Define(
        "phrase.assumed.range",
        "“{text}”是范围，按其中较长的期间理解；也可能要求在较短的期间内完成。",
        "'{text}' is a range, read as the longer of the two; the shorter could be meant.");

    public static readonly MessageTemplate Approximate = MessageTemplate.Define(
        "phrase.assumed.approximate",
        "“{text}”是约数，按整数理解。",
        "'{text}' is approximate and read as exact.");

    public static readonly MessageTemplate EveryYear = MessageTemplate.Define(
        "phrase.assumed.every-year",
        "“{text}”未写明哪一年，按每年理解；也可能只指某一年或次年。",
        "'{text}' names no year and is read as every year; a single year or the following one could be meant.");

    public static readonly MessageTemplate DayIncluded = MessageTemplate.Define(
        "phrase.assumed.day-included",
        "“{text}”按包含当日理解；也可能不含当日。",
        "'{text}' is read with that day included; it could be excluded.");

    public static readonly MessageTemplate ByThatDay = MessageTemplate.Define(
        "phrase.assumed.by-that-day",
        "“{text}”按最迟于该日理解；也可能要求恰在该日公开。",
        "'{text}' is read as by that day; publication on exactly that day could be meant.");

    public static readonly MessageTemplate FirstMonth = MessageTemplate.Define(
        "phrase.assumed.first-month",
        "“{text}”未写明哪一个月，按每期的第一个月理解；也可能是期满后的第一个月。",
        "'{text}' does not say which month; the first of the period is taken. It could be the first after it.");

    public static readonly MessageTemplate EndOfSpan = MessageTemplate.Define(
        "phrase.assumed.end-of-span",
        "“{text}”按最迟于该段时间的最后一日理解；也可能是在其开始之前，或不得早于其开始。",
        "'{text}' is read as by the last day of that stretch; before it begins, or not before it begins, could be meant.");

    public static readonly MessageTemplate DisplayMinimum = MessageTemplate.Define(
        "phrase.assumed.display-minimum",
        "“{text}”按至少公示这么久理解；也可能恰好或至多这么久。",
        "'{text}' is read as on display for at least so long; exactly or at most so long could be meant.");

    public static readonly MessageTemplate Display = MessageTemplate.Define(
        "phrase.assumed.display",
        "“{text}”未写明是公示的时间，按公示的最短时间理解；也可能是保留的时间或提前的时间。",
        "'{text}' does not say that it is a time on display and is read as its minimum; a time to keep it up or a lead time could be meant.");

    public static readonly MessageTemplate Retention = MessageTemplate.Define(
        "phrase.assumed.retention",
        "“{text}”按公开后至少保留这么久理解，不是公开的期限。",
        "'{text}' is read as the time that the information stays up, not as a limit for publishing.");

    public static readonly MessageTemplate LimitNotDuration = MessageTemplate.Define(
        "phrase.assumed.limit-not-duration",
        "“{text}”没有“内”字，按期限理解；也可能是公开持续的时间。",
        "'{text}' does not say within; it is read as a limit. The time that something stays public could be meant.");

    public static readonly MessageTemplate BeforeLength = MessageTemplate.Define(
        "phrase.assumed.before-length",
        "“{text}”按至少提前这么久理解；也可能是在事前的这段时间之内。",
        "'{text}' is read as at least so long before the event; within that time before it could be meant.");

    public static readonly MessageTemplate BeforeAsWithin = MessageTemplate.Define(
        "phrase.assumed.before-as-within",
        "“{text}”前后矛盾，按“之内”理解；也可能是事前提前。",
        "'{text}' says both after and before; it is read as within so long after the event.");

    public static readonly MessageTemplate NotBefore = MessageTemplate.Define(
        "phrase.assumed.not-before",
        "“{text}”按期满之后才公开理解；也可能是“之内”的误写。",
        "'{text}' is read as not before the period is over; it could be a slip for within.");

    public static readonly MessageTemplate BeforeEvent = MessageTemplate.Define(
        "phrase.assumed.before-event",
        "“{text}”未写明提前多久，按最迟于当日理解。",
        "'{text}' does not say how long before; it is read as by the day of the event.");

    public static readonly MessageTemplate AtOnceAfter = MessageTemplate.Define(
        "phrase.assumed.at-once-after",
        "“{text}”只写了事由、没有期间，按事后及时公开理解。",
        "'{text}' names an event and no period; it is read as promptly after the event.");

    public static readonly MessageTemplate WhileLasting = MessageTemplate.Define(
        "phrase.assumed.while-lasting",
        "“{text}”按在此期间内一直公开理解；也可能是在此期间内公开一次即可。",
        "'{text}' is read as open for as long as that lasts; once during that time could be meant.");

    public static readonly MessageTemplate TimesPerCycle = MessageTemplate.Define(
        "phrase.assumed.times-per-cycle",
        "“{text}”按均匀分布理解；也可能只要求总次数。",
        "'{text}' is read as evenly spread; only the number could matter.");

    public static readonly MessageTemplate EveryCycle = MessageTemplate.Define(
        "phrase.assumed.every-cycle",
        "“{text}”未写“每”，按每期一次理解。",
        "'{text}' does not say every, and is read as once for each such period.");

    public static readonly MessageTemplate Holidays = MessageTemplate.Define(
        "phrase.assumed.holidays",
        "“{text}”未计入规则；节假日按日历和单位处理。",
        "'{text}' is not part of the rule; rest days are treated as calendar and unit say.");

    public static readonly MessageTemplate Mistyped = MessageTemplate.Define(
        "phrase.assumed.mistyped",
        "“{text}”视为笔误，按“{meant}”理解。",
        "'{text}' is taken for a slip and read as '{meant}'.");

    public static readonly MessageTemplate CutOff = MessageTemplate.Define(
        "phrase.assumed.cut-off",
        "“{text}”疑似被截断，按完整的用语理解。",
        "'{text}' seems cut off and is read as the whole word.");

    public static readonly MessageTemplate Repeated = MessageTemplate.Define(
        "phrase.assumed.repeated",
        "“{text}”重复，只计一次。",
        "'{text}' is written twice and counted once.");

    public static readonly MessageTemplate LimitDecides = MessageTemplate.Define(
        "phrase.assumed.limit-decides",
        "“{text}”与“同步”并列，以该期限为准；也可能要求同步。",
        "'{text}' stands beside together and is taken as the limit that decides; publication on the same day could be meant.");

    public static readonly MessageTemplate LeftOut = MessageTemplate.Define(
        "phrase.assumed.left-out",
        "“{text}”视为与时限无关，未计入规则。",
        "'{text}' is taken to have nothing to do with the limit and left out of the rule.");

    public static readonly MessageTemplate HandlingTime = MessageTemplate.Define(
        "phrase.assumed.handling-time-left-out",
        "“{text}”视为办理的时限，不是公开的时限，未计入规则。",
        "'{text}' is taken for the time to handle the matter, not to publish it, and left out of the rule.");

    public static readonly MessageTemplate Extension = MessageTemplate.Define(
        "phrase.assumed.extension-left-out",
        "“{text}”是延长的情形，未计入规则。",
        "'{text}' is an extension and left out of the rule.");

    public static readonly MessageTemplate Exception = MessageTemplate.Define(
        "phrase.assumed.exception-left-out",
        "“{text}”是例外的范围，未计入规则。",
        "'{text}' excepts something from publication and is left out of the rule.");

    public static readonly MessageTemplate Contradiction = MessageTemplate.Define(
        "phrase.assumed.contradiction",
        "对同一事项写了不同的时限（“{text}”），按全部遵守理解；也可能是不同事项或笔误。",
        "Different limits stand for one matter ('{text}'); all are kept as binding. They could be of different matters, or a slip.");

    public static readonly MessageTemplate RunOn = MessageTemplate.Define(
        "phrase.assumed.run-on",
        "“{text}”之前没有分隔，按另一个时限理解；可能是两格的内容连在一起。",
        "Nothing separates '{text}' from what stands before it; it is read as a second limit. Two cells may have run together.");

    public static readonly MessageTemplate EventWords = MessageTemplate.Define(
        "phrase.assumed.event-words",
        "“{text}”整体视为起算事由。",
        "'{text}' as a whole is taken for the event.");

    public static readonly MessageTemplate ListNumber = MessageTemplate.Define(
        "phrase.assumed.list-number",
        "“{text}”视为编号；也可能是小数的一部分。",
        "'{text}' is taken for a list number; it could be part of a decimal.");

    public static readonly MessageTemplate CaseUnread = MessageTemplate.Define(
        "phrase.assumed.case",
        "“{text}”视为适用的情形或事项。",
        "'{text}' is taken for the case or matter that the limit is for.");

    public static readonly MessageTemplate UnreadText = MessageTemplate.Define(
        "phrase.unread.text",
        "不理解“{text}”。",
        "'{text}' is not understood.",
        "请改写，或直接写成规则。",
        "Put it differently, or write the rule itself.");

    public static readonly MessageTemplate NoTime = MessageTemplate.Define(
        "phrase.unread.no-time",
        "没有时限。",
        "There is no time limit in it.",
        "请检查是否取错了列。",
        "Check whether this is another column.");

    public static readonly MessageTemplate TooLong = MessageTemplate.Define(
        "phrase.unread.too-long",
        "文本超过 {most} 个字符，不是时限。",
        "The text has more than {most} characters; that is no time limit.",
        "请只取时限一栏。",
        "Take the column of the limit only.");

    public static readonly MessageTemplate Number = MessageTemplate.Define(
        "phrase.unread.number",
        "“{text}”中的数字不是可用的整数，或过大。",
        "The number in '{text}' is not whole, or too large.");

    public static readonly MessageTemplate UnknownUnit = MessageTemplate.Define(
        "phrase.unread.unit",
        "“{text}”的单位不能表示。",
        "The unit of '{text}' cannot be expressed.");

    public static readonly MessageTemplate Negation = MessageTemplate.Define(
        "phrase.unread.negation",
        "“{text}”是否定，不是时限。",
        "'{text}' negates; that is no time limit.");

    public static readonly MessageTemplate AbsoluteDate = MessageTemplate.Define(
        "phrase.unread.absolute-date",
        "“{text}”写了具体年份，不是可以重复适用的规则。",
        "'{text}' names one year; that is no rule that applies again.");
}
