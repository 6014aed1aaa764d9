using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <content>The rules that an event starts and that count otherwise than after it.</content>
internal ref partial struct DeadlineComputation
{
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
