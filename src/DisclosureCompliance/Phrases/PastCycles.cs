using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Phrases;

/// <summary>每月10日前公布上月收支 is about the month before: its day is counted on past the end of the period that it is for.</summary>
internal static class PastCycles
{
    private const int LastDay = 31;
    private const int AcademicStart = 9;
    private const int MonthsOfYear = 12;

    /// <summary>The rule for the past period that the words from one token to before another name; the rule itself where they name none.</summary>
    public static DeadlineRule Apply(Draft draft, DeadlineRule rule, int from, int to)
    {
        var at = draft.Tokens.IndexOf(TokenKind.PastCycle, from, to);
        if (at < 0)
        {
            return rule;
        }

        var past = (Recurrence)draft.Value(at);
        switch (rule)
        {
            case QualifiedRule qualified:
                return new QualifiedRule(Apply(draft, qualified.Rule, from, to), qualified.Qualification);
            case MonthDayRule { YearsAfter: 0 } day when past == Recurrence.Yearly:
                return new MonthDayRule(day.Day, yearsAfter: 1);
            case WindowRule { YearsAfter: 0 } window when past == Recurrence.Yearly:
                return new WindowRule(window.First, window.Last, yearsAfter: 1);
            case MonthDayRule { YearsAfter: 0 } day when past == Recurrence.AcademicYearly:
                return new RecurringRule(past, new MonthPeriodDue(((day.Day.Month + MonthsOfYear - AcademicStart) % MonthsOfYear) + MonthsOfYear + 1, day.Day.Day));
            case RecurringRule recurring when recurring.Every == past && Shifted(draft, recurring, at) is { } shifted:
                return shifted;
            case RecurringRule or MonthDayRule { YearsAfter: 0 } or WindowRule { YearsAfter: 0 }:
                draft.Notes.AssumeOf(PhraseMessages.LeftOut, at, at + 1);
                return rule;
            default:
                return rule;
        }
    }

    private static RecurringRule? Shifted(Draft draft, RecurringRule rule, int at)
    {
        var months = CycleDue.MonthsOf(rule.Every);
        switch (rule.Due)
        {
            case MonthPeriodDue due:
                return due.Month > months ? rule : new RecurringRule(rule.Every, new MonthPeriodDue(due.Month + months, due.Day));
            case WithinPeriodDue due:
                return due.FromStart ? new RecurringRule(rule.Every, new WithinPeriodDue(due.Length)) : rule;
            case null when rule.Every is not (Recurrence.Weekly or Recurrence.HalfMonthly):
                draft.Notes.AssumeOf(PhraseMessages.EndOfSpan, at, at + 1);
                return new RecurringRule(rule.Every, new MonthPeriodDue(months * 2, LastDay));
            default:
                return null;
        }
    }
}
