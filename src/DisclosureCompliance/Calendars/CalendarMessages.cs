using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Calendars;

/// <summary>What the calendars say: where certainty ends, and what is wrong with a calendar's data.</summary>
internal static class CalendarMessages
{
    public static readonly MessageTemplate BeforeFirst = MessageTemplate.Define(
        "calendar.before-first",
        "“{calendar}”自 {first} 起有记录，{date} 在此之前。",
        "'{calendar}' begins on {first}; {date} lies before.",
        "请改用包含更早年份的日历。",
        "Use a calendar with notices for earlier years.");

    public static readonly MessageTemplate AfterHorizon = MessageTemplate.Define(
        "calendar.after-horizon",
        "“{calendar}”的工作日已确定至 {last}；{date} 须待{authority}发布 {year} 年的放假通知。",
        "'{calendar}' is certain through {last}; {date} awaits the notice of {authority} for {year}.",
        "通知发布后请加载；在此之前可使用预测（Provisional），结果注明为暂定。",
        "Load the notice once it is out; until then ask the Provisional view, whose results say that they are provisional.");

    public static readonly MessageTemplate AfterForecast = MessageTemplate.Define(
        "calendar.after-forecast",
        "“{calendar}”的预测止于 {last}，{date} 在此之后。",
        "The forecast of '{calendar}' ends on {last}; {date} lies after.",
        "更远的日期没有预测依据；请待放假通知发布后再计算。",
        "Nothing supports a forecast that far; compute again when more notices are out.");

    public static readonly MessageTemplate NothingKnown = MessageTemplate.Define(
        "calendar.nothing-known",
        "截至 {date}，“{calendar}”尚无任何已发布的通知；最早一份发布于 {first}。",
        "On {date} no notice of '{calendar}' was out; the first came out on {first}.",
        "请选用该日或之后的日期。",
        "Ask for that day or a later one.");

    public static readonly MessageTemplate Awaited = MessageTemplate.Define(
        "calendar.awaited-notice",
        "{authority} {year} 年的放假通知尚未发布。",
        "The notice of {authority} for {year} is not out yet.",
        "发布后请加载并重新计算。",
        "Load it once it is out, and compute again.");

    public static readonly MessageTemplate NoticeTwice = MessageTemplate.Define(
        "calendar.notice-twice",
        "通知“{notice}”出现了两次。",
        "The notice '{notice}' occurs twice.",
        "请只保留一份。",
        "Keep one of them.");

    public static readonly MessageTemplate NoAnnualNotice = MessageTemplate.Define(
        "calendar.no-annual-notice",
        "没有任何年度通知。",
        "There is no annual notice.",
        "日历至少需要一份年度（annual）通知。",
        "A calendar needs one or more notices of the kind 'annual'.");

    public static readonly MessageTemplate SecondAnnualNotice = MessageTemplate.Define(
        "calendar.second-annual-notice",
        "{year} 年有多份年度通知：{notices}。",
        "{year} has more than one annual notice: {notices}.",
        "其后的调整请标为 amendment；替换某份通知请使用相同的标识。",
        "Mark a later change as an amendment; to replace a notice, give it the same identifier.");

    public static readonly MessageTemplate NoticesContradict = MessageTemplate.Define(
        "calendar.notices-contradict",
        "通知“{notice}”和“{other}”同日发布，对 {date} 的规定却不同。",
        "The notices '{notice}' and '{other}' came out on one day and contradict each other about {date}.",
        "请核对发布日期，或者改正其中一份。",
        "Check the days of publication, or correct one of them.");

    public static readonly MessageTemplate YearMissing = MessageTemplate.Define(
        "calendar.year-missing",
        "缺少 {year} 年的年度通知，其后的年份无法采用。",
        "The annual notice for {year} is missing, so that later years cannot be used.",
        "请先加载 {year} 年的通知。",
        "Load the notice for {year} first.");

