using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.Requests;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Outlook;

/// <summary>One pass over a catalogue and a set of requests that gathers what is open.</summary>
internal sealed class AgendaRun(IDeadlineCalculator deadlines, LocalDate from, LocalDate through)
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

    public void Add(CatalogueItem item, IEnumerable<DisclosureRecord> records)
    {
        var schedule = DisclosureSchedule.Of(item, deadlines.Resolve(item.Deadline, through) ?? deadlines.Resolve(item.Deadline, from));
        if (schedule.Every is { } every)
        {
            AddPeriods(item, every, records.ToLookup(record => record.Period));
            return;
        }

        var all = records.ToList();
        foreach (var record in all)
        {
            AddRecord(item, record);
        }

        if (RunsFromPublication(item.Deadline) && all.Where(IsPublished).OrderByDescending(record => record.PublishedAt!.Value.Date).FirstOrDefault() is { } last)
        {
            AddDeadline(AgendaEntryKind.Publication, item, last, deadlines.Calculate(item.Deadline, EventDates.On(last.PublishedAt!.Value.Date)));
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
            if (records[period].Any(IsPublished))
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
                Place(Entry(AgendaEntryKind.Publication, item, null, due, period));
            }
        }
    }

    private void AddRecord(CatalogueItem item, DisclosureRecord record)
    {
        var limit = item.Deadline is PermanentRule { First: { } first } ? first : item.Deadline;
        if (!IsPublished(record))
        {
            AddDeadline(AgendaEntryKind.Publication, item, record, deadlines.Calculate(limit, EventsOf(record, limit)));
            return;
        }

        if (record.ChangedOn > record.PublishedAt!.Value.Date && record.ChangedOn <= from)
        {
            AddDeadline(AgendaEntryKind.Publication, item, record, deadlines.Calculate(limit, EventsOf(record, limit)));
        }
        else if (item.Deadline is PermanentRule { ReviewEvery: not null })
        {
            AddDeadline(AgendaEntryKind.Review, item, record, deadlines.Calculate(item.Deadline, EventDates.On(record.PublishedAt.Value.Date)));
        }
    }

    private void AddDeadline(AgendaEntryKind kind, CatalogueItem item, DisclosureRecord record, Deadline due)
    {
        if (due.Date is null || due.Sense != DeadlineSense.By)
        {
            _gaps.Add(new AgendaGap(item.Id, record.Id, due.Reason ?? due.Rule.Describe()));
        }
        else
        {
            Place(Entry(kind, item, record, due, period: null));
        }
    }

    private static AgendaEntry Entry(AgendaEntryKind kind, CatalogueItem item, DisclosureRecord? record, Deadline due, ReportingPeriod? period)
    {
        var template = kind == AgendaEntryKind.Review ? OutlookMessages.Review : period is null ? OutlookMessages.Publish : OutlookMessages.PublishPeriod;
        MessageArgument[] arguments = period is null
            ? [new("item", item.Title), new("due", due.Earliest!.Value)]
            : [new("item", item.Title), new("due", due.Earliest!.Value), new("period", PeriodWords.Of(period.Value))];
        return new AgendaEntry(kind, item.Id, due.Earliest!.Value, new Message(template, arguments))
        {
            RecordId = record?.Id,
            Period = period,
            Unit = item.ResponsibleUnit,
            Deadline = due,
            Citation = due.Citation,
        };
    }

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

    /// <summary>Whether the next publication is due so long after the last: at least every so often, or before it is stale.</summary>
    private bool RunsFromPublication(DeadlineRule rule)
    {
        var limit = deadlines.Resolve(rule, from);
        return (limit is QualifiedRule qualified ? qualified.Rule : limit) is IntervalRule or StaleRule;
    }

    private EventDates EventsOf(DisclosureRecord record, DeadlineRule limit) => record.ToEventDates(RuleTree.TermsOf(deadlines.Resolve(limit, from) ?? limit));

    private bool IsPublished(DisclosureRecord record) => record.PublishedAt is { } at && at.Date <= from;

    private static IReadOnlyList<AgendaEntry> InOrder(IEnumerable<AgendaEntry> entries) =>
    [
        .. entries.OrderBy(entry => entry.LastDay).ThenBy(entry => entry.Kind).ThenBy(entry => entry.SubjectId, StringComparer.Ordinal)
            .ThenBy(entry => entry.Period).ThenBy(entry => entry.RecordId, StringComparer.Ordinal),
    ];
}
