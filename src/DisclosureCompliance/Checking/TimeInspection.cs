using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using Outcome = DisclosureCompliance.Checking.TallyBoard.Outcome;

namespace DisclosureCompliance.Checking;

/// <summary>Whether an expected disclosure is there in time. Every one of them comes to exactly one outcome.</summary>
internal sealed class TimeInspection(InspectionContext context)
{
    private readonly ComplianceCheckRequest _request = context.Request;
    private readonly IDeadlineCalculator _deadlines = context.Deadlines;

    // Where the law of the trigger is the law that counts, it has been looked up already.
    private readonly bool _isLawOfTheTrigger = context.Deadlines is DeadlineCalculator { Options.Transition: TransitionPolicy.TriggerDate };
    private readonly InspectionLog _log = context.Log;
    private readonly RecordLimits _limits = context.Limits;
    private readonly Withholding _withholding = new(context);

    /// <summary>The day that starts the record's period; null where the record does not state it.</summary>
    public LocalDate? TriggerOf(CatalogueItem item, DisclosureRecord record)
    {
        var limit = _limits.For(item.Deadline, record);
        LocalDate? latest = null;
        for (var i = 0; i < limit.Starts.Count; i++)
        {
            latest = RecordLimits.Later(latest, record.DateOf(limit.Starts[i]));
        }

        return latest ?? (limit.CountsFromPublication ? record.PublishedAt?.Date : null);
    }

    /// <summary>Looks at a record. <paramref name="trigger"/> is the day that starts its period, where that is known.</summary>
    public Outcome Inspect(in ExpectedDisclosure expected, LocalDate? trigger)
    {
        var (item, record) = (expected.Item, expected.Record!);
        if (Contradicts(expected))
        {
            return Outcome.Undecided;
        }

        if (item.Deadline is PermanentRule { First: null })
        {
            return InspectPresence(expected);
        }

        if (trigger is not { } start)
        {
            _log.Add(FindingKind.TriggerUnknown, expected, TimeTexts.TriggerUnknown, detail: _limits.For(item.Deadline, record).Starts);
            return Outcome.Undecided;
        }

        var isOfPeriod = expected.Period is not null;
        if (!isOfPeriod && (start > _request.Window.End || (start < _request.Window.Start && expected.PublishedOn is not null)))
        {
            // It stands in this window and its limit ran in another one, which is that window's matter.
            return InspectPresence(expected);
        }

        var limit = RecordLimit.Of(item.Deadline);
        var ofItsTime = _limits.On(item.Deadline, start);
        if (!isOfPeriod && ofItsTime.IsPlain && _deadlines.DueDate(_isLawOfTheTrigger ? ofItsTime.Rule : limit, start) is { Certainty: DeadlineCertainty.Firm, Date: { } date })
        {
            return InspectAgainst(new LastDay(date, date, date, new DeadlineOnDemand(_deadlines, limit, start)), expected, start);
        }

        // Only where the change starts the period does it ask for a new publication; a period that has ended, or the formation alone, does not.
        var due = _deadlines.Calculate(limit, isOfPeriod || ofItsTime.IsPlain ? EventDates.On(start) : EventsOf(item.Deadline, record));
        if (due.Sense != DeadlineSense.By)
        {
            return expected.PublishedOn is null ? WithoutDate(expected, due) : InspectPresence(expected);
        }

        return LastDay.Of(due) is { } last ? InspectAgainst(last, expected, start) : WithoutDate(expected, due);
    }

    /// <summary>Says where the dates of a publication contradict each other, and whether they do.</summary>
    public bool Contradicts(in ExpectedDisclosure expected)
    {
        if (DateContradiction.Of(expected) is not { } text)
        {
            return false;
        }

        _log.Add(FindingKind.DatesContradict, expected, text);
        return true;
    }

    /// <summary>There is no record of what is expected.</summary>
    public Outcome Miss(in ExpectedDisclosure expected)
    {
        if (!_request.Records.IsComplete)
        {
            _log.Add(FindingKind.NotInSample, expected, finding => finding.Say(FindingMessages.NotInSample));
            return Outcome.Undecided;
        }

        if (expected.Event is { } happened)
        {
            var due = _deadlines.Calculate(RecordLimit.Of(expected.Item.Deadline), EventsOf(expected.Item.Deadline, happened));
            return due.Sense == DeadlineSense.By && LastDay.Of(due) is { } day ? InspectAbsence(expected, day) : WithoutDate(expected, due);
        }

        if (expected.Period is not { } period)
        {
            return MissPermanent(expected);
        }

        var end = _deadlines.Calculate(expected.Item.Deadline, period.End);
        return LastDay.Of(end) is { } last ? InspectAbsence(expected, last) : WithoutDate(expected, end);
    }

