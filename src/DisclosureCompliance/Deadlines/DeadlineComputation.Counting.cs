using DisclosureCompliance.Calendars;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <content>Counting a length: after a day, off rest days, past pauses, from moment to moment.</content>
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

    private void ApplyHours(IReadOnlyList<RuleTerm> events, EventChoice which, PeriodLength length, bool forward)
    {
        Instant? found = null;
        foreach (var happened in _events.Events)
        {
            if (happened.At is { } at && Contains(events, happened.Event))
            {
                found = found is null || (which == EventChoice.Latest ? at > found : at < found) ? at : found;
            }
        }

        if (found is not { } start)
        {
            Fail(new Message(DeadlineMessages.MomentUnknown, new MessageArgument("event", RuleWords.Either(events))));
            return;
        }

        if (!IsWithinDates(start))
        {
            return;
        }

        if (Options.Boundary is not { } boundary)
        {
            Fail(new Message(DeadlineMessages.NoBoundary, new MessageArgument("event", RuleWords.Either(events))));
            return;
        }

        var end = forward ? start.Plus(Duration.FromHours(length.Count)) : start.Minus(Duration.FromHours(length.Count));
        _trigger = boundary.DateOf(start);
        _at = end;
        var local = end.InZone(boundary.Zone).LocalDateTime;
        AcceptFirm(local.Date);
        Say(new Message(
            DerivationMessages.HoursStep,
            new("start", LocalDateTimeText.Of(start.InZone(boundary.Zone).LocalDateTime)),
            new("length", RuleWords.Of(length)),
            new("end", LocalDateTimeText.Of(local)),
            new("zone", boundary.Zone.Id)));
    }
}
