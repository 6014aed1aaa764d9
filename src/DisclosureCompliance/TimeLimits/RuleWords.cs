using System.Globalization;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.TimeLimits;

/// <summary>The words of time limits in both languages. <see cref="RuleSlots"/> writes and reads rules by them.</summary>
internal static class RuleWords
{
    public static LocalizedText In(PeriodUnit unit) => unit switch
    {
        PeriodUnit.WorkingDays => new("个工作日", "working days"),
        PeriodUnit.CalendarDays => new("日", "calendar days"),
        PeriodUnit.Weeks => new("周", "weeks"),
        PeriodUnit.Months => new("个月", "months"),
        PeriodUnit.Years => new("年", "years"),
        _ => new("小时", "hours"),
    };

    /// <summary>A length, in the number that English asks for.</summary>
    public static LocalizedText Of(PeriodLength length) => Count(length.Count, length.Unit);

    /// <summary>So many of a unit, in the number that English asks for.</summary>
    public static LocalizedText Count(int count, PeriodUnit unit)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        var words = UnitAfter(count, unit);
        return new(number + words.In(Language.Chinese), number + words.In(Language.English));
    }

    /// <summary>What follows the number when so many of a unit are counted.</summary>
    public static LocalizedText UnitAfter(int count, PeriodUnit unit)
    {
        var words = In(unit);
        var english = words.In(Language.English);
        return new(words.In(Language.Chinese), " " + (count == 1 ? english.Substring(0, english.Length - 1) : english));
    }

    /// <summary>One event or another, as a part of a sentence.</summary>
    public static LocalizedText Either(IReadOnlyList<RuleTerm> terms) => new(RuleTermText.Either(terms, Language.Chinese), RuleTermText.Either(terms, Language.English));

    public static LocalizedText In(Recurrence every) => every switch
    {
        Recurrence.Monthly => new("每月", "month"),
        Recurrence.Quarterly => new("每季度", "quarter"),
        Recurrence.Weekly => new("每周", "week"),
        Recurrence.HalfMonthly => new("每半月", "half-month"),
        Recurrence.HalfYearly => new("每半年", "half-year"),
        Recurrence.AcademicYearly => new("每学年", "academic year"),
        _ => new("每年", "year"),
    };

    public static LocalizedText In(AnnualDate day) => new(
        string.Format(CultureInfo.InvariantCulture, "{0}月{1}日", day.Month, day.Day),
        string.Format(CultureInfo.InvariantCulture, "{0} {1}", day.Day, CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)));

    public static LocalizedText In(IsoDayOfWeek day) => new(
        "周" + "一二三四五六日"[(int)day - 1],
        CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)((int)day % 7)));

    public static LocalizedText In(EventChoice which) => which == EventChoice.Latest ? new(string.Empty, string.Empty) : new("，以先发生者为准", ", whichever comes first");

    public static LocalizedText In(Immediacy how) => how switch
    {
        Immediacy.RealTime => new("实时", "in real time"),
        Immediacy.AtAnyTime => new("随时", "at any time"),
        Immediacy.Immediately => new("立即", "immediately"),
        Immediacy.OnTheSpot => new("当场", "on the spot"),
        Immediacy.FirstMoment => new("第一时间", "at the first moment"),
        Immediacy.AsFactsChange => new("据实", "as the facts change"),
        _ => new("及时", "promptly"),
    };
}
