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

    /// <summary>每年公布不少于2次: the number of times stands after the act.</summary>
    public static DeadlineRule? ReadAfterAct(Draft draft, DeadlineRule rule, int from, ref int end)
    {
        var at = end;
        while (draft.Kind(at) is TokenKind.Act or TokenKind.Filler or TokenKind.NotLess or TokenKind.Modal or TokenKind.Generic or TokenKind.Place)
        {
            at++;
        }

        if (draft.Kind(at) == TokenKind.Times && draft.Value(at) == 1)
        {
            end = at + 1;
            return rule;
        }

        if (draft.Kind(at) != TokenKind.Number || draft.Kind(at + 1) != TokenKind.Times)
        {
            return rule;
        }

        if (draft.Value(at) == 1)
        {
            end = at + 2;
            return rule;
        }

        if (rule is not RecurringRule { Due: null } recurring)
        {
            return rule;
        }

        end = at + 2;
        return Read(draft, recurring.Every, draft.Value(at), from, end);
    }

    private static Recurrence? Cycle(Period period) => period.Cycle ?? period switch
    {
        { Count: 1, Unit: PeriodUnit.Years } => Recurrence.Yearly,
        { Count: 1, Unit: PeriodUnit.Months } => Recurrence.Monthly,
        _ => null,
    };
}
