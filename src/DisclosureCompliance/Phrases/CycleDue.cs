using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Phrases;

/// <summary>Reads when a recurring matter is due: 首月20日, 第二周前, 后10个工作日内, 底前, 五, 一次.</summary>
internal static class CycleDue
{
    private const int LastDay = 31;
    private const int ToTheEnd = 32;

    /// <summary>The rule; <paramref name="at"/> is the token after the word for the period.</summary>
    public static RecurringRule? Read(Draft draft, Recurrence every, int from, int at, out int end)
    {
        at = CycleReader.SkipOf(draft, at);
        end = at;
        switch (draft.Kind(at))
        {
            case TokenKind.MonthEdge or TokenKind.CycleEdge:
                return ReadEdge(draft, every, from, at, out end);
            case TokenKind.NextMonth:
                return ReadNextMonth(draft, every, from, at + 1, out end);
            case TokenKind.Ordinal when draft.Kind(at + 1) == TokenKind.Number && IsWeek(draft, at + 2):
                return ReadWeek(draft, every, from, at, out end);
            case TokenKind.MonthOfCycle or TokenKind.Ordinal when ReadMonth(draft, ref at) is { } month:
                return ReadDay(draft, every, month == 0 ? MonthsOf(every) : month, from, at, out end);
            case TokenKind.Before or TokenKind.After or TokenKind.Event:
                return ReadLength(draft, every, at, out end);
            case TokenKind.Times or TokenKind.NotLess:
                return ReadTimes(draft, every, from, at, out end);
            case TokenKind.Number when draft.Kind(at + 1) == TokenKind.Times:
                return ReadTimes(draft, every, from, at, out end);
            case TokenKind.Number or TokenKind.Unit when every == Recurrence.Weekly:
                return ReadWeekday(draft, from, at, out end);
            case TokenKind.Number when every == Recurrence.Monthly && draft.Kind(at + 2) != TokenKind.Within && IsDay(draft, at + 1):
                return ReadDay(draft, every, 1, from, at, out end);
            case TokenKind.Number when every == Recurrence.Monthly && IsDays(draft, at):
                return ReadDay(draft, every, 1, from, at, out end);
            case TokenKind.Number when every is Recurrence.Quarterly or Recurrence.HalfYearly && IsDay(draft, at + 1) && draft.Kind(at + 2) == TokenKind.Before:
                draft.Notes.AssumeOf(PhraseMessages.FirstMonth, from, at + 3);
                return ReadDay(draft, every, 1, from, at, out end);
            case TokenKind.Number when PeriodReader.Read(draft, at) is { IsWithin: true } period:
                return Due(draft, every, period, fromStart: true, out end);
            default:
                return new RecurringRule(every);
        }
    }

    /// <summary>次月10日前 is a day of the month after; 次月5个工作日内 is counted from the period's end.</summary>
    public static RecurringRule? ReadNextMonth(Draft draft, Recurrence every, int from, int at, out int end) =>
        draft.Kind(at) == TokenKind.Number && !IsDay(draft, at + 1) && !IsDays(draft, at) && PeriodReader.Read(draft, at) is { IsWithin: true } period
            ? Due(draft, every, period, fromStart: false, out end)
            : ReadDay(draft, every, MonthsOf(every) + 1, from, at, out end);

    /// <summary>首月, 第二个月, 最后一个月 (0): the month of the period; null where there is none.</summary>
    public static int? ReadMonth(Draft draft, ref int at)
    {
        if (draft.Kind(at) == TokenKind.MonthOfCycle)
        {
            return draft.Value(at++);
        }

        if (draft.Kind(at) == TokenKind.Ordinal && draft.Kind(at + 1) == TokenKind.Number && CycleReader.CycleAt(draft, at + 2) == Recurrence.Monthly)
        {
            at += 3;
            return draft.Value(at - 2);
        }

        return null;
    }

