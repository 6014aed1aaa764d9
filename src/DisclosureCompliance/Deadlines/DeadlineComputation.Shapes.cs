using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <content>The shapes one by one.</content>
internal ref partial struct DeadlineComputation
{
    /// <summary>Counts a length after the latest of some events, in days or, where it has hours, from moment to moment.</summary>
    private void CountAfter(IReadOnlyList<RuleTerm> events, PeriodLength length, bool rolls)
    {
        if (length.Unit == PeriodUnit.Hours)
        {
            ApplyHours(events, EventChoice.Latest, length, forward: true);
        }
        else
        {
            Count(Find(events, EventChoice.Latest), length, rolls);
        }
    }

    /// <summary>Counts a length after a day, null where none was found.</summary>
    private void Count(LocalDate? trigger, PeriodLength length, bool rolls)
    {
        if (trigger is not { } day || IsStandingStill())
        {
            return;
        }

        var start = RollTrigger(day);
        _steps?.Add(new TriggerStep(start.Date, Options.CountTriggerDay));
        var countsFirst = Options.CountTriggerDay && length.Count > 0;
        CountFrom(countsFirst ? DayBefore(start) : start, length, rolls, countsFirst);
    }

    /// <param name="start">Day zero.</param>
    /// <param name="length">The length.</param>
    /// <param name="rolls">Whether the end rolls off a rest day.</param>
    /// <param name="countsFirst">Whether the day after day zero is what the period begins with, so that months from the first of one end with the last of another.</param>
    private void CountFrom(ProvisionalDate start, PeriodLength length, bool rolls, bool countsFirst = false)
    {
        var end = Arithmetic.After(start.Date, length, countsFirst);
        if (start.IsProvisional)
        {
            end = Between(end, Arithmetic.After(start.Earliest, length, countsFirst), Arithmetic.After(start.Latest, length, countsFirst), start);
        }

        foreach (var pause in _steps is null ? [] : _pauses.Spans)
        {
            Say(new Message(DerivationMessages.PauseStep, new("from", pause.FromExclusive.PlusDays(1)), new("until", pause.UntilInclusive)));
        }

        _steps?.Add(new CountStep(Calendar, start.Date, end.Date, length, _pauses));
        Accept(rolls && length.Unit != PeriodUnit.WorkingDays && length.Count > 0 ? Roll(end, forward: true) : end);
    }

    private static ProvisionalDate DayBefore(ProvisionalDate day) =>
        new(day.Date.PlusDays(-1), day.Earliest.PlusDays(-1), day.Latest.PlusDays(-1), day.AwaitedNotices);

    private static ProvisionalDate Between(ProvisionalDate expected, ProvisionalDate earliest, ProvisionalDate latest, ProvisionalDate start) =>
        new(expected.Date, earliest.Earliest, latest.Latest, latest.IsProvisional ? latest.AwaitedNotices : start.AwaitedNotices);

    private readonly ProvisionalDate Roll(ProvisionalDate day, bool forward)
    {
        var arithmetic = Arithmetic;
        var rolled = forward ? arithmetic.RollForward(day.Date) : arithmetic.RollBackward(day.Date);
        if (day.IsProvisional)
        {
            rolled = forward
                ? Between(rolled, arithmetic.RollForward(day.Earliest), arithmetic.RollForward(day.Latest), day)
                : Between(rolled, arithmetic.RollBackward(day.Earliest), arithmetic.RollBackward(day.Latest), day);
        }

        if (rolled.Date != day.Date)
        {
            _steps?.Add(new RolledStep(Calendar, day.Date, rolled.Date));
        }

        return rolled;
    }

    private readonly ProvisionalDate RollTrigger(LocalDate trigger)
    {
        if (!Options.RollTriggerOffRestDay)
        {
            return PeriodArithmetic.Firm(trigger);
        }

        var rolled = Arithmetic.RollForward(trigger);
        if (rolled.Date != trigger)
        {
            Say(new Message(DerivationMessages.TriggerRolledStep, new("from", trigger), new("date", rolled.Date)));
        }

        return rolled;
    }

    private bool IsStandingStill()
    {
        if (_pauses.OpenSince is not { } since)
        {
            return false;
        }

        Fail(new Message(DeadlineMessages.StandsStill, new MessageArgument("since", since)));
        return true;
    }

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
        Say(new Message(DerivationMessages.PeriodStep, new("period", period.ToString()), new("end", period.End)));
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

    private void ApplyBefore(BeforeRule rule)
    {
        if (Find([rule.Event], EventChoice.Latest) is not { } ahead)
        {
            return;
        }

        Say(new Message(DerivationMessages.EventStep, new("event", rule.Event.Name), new("date", ahead), new("weekday", RuleWords.In(ahead.DayOfWeek))));
        var day = Arithmetic.Before(ahead, rule.Length);
        _steps?.Add(new CountStep(Calendar, ahead, day.Date, rule.Length, Pauses.None));
        Accept(Options.RollBackBeforeEvent && rule.Length.Unit != PeriodUnit.WorkingDays ? Roll(day, forward: false) : day);
    }

    /// <summary>A display that has begun ends so long after; one that has not must begin so early that it is over before its event.</summary>
    private void ApplyDisplay(DisplayRule rule)
    {
        if (rule.Before is { } gate && _events.Trigger is null && !IsNamed(RuleTerms.Published) && IsNamed(gate))
        {
            ApplyDisplayBefore(rule, gate);
            return;
        }

        _sense = rule.AtLeast is null ? DeadlineSense.By : DeadlineSense.Through;
        CountAfter([RuleTerms.Published], rule.AtLeast ?? rule.AtMost!.Value, rolls: Options.RollForward && rule.AtLeast is not null);
        if (rule is { AtLeast: not null, AtMost: { Unit: not PeriodUnit.Hours } most } && _date is not null)
        {
            RemarkRemoval(_trigger!.Value, most);
        }
    }

    /// <summary>When a display must come down. Where no calendar reaches so far nothing is said of it; the day through which it must last is not the worse known for that.</summary>
    private void RemarkRemoval(LocalDate start, PeriodLength most)
    {
        try
        {
            Remark(DeadlineMessages.RemoveRemark, new("length", RuleWords.Of(most)), new("date", Arithmetic.After(start, most).Date));
        }
        catch (CalendarHorizonException)
        {
            // The remark is left out.
        }
    }

    private void ApplyDisplayBefore(DisplayRule rule, RuleTerm gate)
    {
        if (Find([gate], EventChoice.Latest) is not { } ahead)
        {
            return;
        }

        var length = rule.AtLeast ?? rule.AtMost!.Value;
        if (length.Unit == PeriodUnit.Hours)
        {
            ApplyHours([gate], EventChoice.Latest, length, forward: false);
            return;
        }

        var last = length.Unit == PeriodUnit.WorkingDays ? Arithmetic.Before(ahead, PeriodLength.OfWorkingDays(1)) : PeriodArithmetic.Firm(ahead.PlusDays(-1));
        var through = last.Date;
        Say(new Message(DerivationMessages.EventStep, new("event", gate.Name), new("date", ahead), new("weekday", RuleWords.In(ahead.DayOfWeek))));
        Say(new Message(DerivationMessages.DisplayedThroughStep, new("date", through), new("weekday", RuleWords.In(through.DayOfWeek))));
        var day = Arithmetic.Before(through, length);
        if (last.IsProvisional)
        {
            day = Between(day, Arithmetic.Before(last.Earliest, length), Arithmetic.Before(last.Latest, length), last);
        }

        _steps?.Add(new CountStep(Calendar, through, day.Date, length, Pauses.None));
        Accept(day);
    }

    private void ApplyNotBefore(NotBeforeRule rule)
    {
        _sense = DeadlineSense.From;
        if (rule.Length.Unit == PeriodUnit.Hours)
        {
            ApplyHours([rule.After], EventChoice.Latest, rule.Length, forward: true);
            _opens = _date;
            return;
        }

        if (Find([rule.After], EventChoice.Latest) is not { } start)
        {
            return;
        }

        _steps?.Add(new TriggerStep(start, isCounted: false));
        CountFrom(PeriodArithmetic.Firm(start), rule.Length, rolls: false);
        _opens = _date;
    }

    private void ApplyWithEvent(WithEventRule rule)
    {
        if (Find([rule.Event], EventChoice.Latest) is { } day)
        {
            AcceptFirm(day);
            Say(new Message(DerivationMessages.EventStep, new("event", rule.Event.Name), new("date", day), new("weekday", RuleWords.In(day.DayOfWeek))));
        }
    }

    private readonly bool IsNamed(RuleTerm term)
    {
        foreach (var happened in _events.Events)
        {
            if (happened.Event == term)
            {
                return true;
            }
        }

        return false;
    }
}
