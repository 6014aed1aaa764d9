using System.Globalization;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <summary>The words of time limits in both languages, and as they stand in JSON.</summary>
internal static class DeadlineWords
{
    public static readonly IReadOnlyDictionary<string, PeriodUnit> Units = new Dictionary<string, PeriodUnit>
    {
        ["working-days"] = PeriodUnit.WorkingDays,
        ["calendar-days"] = PeriodUnit.CalendarDays,
    };

    public static readonly IReadOnlyDictionary<string, DisclosureEvent> Events = new Dictionary<string, DisclosureEvent>
    {
        ["formed"] = DisclosureEvent.Formed,
        ["changed"] = DisclosureEvent.Changed,
        ["formed-or-changed"] = DisclosureEvent.FormedOrChanged,
    };

    public static readonly IReadOnlyDictionary<string, Recurrence> Recurrences = new Dictionary<string, Recurrence>
    {
        ["month"] = Recurrence.Monthly,
        ["quarter"] = Recurrence.Quarterly,
        ["year"] = Recurrence.Yearly,
    };

    public static LocalizedText In(PeriodUnit unit) => unit == PeriodUnit.WorkingDays ? new("个工作日", "working days") : new("日", "calendar days");

    /// <summary>So many days of a unit, in the number that English asks for.</summary>
    public static LocalizedText Count(int count, PeriodUnit unit)
    {
        var (zh, en) = unit == PeriodUnit.WorkingDays ? ("个工作日", "working day") : ("日", "calendar day");
        return new(
            string.Format(CultureInfo.InvariantCulture, "{0}{1}", count, zh),
            string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} {1}" : "{0} {1}s", count, en));
    }

    public static LocalizedText In(DisclosureEvent start) => start switch
    {
        DisclosureEvent.Formed => new("形成", "formed"),
        DisclosureEvent.Changed => new("变更", "changed"),
        _ => new("形成或者变更", "formed or changed"),
    };

    public static LocalizedText In(Recurrence every) => every switch
    {
        Recurrence.Monthly => new("每月", "month"),
        Recurrence.Quarterly => new("每季度", "quarter"),
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
