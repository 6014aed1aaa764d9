using DisclosureCompliance.Messages;

namespace DisclosureCompliance.TimeLimits;

/// <summary>What is wrong with documents and texts that hold time limits.</summary>
internal static class TimeLimitMessages
{
    public static readonly MessageTemplate WrongLimit = MessageTemplate.Define(
        "time-limit.rule.wrong-limit",
        "此处的期限只能是：{allowed}。",
        "The limit here can only be of type: {allowed}.",
        "请改用允许的类型。",
        "Use one of those types.");

    public static readonly MessageTemplate BadMonthDay = MessageTemplate.Define(
        "time-limit.rule.bad-month-day",
        "月日应写成 03-31 的形式，且为公历中存在的日期。",
        "A day of the year should be written as 03-31 and be a day that exists.",
        "请改正；月和日各占两位。",
        "Correct it; month and day have two digits each.");

    public static readonly MessageTemplate NoDueDay = MessageTemplate.Define(
        "time-limit.rule.no-due-day",
        "due 应写明 within、month 和 day、week、weekday 之一。",
        "'due' should have one of within, month with day, week, and weekday.",
        "请写明；没有规定具体日期的，请删去 due。",
        "Write one of them, or leave 'due' out where no day is laid down.");

    public static readonly MessageTemplate DueInHours = MessageTemplate.Define(
        "time-limit.rule.due-in-hours",
        "日历期间的期限不能以小时计算。",
        "What is due once in a period of the calendar cannot be counted in hours.",
        "请改用工作日或日。",
        "Use working days or calendar days.");

    public static readonly MessageTemplate NoDisplayTime = MessageTemplate.Define(
        "time-limit.rule.no-display-time",
        "公示期应写明最短时间（atLeast）或者最长时间（atMost）。",
        "A display should have a shortest time ('atLeast') or a longest one ('atMost').",
        "请至少写明一个。",
        "Write one of them or both.");

    public static readonly MessageTemplate LongestTooShort = MessageTemplate.Define(
        "time-limit.rule.longest-too-short",
        "最长时间短于最短时间。",
        "The longest time is shorter than the shortest.",
        "请核对 atLeast 和 atMost。",
        "Check 'atLeast' and 'atMost'.");

    public static readonly MessageTemplate TooFewRules = MessageTemplate.Define(
        "time-limit.rule.too-few-rules",
        "此处至少应有两个期限。",
        "There should be two limits here, or more.",
        "请补全；只有一个期限的，请直接写该期限。",
        "Add the others; where there is only one, write that one by itself.");

    public static readonly MessageTemplate NoPart = MessageTemplate.Define(
        "time-limit.rule.no-part",
        "此处至少应有一个分项。",
        "There should be one part here, or more.",
        "请补全。",
        "Add the parts.");

    public static readonly MessageTemplate BadPeriod = MessageTemplate.Define(
        "time-limit.period.unreadable",
        "期间应写成 2012、2012-H1、2012-Q3、2012-09、2012-09-H1、2012-W37 或者 2012/2013 的形式。",
        "A period should be written as 2012, 2012-H1, 2012-Q3, 2012-09, 2012-09-H1, 2012-W37 or 2012/2013.",
        "请改正；依次为年、半年、季度、月、半月、周、学年。",
        "Correct it; these are a year, half a year, a quarter, a month, half a month, a week and an academic year.");

    public static readonly MessageTemplate NoSuchPeriod = MessageTemplate.Define(
        "time-limit.period.none",
        "{year} 年没有第 {number} {unit}，只有 {last} 个。",
        "The year {year} has no {unit} {number}; it has {last}.",
        "请核对期间。",
        "Check the period.");

    public static readonly MessageTemplate PeriodOutOfRange = MessageTemplate.Define(
        "time-limit.period.out-of-range",
        "期间应在 1900 年至 2999 年之间。",
        "A period should lie in the years 1900 to 2999.",
        "请核对年份。",
        "Check the year.");

    public static readonly MessageTemplate UnreadableText = MessageTemplate.Define(
        "time-limit.text.unreadable",
        "从此处起不是期限的规范写法。",
        "From here on this is not how a time limit is written.",
        "请按期限的规范写法改正；自定的用语加引号“…”。",
        "Write it as time limits describe themselves; words of your own stand in quotes “…”.");

    public static readonly MessageTemplate ImpossibleText = MessageTemplate.Define(
        "time-limit.text.impossible",
        "此处的数值或者组合不成立。",
        "A number or a combination here is impossible.",
        "请核对数值是否在允许范围内、有无重复或者矛盾。",
        "Check that numbers are within their bounds, and that nothing is repeated or contradicts itself.");

    public static readonly MessageTemplate TooDeepText = MessageTemplate.Define(
        "time-limit.text.too-deep",
        "期限的嵌套超过 {limit} 层。",
        "The time limit is nested deeper than {limit} levels.",
        "请拆分。",
        "Split it.");
}
