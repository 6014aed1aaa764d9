using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Records;
using DisclosureCompliance.Requests;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>One pass over a catalogue and a set of requests that gathers what is open.</summary>
internal sealed class AgendaRun(IDeadlineCalculator deadlines, DisclosingUnit? unit, LocalDate from, LocalDate through)
{
    /// <summary>How long after a period its publication can still be due, in years; no duty known takes longer.</summary>
    private const int YearsBack = 2;

    private readonly List<AgendaEntry> _entries = [];
    private readonly List<AgendaEntry> _overdue = [];
    private readonly List<AgendaGap> _gaps = [];

    public Agenda ToAgenda(DayLoads days)
    {
        var entries = InOrder(_entries);
        return new Agenda(from, through, entries, InOrder(_overdue), _gaps, days.Of(entries));
    }

    public void Add(CatalogueItem item, IEnumerable<DisclosureRecord> records, IEnumerable<DisclosureEvent> events)
    {
        if (!item.IsFor(unit))
        {
            return;
        }

        var all = records.ToList();
        if (item.Freshness is { } freshness)
        {
            AddNext(item, freshness, AgendaEntryKind.Update, all.Where(record => !(record.RemovedOn <= from)));
        }

        var schedule = DisclosureSchedule.Of(item, deadlines.Resolve(item.Deadline, through) ?? deadlines.Resolve(item.Deadline, from));
        if (schedule.Every is { } every)
        {
            AddPeriods(item, every, all.ToLookup(record => record.Period));
            return;
        }

        var repeated = RepeatedBy(item.Deadline);
        foreach (var record in all.Where(record => repeated is null || !IsPublished(record)))
        {
            AddRecord(item, record, schedule.IsStanding);
        }

        foreach (var happened in DisclosureEvent.Undisclosed(events.Where(happened => happened.On <= from), [.. all]))
        {
            AddEvent(item, happened);
        }

        if (repeated is not null)
        {
            AddNext(item, item.Deadline, repeated.Value, all);
        }
    }

    public void Add(RequestState state)
    {
        foreach (var step in state.NextSteps)
        {
            if (step.LastDay is not { } day)
            {
                continue;
            }

            Place(new AgendaEntry(AgendaEntryKind.RequestStep, state.Request.Id, step.Deadline?.Earliest ?? day, step.Message)
            {
                Unit = state.Request.Unit,
                Deadline = step.Deadline,
                Citation = step.Citation,
            });
        }

        if (state.Due is { Date: null, Reason: { } reason })
        {
            _gaps.Add(new AgendaGap(state.Request.Id, recordId: null, reason));
        }
    }

    private void AddPeriods(CatalogueItem item, Recurrence every, ILookup<ReportingPeriod?, DisclosureRecord> records)
    {
        for (var period = ReportingPeriod.Containing(from.PlusYears(-YearsBack), every); period.Start <= through; period = period.Next())
        {
            if (records[period].Any(IsPublished) || !ExpectedPeriod.Of(period, item, unit).IsOwed)
            {
                continue;
            }

            var due = deadlines.Calculate(item.Deadline, period.End);
            if (due.Date is null)
            {
                if (period.End >= from)
                {
                    _gaps.Add(new AgendaGap(item.Id, recordId: null, due.Reason!));
                }
            }
            else if (due.Latest >= from && due.Earliest <= through)
            {
                Place(AgendaWords.Entry(AgendaEntryKind.Publication, item, due, period: period));
            }
        }
    }

    /// <summary>What stands is owed from the day on which the duty began; whatever follows an event, if the duty was there on its day.</summary>
    private void AddRecord(CatalogueItem item, DisclosureRecord record, bool stands)
    {
        if (record.RemovedOn <= from)
        {
            return;
        }

        if (!IsPublished(record) ? record.Exemption is null : record.ChangedOn > record.PublishedAt!.Value.Date && record.ChangedOn <= from)
        {
            AddPublication(item, record, stands);
        }

        if (IsPublished(record) && item.Deadline is PermanentRule { ReviewEvery: not null })
        {
            var due = deadlines.Calculate(item.Deadline, EventDates.On(record.UpdatedBy(from)));
            AddDeadline(AgendaEntryKind.Review, item, due, due.Date, record);
        }
    }

