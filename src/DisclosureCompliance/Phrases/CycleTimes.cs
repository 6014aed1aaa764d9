using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>So many times a year or month: 每年两次 is once each half-year, which is an assumption.</summary>
internal static class CycleTimes
{
    public static RecurringRule? Read(Draft draft, Period period) =>
        Read(draft, Cycle(period), period.Times, period.From, period.To);

    public static RecurringRule? Read(Draft draft, Recurrence? every, int times, int from, int to)
    {
        Recurrence? part = (every, times) switch
        {
            (_, 1) => every,
            (Recurrence.Yearly, 2) => Recurrence.HalfYearly,
            (Recurrence.Yearly, 4) => Recurrence.Quarterly,
            (Recurrence.Yearly, 12) => Recurrence.Monthly,
            (Recurrence.HalfYearly, 2) => Recurrence.Quarterly,
            (Recurrence.HalfYearly, 6) => Recurrence.Monthly,
            (Recurrence.Quarterly, 3) => Recurrence.Monthly,
            (Recurrence.Monthly, 2) => Recurrence.HalfMonthly,
            (Recurrence.Monthly, 4) => Recurrence.Weekly,
            _ => null,
        };
        if (part is not { } cycle)
        {
            draft.Notes.NotUnderstood(PhraseMessages.Number, from, to);
            return null;
        }

        if (times > 1)
        {
            draft.Notes.AssumeOf(PhraseMessages.TimesPerCycle, from, to);
        }

        return new RecurringRule(cycle);
    }

    private static Recurrence? Cycle(Period period) => period.Cycle ?? period switch
    {
        { Count: 1, Unit: PeriodUnit.Years } => Recurrence.Yearly,
        { Count: 1, Unit: PeriodUnit.Months } => Recurrence.Monthly,
        _ => null,
    };
}
