using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Reads what recurs with the calendar: 每季度, 每季度首月20日, 每月后10个工作日内, 每周五, 每三年, 季度结束后15日内, 次月10日前.</summary>
internal static class CycleReader
{
    private static readonly KindSet Ends = new(TokenKind.Event, TokenKind.After);

    /// <summary>The rule that begins with 每; null where the words are no time.</summary>
    public static DeadlineRule? ReadEvery(Draft draft, int from, out int end)
    {
        var at = from + 1;
        var count = 1;
        if (draft.Kind(at) == TokenKind.Classifier)
        {
            at++;
        }

        if (draft.Kind(at) == TokenKind.Number)
        {
            if (PeriodReader.Read(draft, at) is { } period && !(draft.Value(at) == 1 && draft.Kind(from - 1) != TokenKind.NotLess && CycleAt(draft, at + 1) is { }))
            {
                return ReadInterval(draft, period, out end);
            }

            count = draft.Value(at++);
        }

        end = from;
        if (count == 1 && draft.Kind(at) == TokenKind.Unit && draft.Value(at) is (int)PeriodUnit.CalendarDays or (int)PeriodUnit.WorkingDays or (int)PeriodUnit.Hours)
        {
            // 工作日每日更新: on working days only.
            var isOfWorkingDays = from > 0 && draft.Value(at) == (int)PeriodUnit.CalendarDays
                && draft.Tokens.Words(from - 1, from).EndsWith("工作日", StringComparison.Ordinal);
            end = SkipTimes(draft, at + 1);
            return new IntervalRule(new PeriodLength(1, isOfWorkingDays ? PeriodUnit.WorkingDays : (PeriodUnit)draft.Value(at)));
        }

        if (draft.Kind(at) == TokenKind.YearEnd)
        {
            return DateReader.Read(draft, at, everyYear: true, out end);
        }

        if (draft.Kind(at) == TokenKind.MonthEdge && draft.Value(at) != 32)
        {
            return CycleDue.Read(draft, Recurrence.Monthly, from, at, out end);
        }

        if (draft.Kind(at) == TokenKind.CycleEdge)
        {
            return CycleDue.Read(draft, (Recurrence)draft.Value(at), from, at, out end);
        }

        if (count != 1 || CycleAt(draft, at) is not { } every)
        {
            return null;
        }

        if (every == Recurrence.Yearly && DateReader.Read(draft, SkipOf(draft, at + 1), everyYear: true, out end) is { } date)
        {
            return date;
        }

        return CycleDue.Read(draft, every, from, at + 1, out end);
    }

    /// <summary>The rule of 季度结束后15日内 and the like, which need no 每; null where the words say something else.</summary>
    public static RecurringRule? ReadAfterCycle(Draft draft, int from, out int end)
    {
        end = from;
        var at = from + 1;
        if (draft.Kind(from) == TokenKind.CycleEdge || CycleAt(draft, from) is not { } every || !Ends.Has(draft.Kind(at)))
        {
            return null;
        }

        if (draft.Kind(at) == TokenKind.Event && (EventClass)draft.Value(at) != EventClass.Ended)
        {
            return null;
        }

        var number = draft.Kind(at) == TokenKind.Event ? at + 2 : at + 1;
        return draft.Kind(number) == TokenKind.Number && draft.Kind(number - 1) == TokenKind.After ? CycleDue.Read(draft, every, from, at, out end) : null;
    }

    /// <summary>次月10日前, 下季度首月10日前: in the time after the period that it is for.</summary>
    public static RecurringRule? ReadNext(Draft draft, int from, out int end)
    {
        if (draft.Kind(from) == TokenKind.NextMonth)
        {
            return CycleDue.ReadNextMonth(draft, Recurrence.Monthly, from, from + 1, out end);
        }

        var every = (Recurrence)draft.Value(from);
        var at = SkipOf(draft, from + 1);
        return CycleDue.ReadMonth(draft, ref at) is { } month
            ? CycleDue.ReadDay(draft, every, CycleDue.MonthsOf(every) + month, from, at, out end)
            : Nothing(from, out end);
    }

    /// <summary>The calendar period that a word names: 月, 年, 周, 季度, 半年.</summary>
    public static Recurrence? CycleAt(Draft draft, int at) => draft.Kind(at) switch
    {
        TokenKind.Month => Recurrence.Monthly,
        TokenKind.Cycle => (Recurrence)draft.Value(at),
        TokenKind.Unit => (PeriodUnit)draft.Value(at) switch
        {
            PeriodUnit.Weeks => Recurrence.Weekly,
            PeriodUnit.Months => Recurrence.Monthly,
            PeriodUnit.Years => Recurrence.Yearly,
            _ => null,
        },
        _ => null,
    };

    public static int SkipOf(Draft draft, int at) => draft.Kind(at) == TokenKind.Of ? at + 1 : at;

    private static IntervalRule? ReadInterval(Draft draft, Period period, out int end)
    {
        end = period.To;
        if (!period.CanBeExpressed || period.Count == 0 || period.Times > 1)
        {
            draft.Notes.NotUnderstood(PhraseMessages.Number, period.From, period.To);
            return null;
        }

        return new IntervalRule(period.Length);
    }

    private static int SkipTimes(Draft draft, int at) => draft.Kind(at) == TokenKind.Times && draft.Value(at) == 1 ? at + 1 : at;

    private static RecurringRule? Nothing(int from, out int end)
    {
        end = from;
        return null;
    }
}
