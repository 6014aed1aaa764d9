using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <content>The rules that the calendar starts.</content>
internal ref partial struct DeadlineComputation
{
    /// <summary>A fixed day needs no calendar; whether it is a rest day is said where the calendar knows.</summary>
    private void FixDay(LocalDate day)
    {
        if (!Options.IncludeFixedDay)
        {
            day = day.PlusDays(-1);
        }

        AcceptFirm(day);
        _steps?.Add(new FixedStep(Calendar, day));
        if (Calendar.Covers(day) && !Calendar.IsWorkingDay(day))
        {
            Remark(DeadlineMessages.RestDayRemark, new MessageArgument("date", day));
        }
    }

    private void ApplyMonthDay(MonthDayRule rule)
    {
        if (Find([], EventChoice.Latest) is { } trigger)
        {
            FixDay(rule.Day.InYear(trigger.Year + rule.YearsAfter));
        }
    }

    private void ApplyWindow(WindowRule rule)
    {
        if (Find([], EventChoice.Latest) is not { } trigger)
        {
            return;
        }

        var year = trigger.Year + rule.YearsAfter;
        var opens = rule.First.InYear(year);
        var last = rule.Last.InYear(year);
        _opens = opens;
        Say(new Message(DerivationMessages.OpensStep, new MessageArgument("date", opens)));
        FixDay(last < opens ? rule.Last.InYear(year + 1) : last);
    }

    private void ApplyRecurring(RecurringRule rule)
    {
        if (Find([], EventChoice.Latest) is not { } trigger)
        {
            return;
        }

        var period = ReportingPeriod.Containing(trigger, rule.Every);
        Say(new Message(DerivationMessages.PeriodStep, new("period", PeriodWords.Of(period)), new("end", period.End)));
        switch (rule.Due)
        {
            case WithinPeriodDue within:
                CountFrom(PeriodArithmetic.Firm(within.FromStart ? period.Start.PlusDays(-1) : period.End), within.Length, Options.RollForward, within.FromStart);
                break;
            case MonthPeriodDue due:
                var month = period.Start.PlusMonths(due.Month - 1);
                FixDay(new LocalDate(month.Year, month.Month, Math.Min(due.Day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))));
                break;
            case WeekPeriodDue week:
                FixDay(period.Start.PlusDays((week.Week * 7) - 1));
                break;
            case WeekdayPeriodDue weekday:
                FixDay(period.Start.PlusDays(-1).Next(weekday.Day));
                break;
            default:
                AcceptFirm(period.End);
                _steps?.Add(new FixedStep(Calendar, period.End));
                break;
        }
    }
}