    public static readonly MessageTemplate AmendsNothing = MessageTemplate.Define(
        "calendar.amends-nothing",
        "通知“{notice}”调整 {year} 年，但该年没有年度通知。",
        "The notice '{notice}' amends {year}, but there is no annual notice for that year.",
        "请同时加载该年的年度通知。",
        "Load the annual notice of that year too.");

    public static readonly MessageTemplate DayTwice = MessageTemplate.Define(
        "calendar.day-twice",
        "{date} 在同一份通知中出现了两次。",
        "{date} occurs twice in one notice.",
        "每一天只能写一次；先放假、后改为上班的，须另立一份通知。",
        "Name each day once; a day that changed later belongs in a notice of its own.");

    public static readonly MessageTemplate DayContradicted = MessageTemplate.Define(
        "calendar.day-contradicted",
        "{date} 在同一份通知中既放假又上班。",
        "{date} is both off and at work in one notice.",
        "请按通知原文改正。",
        "Correct it by the notice itself.");

    public static readonly MessageTemplate DayOutsideYear = MessageTemplate.Define(
        "calendar.day-outside-year",
        "{year} 年的通知不能规定 {date}。",
        "The notice for {year} cannot set {date}.",
        "只可写该年的日期和前一年 12 月的日期。",
        "It can set days of that year and of the December before.");

    public static readonly MessageTemplate StatutoryNotOff = MessageTemplate.Define(
        "calendar.statutory-not-off",
        "法定节假日 {date} 不在放假日期之内。",
        "The statutory day {date} is not among the days off.",
        "请把它列入 off，或从 statutory 中删去。",
        "Add it to 'off', or remove it from 'statutory'.");

    public static readonly MessageTemplate NoDays = MessageTemplate.Define(
        "calendar.no-days",
        "没有任何日期：这是尚未公布的年份，不是没有节假日的年份。",
        "It holds no days: a year that is not announced yet, not a year without holidays.",
        "请在通知发布后再加载。",
        "Load it once the notice is out.");

    public static readonly MessageTemplate BadRange = MessageTemplate.Define(
        "calendar.bad-range",
        "此处应为日期 2026-01-01，或不超过 {limit} 天的区间 2026-01-01/2026-01-03。",
        "This should be a date such as 2026-01-01, or a range of at most {limit} days such as 2026-01-01/2026-01-03.",
        "请改正；起始日不得晚于结束日。",
        "Correct it; the first day must not lie after the last.");

    public static readonly MessageTemplate SignedAfterPublished = MessageTemplate.Define(
        "calendar.signed-after-published",
        "成文日期晚于发布日期 {published}。",
        "It was signed after it was published on {published}.",
        "请核对两个日期。",
        "Check both dates.");

    public static readonly MessageTemplate BadAnnualDate = MessageTemplate.Define(
        "calendar.bad-annual-date",
        "此处应为月-日，如 12-28。",
        "This should be a month and day such as 12-28.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate NoLaw = MessageTemplate.Define(
        "calendar.no-law",
        "预测没有依据：缺少放假办法。",
        "The forecast has nothing to rest on: there is no law.",
        "请写出至少一个版本的法定节假日，或删去 forecast。",
        "Give one or more versions of the statutory holidays, or leave 'forecast' out.");

    public static readonly MessageTemplate OneAnchor = MessageTemplate.Define(
        "calendar.one-anchor",
        "每个节日必须且只能写明 solar、lunar、solarTerm 之一。",
        "A holiday is fixed by exactly one of 'solar', 'lunar' and 'solarTerm'.",
        "请改正。",
        "Correct it.");

    public static readonly MessageTemplate BadInterval = MessageTemplate.Define(
        "calendar.bad-interval",
        "此处应为两个天数，小的在前，如 [-2, 4]。",
        "This should be two numbers of days, the lower first, such as [-2, 4].",
        "请改正。",
        "Correct it.");
}
