using DisclosureCompliance.Messages;
using NodaTime;
using static DisclosureCompliance.TimeLimits.RuleSlots;

namespace DisclosureCompliance.TimeLimits;

/// <summary>Days of the year and periods of the calendar.</summary>
internal static partial class RulePhrases
{
    private static IEnumerable<RulePhrase> Calendar() =>
    [
        MonthDay(RuleMessages.MonthDay, 0),
        MonthDay(RuleMessages.MonthDayNextYear, 1),
        RulePhrase.Of<MonthDayRule>(
            RuleMessages.MonthDayLater,
            rule => [Years.With(rule.YearsAfter), Day.With(rule.Day)],
            values => new(values.Of(Day), values.Of(Years))),
        Window(RuleMessages.Window, 0),
        Window(RuleMessages.WindowNextYear, 1),
        RulePhrase.Of<WindowRule>(
            RuleMessages.WindowLater,
            rule => [Years.With(rule.YearsAfter), First.With(rule.First), Last.With(rule.Last)],
            values => new(values.Of(First), values.Of(Last), values.Of(Years))),
        RulePhrase.Of<RecurringRule>(RuleMessages.Recurring, rule => rule.Due is null ? [Every.With(rule.Every)] : null, values => new(values.Of(Every))),
        DueWithin(RuleMessages.RecurringAfterEnd, fromStart: false),
        DueWithin(RuleMessages.RecurringFromStart, fromStart: true),
        DueInMonth(RuleMessages.RecurringThisMonth, 1),
        DueInMonth(RuleMessages.RecurringNextMonth, 2),
        RulePhrase.Of<RecurringRule>(
            RuleMessages.RecurringDayOfYear,
            rule => rule is { Every: Recurrence.Yearly, Due: MonthPeriodDue due } && IsDayOfYear(due) ? [Day.With(new AnnualDate(due.Month, due.Day))] : null,
            values => new(Recurrence.Yearly, new MonthPeriodDue(values.Of(Day).Month, values.Of(Day).Day))),
        RulePhrase.Of<RecurringRule>(
            RuleMessages.RecurringInMonth,
            rule => rule.Due is MonthPeriodDue due && due.Month <= PeriodCalendar.MonthsOf(rule.Every) ? [Every.With(rule.Every), Month.With(due.Month), DayOfMonth.With(due.Day)] : null,
            values => values.Of(Month) <= PeriodCalendar.MonthsOf(values.Of(Every)) ? new(values.Of(Every), new MonthPeriodDue(values.Of(Month), values.Of(DayOfMonth))) : null),
        RulePhrase.Of<RecurringRule>(
            RuleMessages.RecurringAfterMonth,
            rule => rule.Due is MonthPeriodDue due ? [Every.With(rule.Every), Month.With(due.Month - PeriodCalendar.MonthsOf(rule.Every)), DayOfMonth.With(due.Day)] : null,
            values => values.Of(Month) + PeriodCalendar.MonthsOf(values.Of(Every)) is var month && month <= MonthPeriodDue.LastMonth
                ? new(values.Of(Every), new MonthPeriodDue(month, values.Of(DayOfMonth)))
                : null),
        RulePhrase.Of<RecurringRule>(
            RuleMessages.RecurringWeek,
            rule => rule.Due is WeekPeriodDue due ? [Every.With(rule.Every), Week.With(due.Week)] : null,
            values => new(values.Of(Every), new WeekPeriodDue(values.Of(Week)))),
        RulePhrase.Of<RecurringRule>(
            RuleMessages.RecurringWeekday,
            rule => rule.Due is WeekdayPeriodDue due ? [Every.With(rule.Every), Weekday.With(due.Day)] : null,
            values => new(values.Of(Every), new WeekdayPeriodDue(values.Of(Weekday)))),
    ];

    private static RulePhrase MonthDay(MessageTemplate template, int yearsAfter) => RulePhrase.Of<MonthDayRule>(
        template,
        rule => rule.YearsAfter == yearsAfter ? [Day.With(rule.Day)] : null,
        values => new(values.Of(Day), yearsAfter));

    private static RulePhrase Window(MessageTemplate template, int yearsAfter) => RulePhrase.Of<WindowRule>(
        template,
        rule => rule.YearsAfter == yearsAfter ? [First.With(rule.First), Last.With(rule.Last)] : null,
        values => new(values.Of(First), values.Of(Last), yearsAfter));

    private static RulePhrase DueWithin(MessageTemplate template, bool fromStart) => RulePhrase.Of<RecurringRule>(
        template,
        rule => rule.Due is WithinPeriodDue due && due.FromStart == fromStart ? [Every.With(rule.Every), Length.With(due.Length)] : null,
        values => values.Of(Length).Unit != PeriodUnit.Hours ? new(values.Of(Every), new WithinPeriodDue(values.Of(Length), fromStart)) : null);

    private static RulePhrase DueInMonth(MessageTemplate template, int month) => RulePhrase.Of<RecurringRule>(
        template,
        rule => rule is { Every: Recurrence.Monthly, Due: MonthPeriodDue due } && due.Month == month ? [DayOfMonth.With(due.Day)] : null,
        values => new(Recurrence.Monthly, new MonthPeriodDue(month, values.Of(DayOfMonth))));

    private static bool IsDayOfYear(MonthPeriodDue due) => due.Month <= 12 && due.Day <= CalendarSystem.Iso.GetDaysInMonth(2000, due.Month);
}
