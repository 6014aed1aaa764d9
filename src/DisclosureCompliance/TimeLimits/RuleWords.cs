using System.Globalization;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.TimeLimits;

/// <summary>The words of time limits in both languages.</summary>
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
        var words = In(unit);
        var english = words.In(Language.English);
        return new(
            string.Format(CultureInfo.InvariantCulture, "{0}{1}", count, words.In(Language.Chinese)),
            string.Format(CultureInfo.InvariantCulture, "{0} {1}", count, count == 1 ? english.Substring(0, english.Length - 1) : english));
    }

    public static LocalizedText Either(IReadOnlyList<RuleTerm> terms) => new(
        string.Join("或者", terms.Select(term => term.Name.In(Language.Chinese))),
        string.Join(" or ", terms.Select(term => term.Name.In(Language.English))));

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

    public static LocalizedText YearsAfter(int years) => years switch
    {
        0 => new("当年", "of the same year"),
        1 => new("次年", "of the following year"),
        _ => new(
            string.Format(CultureInfo.InvariantCulture, "第{0}年后", years),
            string.Format(CultureInfo.InvariantCulture, "{0} years later", years)),
    };

    public static LocalizedText In(IsoDayOfWeek day) => new(
        "周" + "一二三四五六日"[(int)day - 1],
        CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)((int)day % 7)));
}
