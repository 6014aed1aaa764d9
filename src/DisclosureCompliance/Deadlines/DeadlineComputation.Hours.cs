using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Deadlines;

/// <content>Periods of hours, which run from moment to moment.</content>
internal ref partial struct DeadlineComputation
{
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

        if (forward && (IsStandingStill() || IsPausedWithin(start, length, boundary)))
        {
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

    /// <summary>Whether a pause touches a period of hours, which nobody can take whole days out of.</summary>
    private bool IsPausedWithin(Instant start, PeriodLength length, DayBoundary boundary)
    {
        var (first, last) = (boundary.DateOf(start), boundary.DateOf(start.Plus(Duration.FromHours(length.Count))));
        foreach (var pause in _pauses.Spans)
        {
            if (pause.UntilInclusive >= first && pause.FromExclusive < last)
            {
                Fail(new Message(DeadlineMessages.HoursPaused, new MessageArgument("since", pause.FromExclusive.PlusDays(1))));
                return true;
            }
        }

        return false;
    }
}