    /// <summary>The rule with a day of a month of the period; <paramref name="at"/> is the token after the word for the month.</summary>
    public static RecurringRule? ReadDay(Draft draft, Recurrence every, int month, int from, int at, out int end)
    {
        at = CycleReader.SkipOf(draft, at);
        if (IsDays(draft, at))
        {
            end = at + 4;
            return WithPart(draft, every, month, draft.Value(at + 2), from, ref end);
        }

        if (draft.Kind(at) == TokenKind.Number && IsDay(draft, at + 1))
        {
            end = at + 2;
            if (draft.Kind(end) is TokenKind.Dash && draft.Kind(end + 1) == TokenKind.Number && IsDay(draft, end + 2))
            {
                end += 3;
                return WithPart(draft, every, month, draft.Value(end - 2), from, ref end);
            }

            return WithDay(draft, every, month, draft.Value(at), from, ref end);
        }

        end = at;
        var isEdge = draft.Kind(at) == TokenKind.MonthEdge;
        if (isEdge)
        {
            end++;
        }

        return (isEdge && draft.Value(at) < LastDay - 1) || (!isEdge && draft.Kind(at) is not (TokenKind.Before or TokenKind.Within))
            ? WithPart(draft, every, month, isEdge ? draft.Value(at) : LastDay, from, ref end)
            : WithDay(draft, every, month, LastDay, from, ref end);
    }

    public static int MonthsOf(Recurrence every) => every switch
    {
        Recurrence.Quarterly => 3,
        Recurrence.HalfYearly => 6,
        Recurrence.Yearly or Recurrence.AcademicYearly => 12,
        _ => 1,
    };

    private static RecurringRule? WithDay(Draft draft, Recurrence every, int month, int day, int from, ref int end)
    {
        if (month is < 1 or > 24 || day is < 1 or > LastDay || every is Recurrence.Weekly or Recurrence.HalfMonthly)
        {
            draft.Notes.NotUnderstood(PhraseMessages.Number, from, end);
            return null;
        }

        AssumeOfDay(draft, from, ref end);
        return new RecurringRule(every, new MonthPeriodDue(month, day));
    }

    private static RecurringRule? WithPart(Draft draft, Recurrence every, int month, int part, int from, ref int end)
    {
        if (month is < 1 or > 24 || part > LastDay || every is Recurrence.Weekly or Recurrence.HalfMonthly)
        {
            draft.Notes.NotUnderstood(PhraseMessages.Number, from, end);
            return null;
        }

        draft.Notes.AssumeOf(PhraseMessages.EndOfSpan, from, end);
        end += draft.Kind(end) is TokenKind.Before or TokenKind.Within ? 1 : 0;
        return part == 1 ? new RecurringRule(every) : new RecurringRule(every, new MonthPeriodDue(month, part));
    }

    /// <summary>20日前 is by that day, 20日之前 may exclude it, 20日 alone may mean on it.</summary>
    private static void AssumeOfDay(Draft draft, int from, ref int end)
    {
        if (draft.Kind(end) == TokenKind.Before)
        {
            end++;
            if (draft.Value(end - 1) == 1)
            {
                draft.Notes.AssumeOf(PhraseMessages.DayIncluded, from, end);
            }
        }
        else
        {
            end += draft.Kind(end) == TokenKind.Within ? 1 : 0;
            draft.Notes.AssumeOf(PhraseMessages.ByThatDay, from, end);
        }
    }

    /// <summary>每月底, 每季末, 每季度末月: the end of the period, or its last month.</summary>
    private static RecurringRule? ReadEdge(Draft draft, Recurrence every, int from, int at, out int end)
    {
        var isMonthEdge = draft.Kind(at) == TokenKind.MonthEdge;
        if (isMonthEdge && draft.Value(at) == 1 && draft.Kind(at + 1) == TokenKind.Number && PeriodReader.Read(draft, at + 1) is { } period)
        {
            return Due(draft, every, period, fromStart: true, out end);
        }

        if (isMonthEdge && draft.Value(at) < LastDay)
        {
            end = at + 1;
            return WithPart(draft, every, 1, draft.Value(at) == LastDay - 1 ? LastDay : draft.Value(at), from, ref end);
        }

        if (draft.Kind(at + 1) == TokenKind.Month)
        {
            return ReadDay(draft, every, MonthsOf(every), from, at + 2, out end);
        }

        end = at + 1;
        if (isMonthEdge && draft.Value(at) == ToTheEnd && every == Recurrence.Weekly)
        {
            AssumeOfDay(draft, from, ref end);
            return new RecurringRule(every);
        }

        return WithDay(draft, every, MonthsOf(every), LastDay, from, ref end);
    }

