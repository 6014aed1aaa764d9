using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Phrases;

/// <summary>Reads days of the year: 3月底前, 次年1月31日前, 1月1日至6月30日, 年底前, 第一季度.</summary>
internal static class DateReader
{
    private const int AnyLeapYear = 2000;
    private const int December = 12;
    private const int EarliestYear = 1900;
    private const int NoDay = 99;

    /// <summary>Whether the number at <paramref name="at"/> is a year of its own (2026年).</summary>
    public static bool IsAbsoluteYear(Draft draft, int at) => draft.Kind(at) == TokenKind.Number
        && draft.Value(at) is >= EarliestYear and <= 9999
        && (draft.Kind(at + 1) is TokenKind.Cycle || (draft.Kind(at + 1) == TokenKind.Unit && draft.Value(at + 1) == (int)PeriodUnit.Years));

    /// <summary>The date that begins at <paramref name="from"/>, after the words for its year; null where there is none.</summary>
    /// <param name="draft">The phrase.</param>
    /// <param name="from">The first token, or the word for the year.</param>
    /// <param name="everyYear">Whether the text said every year.</param>
    /// <param name="end">The token after it.</param>
    public static DeadlineRule? Read(Draft draft, int from, bool everyYear, out int end)
    {
        var at = from;
        var yearsAfter = 0;
        if (draft.Kind(at) == TokenKind.YearWord)
        {
            yearsAfter = draft.Value(at);
            everyYear |= yearsAfter > 0;
            at = Skip(draft, at + 1, TokenKind.Of);
        }

        if (ReadDay(draft, ref at, everyYear) is not { } first)
        {
            end = from;
            return null;
        }

        if (draft.Kind(at) == TokenKind.Dash)
        {
            var next = draft.Kind(at + 1) == TokenKind.YearWord && draft.Value(at + 1) == 1 ? at + 2 : at + 1;
            if (ReadDay(draft, ref next, everyYear, first.Month) is { } last)
            {
                end = Skip(draft, next, TokenKind.Within, TokenKind.While);
                return Window(draft, first, last, yearsAfter, everyYear, from, end);
            }
        }

        var before = draft.Kind(at) == TokenKind.Before;
        if (before && draft.Value(at) == 1)
        {
            draft.Notes.AssumeOf(PhraseMessages.DayIncluded, from, at + 1);
        }

        end = before || draft.Kind(at) == TokenKind.Within ? at + 1 : at;
        return MonthDay(draft, first, yearsAfter, everyYear, before, from, end);
    }

    private static WindowRule? Window(Draft draft, CalendarDay first, CalendarDay last, int yearsAfter, bool everyYear, int from, int end)
    {
        if (first.First is not { } start || last.Last is not { } finish)
        {
            draft.Notes.NotUnderstood(PhraseMessages.Number, from, end);
            return null;
        }

        AssumeEveryYear(draft, everyYear, from, end);
        return new WindowRule(start, finish, yearsAfter);
    }

    private static MonthDayRule? MonthDay(Draft draft, CalendarDay day, int yearsAfter, bool everyYear, bool before, int from, int end)
    {
        if (day.Last is not { } last)
        {
            draft.Notes.NotUnderstood(PhraseMessages.Number, from, end);
            return null;
        }

        AssumeEveryYear(draft, everyYear, from, end);
        if (day.IsSpan)
        {
            draft.Notes.AssumeOf(PhraseMessages.EndOfSpan, from, end);
        }
        else if (!before)
        {
            draft.Notes.AssumeOf(PhraseMessages.ByThatDay, from, end);
        }

        return new MonthDayRule(last, yearsAfter);
    }

    private static void AssumeEveryYear(Draft draft, bool everyYear, int from, int end)
    {
        if (!everyYear)
        {
            draft.Notes.AssumeOf(PhraseMessages.EveryYear, from, end);
        }
    }

