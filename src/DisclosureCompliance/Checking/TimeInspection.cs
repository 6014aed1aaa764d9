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

        // Only where the change starts the period does it ask for a new publication; a period that has ended, or the formation alone, does not.
        var due = _deadlines.Calculate(LimitOf(item.Deadline), isOfPeriod || IsPlain(item.Deadline, start) ? EventDates.On(start) : EventsOf(item.Deadline, record));
        if (due.Sense != DeadlineSense.By)
        {
            return expected.PublishedAt is null ? WithoutDate(expected, due) : InspectPresence(expected);
        }

        return expected.PublishedAt is { } published && (isOfPeriod || start != record.ChangedOn || published.Date >= start)
            ? InspectPublication(expected, due, published.Date)
            : InspectAbsence(expected, due);
    }

    /// <summary>There is no record of what is expected.</summary>
    public Outcome Miss(ExpectedDisclosure expected)
    {
        if (!_request.Records.IsComplete)
        {
            _log.Add(FindingKind.NotInSample, expected, finding => finding.Say(FindingMessages.NotInSample));
            return Outcome.Undecided;
        }

        return expected.Period is { } period
            ? InspectAbsence(expected, _deadlines.Calculate(expected.Item.Deadline, period.End))
            : MissPermanent(expected);
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
        _log.Add(FindingKind.Missing, expected, TimeTexts.MissingPermanent);
        return Outcome.Missing;
    }

    private Outcome InspectPublication(ExpectedDisclosure expected, Deadline due, LocalDate published)
    {
        if (due.Date is null)
        {
            return WithoutDate(expected, due);
        }

        if (published <= due.Earliest)
        {
            _log.Pass(CheckAspect.Timeliness, expected, due);
            return Outcome.OnTime;
        }

        if (published <= due.Latest)
        {
            _log.Add(FindingKind.Provisional, expected, TimeTexts.ProvisionalPublished, due);
            return Outcome.Undecided;
        }

        var days = context.Span.After(due, published);
        _log.Add(FindingKind.Late, expected, TimeTexts.Late, due, days);
        return Outcome.Late;
    }

    private Outcome InspectAbsence(ExpectedDisclosure expected, Deadline due)
    {
        if (due.Date is null)
        {
            return WithoutDate(expected, due);
        }

        if (_request.AsOf > due.Latest)
        {
            var days = context.Span.After(due, _request.AsOf);
            _log.Add(FindingKind.Missing, expected, expected.PublishedAt is null ? TimeTexts.Missing : TimeTexts.MissingChange, due, days);
            return Outcome.Missing;
        }

        if (due.Certainty == DeadlineCertainty.Provisional)
        {
            _log.Add(FindingKind.Provisional, expected, TimeTexts.ProvisionalAbsent, due);
            return _request.AsOf > due.Earliest ? Outcome.Undecided : Outcome.NotYetDue;
        }

        _log.Add(FindingKind.NotYetDue, expected, TimeTexts.NotYetDue, due);
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