    private static RecurringRule? ReadWeek(Draft draft, Recurrence every, int from, int at, out int end)
    {
        var week = draft.Value(at + 1);
        end = at + 3;
        end += draft.Kind(end) is TokenKind.Before or TokenKind.Within or TokenKind.MonthEdge ? 1 : 0;
        if (week is < 1 or > 53)
        {
            draft.Notes.NotUnderstood(PhraseMessages.Number, from, end);
            return null;
        }

        draft.Notes.AssumeOf(PhraseMessages.EndOfSpan, from, end);
        return new RecurringRule(every, new WeekPeriodDue(week));
    }

    private static RecurringRule? ReadWeekday(Draft draft, int from, int at, out int end)
    {
        var day = draft.Kind(at) == TokenKind.Number ? draft.Value(at) : (int)IsoDayOfWeek.Sunday;
        end = at + 1;
        var isSunday = draft.Kind(at) == TokenKind.Unit && draft.Value(at) == (int)PeriodUnit.CalendarDays;
        if (!isSunday && (draft.Kind(at) == TokenKind.Unit || day is < 1 or > 6 || draft.Kind(at + 1) is TokenKind.Unit or TokenKind.Dash or TokenKind.Enumeration))
        {
            draft.Notes.NotUnderstood(PhraseMessages.UnreadText, from, end);
            return null;
        }

        AssumeOfDay(draft, from, ref end);
        return new RecurringRule(Recurrence.Weekly, new WeekdayPeriodDue((IsoDayOfWeek)day));
    }

    /// <summary>前5个工作日内 from the start of the period, 后10个工作日内 and 结束后15日内 from its end.</summary>
    private static RecurringRule? ReadLength(Draft draft, Recurrence every, int at, out int end)
    {
        var fromStart = draft.Kind(at) == TokenKind.Before;
        var number = at + 1;
        if (draft.Kind(at) == TokenKind.Event)
        {
            number += draft.Kind(number) == TokenKind.After ? 1 : 0;
            if ((EventClass)draft.Value(at) != EventClass.Ended)
            {
                number = -1;
            }
        }

        while (draft.Kind(number) is TokenKind.Comma or TokenKind.Of or TokenKind.NotMore or TokenKind.Latest)
        {
            number++;
        }

        if (draft.Kind(number) == TokenKind.Number && PeriodReader.Read(draft, number) is { } period)
        {
            return Due(draft, every, period, fromStart, out end);
        }

        end = at;
        return new RecurringRule(every);
    }

    private static RecurringRule? Due(Draft draft, Recurrence every, Period period, bool fromStart, out int end)
    {
        end = period.To;
        if (!period.CanBeExpressed || period.Unit == PeriodUnit.Hours || period.Times > 0 || period.IsStale)
        {
            draft.Notes.NotUnderstood(PhraseMessages.Number, period.From, period.To);
            return null;
        }

        return new RecurringRule(every, new WithinPeriodDue(period.Length, fromStart));
    }

    private static RecurringRule? ReadTimes(Draft draft, Recurrence every, int from, int at, out int end)
    {
        var times = draft.Kind(at) == TokenKind.NotLess ? at + 1 : at;
        end = times + (draft.Kind(times) == TokenKind.Number ? 2 : 1);
        var isTimes = draft.Kind(end - 1) == TokenKind.Times && draft.Value(times) > 0;
        if (!isTimes)
        {
            end = at;
            return new RecurringRule(every);
        }

        return CycleTimes.Read(draft, every, draft.Value(times), from, end);
    }

    /// <summary>1-5日.</summary>
    private static bool IsDays(Draft draft, int at) => draft.Kind(at) == TokenKind.Number && draft.Kind(at + 1) == TokenKind.Dash && draft.Kind(at + 2) == TokenKind.Number && IsDay(draft, at + 3);

    private static bool IsWeek(Draft draft, int at) => draft.Kind(at) == TokenKind.Unit && draft.Value(at) == (int)PeriodUnit.Weeks;

    private static bool IsDay(Draft draft, int at) => draft.Kind(at) == TokenKind.DayOfMonth
        || (draft.Kind(at) == TokenKind.Unit && draft.Value(at) == (int)PeriodUnit.CalendarDays && draft.Tokens.Is(at, "日"));
}