    private void AddPublication(CatalogueItem item, DisclosureRecord record, bool stands)
    {
        if (LimitOf(item) is { } limit)
        {
            var due = deadlines.Calculate(limit, EventsOf(record, limit));
            AddDeadline(AgendaEntryKind.Publication, item, due, stands ? from : due.Trigger ?? record.FormedOn, record);
        }
        else if (!IsPublished(record))
        {
            _gaps.Add(new AgendaGap(item.Id, record.Id, item.Deadline.Describe()));
        }
    }

    /// <summary>What comes again so long after the last time: after the last publication, or the last update of what must not grow stale.</summary>
    private void AddNext(CatalogueItem item, DeadlineRule rule, AgendaEntryKind kind, IEnumerable<DisclosureRecord> records)
    {
        LocalDate LastTime(DisclosureRecord record) => kind == AgendaEntryKind.Update ? record.UpdatedBy(from) : record.PublishedAt!.Value.Date;
        if (records.Where(IsPublished).OrderByDescending(LastTime).ThenBy(record => record.Id, StringComparer.Ordinal).FirstOrDefault() is { } last)
        {
            var due = deadlines.Calculate(rule, EventDates.On(LastTime(last)));
            AddDeadline(kind, item, due, due.Date, last);
        }
    }

    /// <summary>Of something that happened and no record discloses, the day on which somebody should have.</summary>
    private void AddEvent(CatalogueItem item, DisclosureEvent happened)
    {
        var limit = LimitOf(item) ?? item.Deadline;
        var due = deadlines.Calculate(limit, happened.ToEventDates(RuleTree.TermsOf(deadlines.Resolve(limit, from) ?? limit)));
        AddDeadline(AgendaEntryKind.Publication, item, due, happened.On, happened: happened);
    }

    /// <param name="kind">What is due.</param>
    /// <param name="item">The item.</param>
    /// <param name="due">When.</param>
    /// <param name="owedOn">The day on which the office must have the duty; null where it is not known.</param>
    /// <param name="record">The record that is due.</param>
    /// <param name="happened">The event that is due.</param>
    private void AddDeadline(AgendaEntryKind kind, CatalogueItem item, Deadline due, LocalDate? owedOn, DisclosureRecord? record = null, DisclosureEvent? happened = null)
    {
        if (owedOn is { } day && DutyTime.On(day, item, unit).Duty != PeriodDuty.Owed)
        {
            return;
        }

        if (due.Date is null || due.Sense != DeadlineSense.By)
        {
            _gaps.Add(new AgendaGap(item.Id, record?.Id, due.Reason ?? due.Rule.Describe()));
        }
        else
        {
            Place(AgendaWords.Entry(kind, item, due, record, happened));
        }
    }

    /// <summary>The limit of the publication itself; null for what must only stand.</summary>
    private static DeadlineRule? LimitOf(CatalogueItem item) => item.Deadline is PermanentRule permanent ? permanent.First : item.Deadline;

    private void Place(AgendaEntry entry)
    {
        if (entry.LastDay < from && !(entry.Deadline?.Latest >= from))
        {
            _overdue.Add(entry);
        }
        else if (entry.LastDay <= through)
        {
            _entries.Add(entry);
        }
    }

    /// <summary>What is due again so long after the last time: a publication at least every so often, an update before it is stale; null where neither is.</summary>
    private AgendaEntryKind? RepeatedBy(DeadlineRule rule)
    {
        var limit = deadlines.Resolve(rule, from);
        return (limit is QualifiedRule qualified ? qualified.Rule : limit) switch
        {
            IntervalRule => AgendaEntryKind.Publication,
            StaleRule => AgendaEntryKind.Update,
            _ => null,
        };
    }

    private EventDates EventsOf(DisclosureRecord record, DeadlineRule limit) => record.ToEventDates(RuleTree.TermsOf(deadlines.Resolve(limit, from) ?? limit));

    private bool IsPublished(DisclosureRecord record) => record.PublishedAt is { } at && at.Date <= from;

    private static IReadOnlyList<AgendaEntry> InOrder(IEnumerable<AgendaEntry> entries) =>
    [
        .. entries.OrderBy(entry => entry.LastDay).ThenBy(entry => entry.Kind).ThenBy(entry => entry.SubjectId, StringComparer.Ordinal)
            .ThenBy(entry => entry.Period).ThenBy(entry => entry.RecordId, StringComparer.Ordinal).ThenBy(entry => entry.Event?.Id, StringComparer.Ordinal),
    ];
}
