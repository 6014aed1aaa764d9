using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
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
    private readonly InspectionLog _log = context.Log;
    private readonly Dictionary<DeadlineRule, IReadOnlyList<RuleTerm>> _starts = [];
    private readonly Withholding _withholding = new(context);

    /// <summary>The day that starts the record's period; null where the record does not state it.</summary>
    public LocalDate? TriggerOf(CatalogueItem item, DisclosureRecord record)
    {
        LocalDate? latest = null;
        foreach (var start in StartsOf(item.Deadline, record))
        {
            latest = Later(latest, record.DateOf(start));
        }

        return latest ?? (CountsFromPublication(item.Deadline, record) ? record.PublishedAt?.Date : null);
    }

    /// <summary>Looks at a record. <paramref name="trigger"/> is the day that starts its period, where that is known.</summary>
    public Outcome Inspect(ExpectedDisclosure expected, LocalDate? trigger)
    {
        var (item, record) = (expected.Item, expected.Record!);
        if (item.Deadline is PermanentRule { First: null })
        {
            return InspectPresence(expected);
        }

        if (expected.PublishedAt is { } at && at.Date < record.FormedOn)
        {
            _log.Add(FindingKind.DatesContradict, expected, TimeTexts.DatesContradict);
            return Outcome.Undecided;
        }

        if (trigger is not { } start)
        {
            _log.Add(FindingKind.TriggerUnknown, expected, TimeTexts.TriggerUnknown, detail: StartsOf(item.Deadline, record));
            return Outcome.Undecided;
        }

        var isOfPeriod = expected.Period is not null;
        if (!isOfPeriod && (start > _request.Window.End || (start < _request.Window.Start && expected.PublishedAt is not null)))
        {
            // It stands in this window and its limit ran in another one, which is that window's matter.
            return InspectPresence(expected);
        }

        var limit = LimitOf(item.Deadline);
        if (!isOfPeriod && IsPlain(item.Deadline, start) && _deadlines.DueDate(limit, start) is { Certainty: DeadlineCertainty.Firm, Date: { } date })
        {
            return InspectAgainst(new LastDay(date, date, date, new DeadlineOnDemand(_deadlines, limit, start)), expected, start);
        }

        // Only where the change starts the period does it ask for a new publication; a period that has ended, or the formation alone, does not.
        var due = _deadlines.Calculate(limit, isOfPeriod || IsPlain(item.Deadline, start) ? EventDates.On(start) : EventsOf(item.Deadline, record));
        if (due.Sense != DeadlineSense.By)
        {
            return expected.PublishedAt is null ? WithoutDate(expected, due) : InspectPresence(expected);
        }

        return LastDay.Of(due) is { } last ? InspectAgainst(last, expected, start) : WithoutDate(expected, due);
    }

    /// <summary>There is no record of what is expected.</summary>
    public Outcome Miss(ExpectedDisclosure expected)
    {
        if (!_request.Records.IsComplete)
        {
            _log.Add(FindingKind.NotInSample, expected, finding => finding.Say(FindingMessages.NotInSample));
            return Outcome.Undecided;
        }

        if (expected.Event is { } happened)
        {
            var due = _deadlines.Calculate(LimitOf(expected.Item.Deadline), EventsOf(expected.Item.Deadline, happened));
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
    private Outcome InspectPresence(ExpectedDisclosure expected)
    {
        if (expected.PublishedAt is null)
        {
            return MissPermanent(expected);
        }

        _log.Pass(CheckAspect.Timeliness, expected);
        return Outcome.OnTime;
    }

    private Outcome MissPermanent(ExpectedDisclosure expected)
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
        expected.PublishedAt is { } published && (expected.Period is not null || start != expected.Record!.ChangedOn || published.Date >= start)
            ? InspectPublication(expected, last, published.Date)
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
        if (_request.AsOf > last.Latest)
        {
            if (_withholding.Excuses(expected))
            {
                return Outcome.Undecided;
            }

            _log.Add(
                FindingKind.Missing,
                expected,
                expected.PublishedAt is null ? TimeTexts.Missing : TimeTexts.MissingChange,
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
            _log.Add(FindingKind.NotYetDue, expected, TimeTexts.NotYetDue, last.Deadline);
        }

        return Outcome.NotYetDue;
    }

    private Outcome WithoutDate(ExpectedDisclosure expected, Deadline due)
    {
        _log.Add(FindingKind.NoDeadline, expected, finding => finding.Say(FindingMessages.NoDeadline, new MessageArgument("reason", finding.Due!.Reason!)), due);
        return Outcome.Undecided;
    }

    /// <summary>The events that the item's limit counts from: those the rule names, or formation and change where it names none.</summary>
    private IReadOnlyList<RuleTerm> StartsOf(DeadlineRule rule, DisclosureRecord record)
    {
        var limit = LimitFor(rule, record);
        if (!_starts.TryGetValue(limit, out var starts))
        {
            RuleTerm[] named = GateOf(limit) is { } gate ? [gate] : [.. RuleTree.SelfAndParts(limit).SelectMany(RuleTree.EventsOf).Where(term => term != RuleTerms.Published).Distinct()];
            starts = named.Length == 0 ? RuleTerms.FormedOrChanged : named;
            _starts.Add(limit, starts);
        }

        return starts;
    }

    /// <summary>
    /// What has happened, for the rule. A display that must be over before an event that the record states is held to the last day on which it could
    /// begin, and so is not told when it did.
    /// </summary>
    private EventDates EventsOf(DeadlineRule rule, DisclosureRecord record)
    {
        var limit = LimitFor(rule, record);
        return GateOf(limit) is { } gate && record.DateOf(gate) is { } day ? EventDates.None.With(gate, day) : record.ToEventDates(RuleTree.TermsOf(limit));
    }

    /// <summary>What is known to have happened, for the rule: under its own name for it, or as the day that starts the limit where it only asks for formation.</summary>
    private EventDates EventsOf(DeadlineRule rule, DisclosureEvent happened)
    {
        if (happened.Event is not { } what)
        {
            return EventDates.On(happened.On);
        }

        var terms = RuleTree.TermsOf(LimitOn(rule, happened.On));
        return terms.FirstOrDefault(term => term.IsMeantBy(what)) is { } named ? EventDates.None.With(named, happened.On)
            : terms.All(IsOrigin) ? EventDates.On(happened.On)
            : EventDates.None.With(what, happened.On);
    }

    private static bool IsOrigin(RuleTerm term) =>
        term == RuleTerms.Formed || term == RuleTerms.Changed || term == RuleTerms.Made || term == RuleTerms.Obtained || term == RuleTerms.Unstated;

    /// <summary>Whether the limit runs from the publication and from nothing else: a display, a longest gap.</summary>
    private bool CountsFromPublication(DeadlineRule rule, DisclosureRecord record) =>
        Unqualified(LimitFor(rule, record)) is DisplayRule { Before: null } or IntervalRule or StaleRule;

    /// <summary>The event before which a display must be over.</summary>
    private static RuleTerm? GateOf(DeadlineRule limit) => Unqualified(limit) is DisplayRule { Before: { } gate } ? gate : null;

    private static DeadlineRule Unqualified(DeadlineRule limit) => limit is QualifiedRule qualified ? qualified.Rule : limit;

    /// <summary>The limit by the law of the record's own time: of its formation or change, or else of what is known of it.</summary>
    private DeadlineRule LimitFor(DeadlineRule rule, DisclosureRecord record) => LimitOn(
        rule,
        Later(record.FormedOn, record.ChangedOn) ?? (record.Events.Count == 0 ? null : record.Events.Max(happened => happened.Date)) ?? record.PublishedAt?.Date ?? _request.Window.End);

    /// <summary>The limit of the publication with a reference to the law replaced by what the law says on a day.</summary>
    private DeadlineRule LimitOn(DeadlineRule rule, LocalDate on)
    {
        var limit = LimitOf(rule) is ImmediateRule { OuterLimit: { } outer } ? outer : LimitOf(rule);
        var law = limit as StatutoryRule ?? (limit is QualifiedRule or CompositeRule ? RuleTree.SelfAndParts(limit).OfType<StatutoryRule>().FirstOrDefault() : null);
        return law is null ? limit : _deadlines.Resolve(law, on) ?? limit;
    }

    /// <summary>Whether the limit counts from the last of its events alone, so that this day is all that it takes.</summary>
    private bool IsPlain(DeadlineRule rule, LocalDate start)
    {
        var limit = LimitOn(rule, start);
        return Unqualified(limit) is WithinRule { Which: EventChoice.Latest, Length.Unit: not PeriodUnit.Hours };
    }

    /// <summary>The limit of the publication itself: for a permanent matter the one that comes before the reviews.</summary>
    private static DeadlineRule LimitOf(DeadlineRule rule) => rule is PermanentRule { First: { } first } ? first : rule;

    private static LocalDate? Later(LocalDate? left, LocalDate? right) => left is null || right > left ? right ?? left : left;
}