    /// <summary>A day, a part of a month or a month. After a dash the month may be left out (1日至10日).</summary>
    private static CalendarDay? ReadDay(Draft draft, ref int at, bool everyYear, int monthBefore = 0)
    {
        if (draft.Kind(at) == TokenKind.YearEnd)
        {
            at++;
            return new CalendarDay(December, 0, isSpan: false);
        }

        var ordinal = draft.Kind(at) == TokenKind.Ordinal ? at + 1 : at;
        if ((everyYear || ordinal > at) && draft.Kind(ordinal) == TokenKind.Number && draft.Kind(ordinal + 1) == TokenKind.Cycle && draft.Value(ordinal + 1) == (int)Recurrence.Quarterly)
        {
            var quarter = draft.Value(ordinal);
            at = ordinal + 2;
            return new CalendarDay(quarter is >= 1 and <= 4 ? quarter * 3 : 0, 0, isSpan: true, months: 3);
        }

        if (draft.Kind(at) != TokenKind.Number)
        {
            return null;
        }

        var number = draft.Value(at);
        switch (draft.Kind(at + 1))
        {
            case TokenKind.MonthEdge when draft.Value(at + 1) is 31:
                at += 2;
                return new CalendarDay(number, 0, isSpan: false);
            case TokenKind.MonthEdge when draft.Value(at + 1) is 10 or 20 or 30:
                var part = draft.Value(at + 1);
                at += 2;
                return new CalendarDay(number, part == 30 ? 0 : part, isSpan: true);
            case TokenKind.Month:
                at += 2;
                return ReadDayOfMonth(draft, number, ref at);
            case TokenKind.Dash when monthBefore == 0 && draft.Kind(at + 2) == TokenKind.Number && draft.Kind(at + 3) == TokenKind.Month:
                at++;
                return new CalendarDay(number, 0, isSpan: true);
            case TokenKind.Unit or TokenKind.DayOfMonth when monthBefore > 0 && IsDay(draft, at + 1):
                at += 2;
                return new CalendarDay(monthBefore, number, isSpan: false);
            default:
                return null;
        }
    }

    private static CalendarDay ReadDayOfMonth(Draft draft, int month, ref int at)
    {
        if (draft.Kind(at) == TokenKind.Of)
        {
            at++;
        }

        if (draft.Kind(at) == TokenKind.Number && IsDay(draft, at + 1))
        {
            var day = draft.Value(at);
            at += 2;
            return new CalendarDay(month, day == 0 ? NoDay : day, isSpan: false);
        }

        return DayOfList(draft, at) is { } shared ? new CalendarDay(month, shared, isSpan: false) : new CalendarDay(month, 0, isSpan: true);
    }

    /// <summary>1月、4月、7月、10月15日前: the day that stands after the last of the months.</summary>
    private static int? DayOfList(Draft draft, int at)
    {
        for (var months = 1; months < December && draft.Kind(at) == TokenKind.Enumeration && draft.Kind(at + 1) == TokenKind.Number && draft.Kind(at + 2) == TokenKind.Month; months++)
        {
            at += 3;
            if (draft.Kind(at) == TokenKind.Number && IsDay(draft, at + 1) && draft.Value(at) > 0)
            {
                return draft.Value(at);
            }
        }

        return null;
    }

    private static bool IsDay(Draft draft, int at) => draft.Kind(at) == TokenKind.DayOfMonth
        || (draft.Kind(at) == TokenKind.Unit && draft.Value(at) == (int)PeriodUnit.CalendarDays && draft.Tokens.Is(at, "日"));

    private static int Skip(Draft draft, int at, params TokenKind[] kinds) => kinds.Contains(draft.Kind(at)) ? at + 1 : at;

    /// <summary>A day of the year, or a stretch of it that ends with that day; a day of 0 is the month's last.</summary>
    private readonly struct CalendarDay(int month, int day, bool isSpan, int months = 1)
    {
        public int Month => month;

        public bool IsSpan => isSpan;

        /// <summary>The first day of the stretch; null where no such day exists.</summary>
        public AnnualDate? First => Exists ? new AnnualDate(Math.Max(month - months + 1, 1), isSpan ? 1 : LastDay) : null;

        /// <summary>The day itself, the last of the stretch; null where no such day exists.</summary>
        public AnnualDate? Last => Exists ? new AnnualDate(month, LastDay) : null;

        private bool Exists => month is >= 1 and <= December && day >= 0 && day <= Longest;

        private int LastDay => day == 0 ? Longest : day;

        private int Longest => CalendarSystem.Iso.GetDaysInMonth(AnyLeapYear, month);
    }
}
