using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>Reads a number with its unit, and notes what is odd about it.</summary>
internal static class PeriodReader
{
    private const int LargestMonth = 12;
    private static readonly KindSet EndsShort = new(TokenKind.End, TokenKind.Comma, TokenKind.Stop, TokenKind.Semicolon, TokenKind.Act, TokenKind.Within, TokenKind.Filler, TokenKind.Immediate);

    private static readonly KindSet AfterEvent = new(TokenKind.After, TokenKind.Event, TokenKind.Close);

    /// <summary>The period that begins with the number at <paramref name="from"/>, or with 半年; null where there is none.</summary>
    public static Period? Read(Draft draft, int from)
    {
        var period = ReadRange(draft, from);
        period?.AssumeRange(draft);
        return period;
    }

    /// <summary>The same without a word about a range, for a time on display, which has a least and a most.</summary>
    public static Period? ReadRange(Draft draft, int from)
    {
        var period = new Period { From = from, To = from };
        if (draft.Kind(from) == TokenKind.Number)
        {
            ReadNumber(draft, period);
        }
        else
        {
            period.Count = 1;
        }

        if (!ReadUnit(draft, period))
        {
            return null;
        }

        ReadAnnotation(draft, period);
        ReadWhatFollows(draft, period);
        ReadAnnotation(draft, period);
        return period;
    }

    private static void ReadNumber(Draft draft, Period period)
    {
        var at = period.From;
        SetCount(period, draft.Value(at));
        at++;
        if (draft.Kind(at) == TokenKind.Open && draft.Kind(at + 1) == TokenKind.Number && draft.Kind(at + 2) == TokenKind.Close)
        {
            period.IsBadNumber |= draft.Value(at + 1) != period.Count;
            at += 3;
        }

        if (draft.Kind(at) is TokenKind.Dash or TokenKind.Enumeration or TokenKind.Slash && draft.Kind(at + 1) == TokenKind.Number)
        {
            period.Least = Math.Min(period.Count, draft.Value(at + 1));
            SetCount(period, Math.Max(period.Count, draft.Value(at + 1)));
            at += 2;
        }

        period.To = at;
    }

    private static void SetCount(Period period, int count)
    {
        period.Count = count;
        period.IsBadNumber |= count == Numerals.TooLarge;
    }

    private static bool ReadUnit(Draft draft, Period period)
    {
        var at = period.To;
        if (draft.Kind(at) == TokenKind.Dash && draft.Kind(at + 1) == TokenKind.Number)
        {
            return false;
        }

        var classifier = draft.Kind(at) == TokenKind.Classifier;
        if (classifier)
        {
            at++;
        }

        switch (draft.Kind(at))
        {
            case TokenKind.Unit:
                SetUnit(draft, period, draft.Value(at), at);
                break;
            case TokenKind.Month:
                SetMonths(draft, period, at);
                break;
            case TokenKind.Cycle:
                SetCycle(draft, period, (Recurrence)draft.Value(at), at);
                break;
            default:
                return ReadMissingUnit(draft, period, at, classifier);
        }

        period.To = at + 1;
        return true;
    }

    private static void SetUnit(Draft draft, Period period, int unit, int at)
    {
        if (unit == Lexicon.UnitUnknown)
        {
            period.IsUnknownUnit = true;
            return;
        }

        if (unit >= Lexicon.UnitDamaged)
        {
            unit -= Lexicon.UnitDamaged;
            AssumeUnit(draft, period.From, at + 1, (PeriodUnit)unit);
        }

        period.Unit = (PeriodUnit)unit;
    }

    private static void SetMonths(Draft draft, Period period, int at)
    {
        period.Unit = PeriodUnit.Months;
        if (period.Count <= LargestMonth)
        {
            draft.Notes.Assume(PhraseMessages.MonthCount, new MessageArgument("text", draft.Tokens.Words(period.From, at + 1)), new MessageArgument("count", period.Count));
        }
    }

    private static void SetCycle(Draft draft, Period period, Recurrence cycle, int at)
    {
        period.Cycle = period.Count == 1 ? cycle : null;
        (var each, period.Unit) = cycle switch
        {
            Recurrence.Quarterly => (3, PeriodUnit.Months),
            Recurrence.HalfYearly => (6, PeriodUnit.Months),
            Recurrence.Monthly => (1, PeriodUnit.Months),
            Recurrence.Weekly => (1, PeriodUnit.Weeks),
            Recurrence.HalfMonthly => (15, PeriodUnit.CalendarDays),
            _ => (1, PeriodUnit.Years),
        };
        if (cycle == Recurrence.HalfMonthly)
        {
            draft.Notes.AssumeOf(PhraseMessages.HalfMonth, period.From, at + 1);
        }

        period.IsBadNumber |= period.Count > PeriodLength.MaxCount(PeriodUnit.CalendarDays);
        period.Count = period.IsBadNumber ? period.Count : period.Count * each;
    }