    /// <summary>No limit runs from the record's dates, so being there is all that is asked.</summary>
    private Outcome InspectPresence(in ExpectedDisclosure expected)
    {
        if (expected.PublishedOn is null)
        {
            return MissPermanent(expected);
        }

        _log.Pass(CheckAspect.Timeliness, expected);
        return Outcome.OnTime;
    }

    private Outcome MissPermanent(in ExpectedDisclosure expected)
    {
        if (_withholding.Excuses(expected))
        {
            return Outcome.Undecided;
        }

        _log.Add(FindingKind.Missing, expected, TimeTexts.MissingPermanent);
        return Outcome.Missing;
    }

    /// <summary>A publication from before the change that starts the period is not the one that is asked for.</summary>
    private Outcome InspectAgainst(in LastDay last, in ExpectedDisclosure expected, LocalDate start) =>
        expected.PublishedOn is { } published && (expected.Period is not null || start != expected.Record!.ChangedOn || published >= start)
            ? InspectPublication(expected, last, published)
            : InspectAbsence(expected, last);

    private Outcome InspectPublication(in ExpectedDisclosure expected, in LastDay last, LocalDate published)
    {
        if (published <= last.Earliest)
        {
            _log.Pass(CheckAspect.Timeliness, expected, last.Deadline);
            return Outcome.OnTime;
        }

        if (published <= last.Latest)
        {
            _log.Add(FindingKind.Provisional, expected, TimeTexts.ProvisionalPublished, last.Deadline);
            return Outcome.Undecided;
        }

        _log.Add(FindingKind.Late, expected, TimeTexts.Late, last.Deadline, context.Span.After(last, published));
        return Outcome.Late;
    }

    private Outcome InspectAbsence(in ExpectedDisclosure expected, in LastDay last)
    {
        context.Next.After(last);
        if (_request.AsOf > last.Latest)
        {
            if (_withholding.Excuses(expected))
            {
                return Outcome.Undecided;
            }

            _log.Add(
                FindingKind.Missing,
                expected,
                expected.PublishedOn is null ? TimeTexts.Missing : TimeTexts.MissingChange,
                last.Deadline,
                context.Span.After(last, _request.AsOf));
            return Outcome.Missing;
        }

        if (!last.IsFirm)
        {
            _log.Add(FindingKind.Provisional, expected, TimeTexts.ProvisionalAbsent, last.Deadline);
            return _request.AsOf > last.Earliest ? Outcome.Undecided : Outcome.NotYetDue;
        }

        if (context.Span.Left(last, _request.AsOf) is { } left && left <= context.Options.DueSoonWithin)
        {
            _log.Add(PublicationTimeKinds.DueSoon, expected, TimeTexts.DueSoon, last.Deadline, detail: left);
        }
        else
        {
            context.Next.From(context.Span.FirstDayWith(context.Options.DueSoonWithin, last, _request.AsOf));
            _log.Add(FindingKind.NotYetDue, expected, TimeTexts.NotYetDue, last.Deadline);
        }

        return Outcome.NotYetDue;
    }

    private Outcome WithoutDate(in ExpectedDisclosure expected, Deadline due)
    {
        _log.Add(FindingKind.NoDeadline, expected, TimeTexts.NoDeadline, due);
        return Outcome.Undecided;
    }

    /// <summary>
    /// What has happened, for the rule. A display that must be over before an event that the record states is held to the last day on which it could
    /// begin, and so is not told when it did.
    /// </summary>
    private EventDates EventsOf(DeadlineRule rule, DisclosureRecord record)
    {
        var limit = _limits.For(rule, record);
        return limit.Gate is { } gate && record.DateOf(gate) is { } day ? EventDates.None.With(gate, day) : record.ToEventDates(RuleTree.TermsOf(limit.Rule));
    }

    /// <summary>What is known to have happened, for the rule: under its own name for it, or as the day that starts the limit where it only asks for formation.</summary>
    private EventDates EventsOf(DeadlineRule rule, DisclosureEvent happened)
    {
        var limit = _limits.On(rule, happened.On);
        if (happened.Event is not null)
        {
            return happened.ToEventDates(RuleTree.TermsOf(limit.Rule));
        }

        // What nobody named is what starts the limit. It is never the publication, which is what is missing.
        return limit.Gate is { } gate ? EventDates.None.With(gate, happened.On)
            : limit.CountsFromPublication ? EventDates.None
            : EventDates.On(happened.On);
    }
}