    /// <summary>20内, 20个 at the end: the unit is lost. With a classifier it was 个工作日, without one 日.</summary>
    private static bool ReadMissingUnit(Draft draft, Period period, int at, bool classifier)
    {
        if (draft.Kind(period.From) != TokenKind.Number || !(classifier || draft.Kind(at) == TokenKind.Within || AfterEvent.Has(draft.Kind(period.From - 1))) || !EndsShort.Has(draft.Kind(at)) || period.IsBadNumber)
        {
            return false;
        }

        period.Unit = classifier ? PeriodUnit.WorkingDays : PeriodUnit.CalendarDays;
        AssumeUnit(draft, period.From, draft.Kind(at) == TokenKind.Within ? at + 1 : at, period.Unit);
        period.To = at;
        return true;
    }

    private static void AssumeUnit(Draft draft, int from, int to, PeriodUnit unit) =>
        draft.Notes.Assume(PhraseMessages.Unit, new MessageArgument("text", draft.Tokens.Words(from, to)), new MessageArgument("unit", RuleWords.In(unit)));

    /// <summary>（工作日） after the unit says what it is; （法定节假日除外） says nothing new.</summary>
    private static void ReadAnnotation(Draft draft, Period period)
    {
        var at = period.To;
        if (draft.Kind(at) == TokenKind.Holidays)
        {
            draft.Notes.AssumeOf(PhraseMessages.Holidays, at, at + 1);
            period.To++;
        }

        if (draft.Kind(at) != TokenKind.Open || draft.Kind(at + 2) != TokenKind.Close)
        {
            return;
        }

        switch (draft.Kind(at + 1))
        {
            case TokenKind.Unit when draft.Value(at + 1) is (int)PeriodUnit.WorkingDays or (int)PeriodUnit.CalendarDays && period.Unit is PeriodUnit.WorkingDays or PeriodUnit.CalendarDays:
                period.IsUnknownUnit |= period.Unit == PeriodUnit.WorkingDays && draft.Value(at + 1) == (int)PeriodUnit.CalendarDays;
                period.Unit = (PeriodUnit)draft.Value(at + 1);
                break;
            case TokenKind.Holidays:
                draft.Notes.AssumeOf(PhraseMessages.Holidays, at, at + 3);
                break;
            case TokenKind.Filler:
                break;
            default:
                return;
        }

        period.To = at + 3;
    }

    private static void ReadWhatFollows(Draft draft, Period period)
    {
        for (var going = true; going;)
        {
            var at = period.To;
            switch (draft.Kind(at))
            {
                case TokenKind.Approximately:
                    draft.Notes.AssumeOf(PhraseMessages.Approximate, period.From, at + 1);
                    break;
                case TokenKind.NotLess when draft.Tokens.Is(at, "以上"):
                    period.IsAtLeast = true;
                    break;
                case TokenKind.NotMore when draft.Tokens.Is(at, "以下"):
                    period.IsAtMost = true;
                    break;
                case TokenKind.Within when !period.IsWithin:
                    period.IsWithin = true;
                    period.SaysUpTo = draft.Tokens.Is(at, "以内");
                    if (draft.Value(at) == Lexicon.Damaged)
                    {
                        draft.Notes.AssumeOf(PhraseMessages.CutOff, period.From, at + 1);
                    }

                    break;
                case TokenKind.Before when !period.IsWithin:
                    period.IsBefore = true;
                    break;
                case TokenKind.After when !period.IsWithin:
                    period.IsAfter = true;
                    break;
                case TokenKind.Stale:
                    period.IsStale = true;
                    break;
                case TokenKind.Number when draft.Kind(at + 1) == TokenKind.Times && !period.IsWithin:
                    period.Times = draft.Value(at);
                    period.To++;
                    break;
                case TokenKind.Act when draft.Kind(at + 1) == TokenKind.Times && draft.Value(at + 1) == 1 && !period.IsWithin && !period.IsBefore && !period.IsAfter:
                    period.Times = 1;
                    period.To++;
                    break;
                case TokenKind.Times when draft.Value(at) == 1 && !period.IsWithin:
                    period.Times = 1;
                    break;
                default:
                    going = false;
                    break;
            }

            period.To += going ? 1 : 0;
        }
    }
}
