using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Checking;

/// <summary>What an office owed at all: by its class, its own time and the item's, and by what is known to have happened.</summary>
internal sealed class DutyInspection
{
    private readonly ComplianceCheckRequest _request;
    private readonly InspectionLog _log;
    private readonly ILookup<string, DisclosureEvent>? _events;

    public DutyInspection(InspectionContext context)
    {
        _request = context.Request;
        _log = context.Log;
        HasEvents = _request.Records.Events.Count > 0;
        _events = HasEvents ? _request.Records.Events.ToLookup(happened => happened.ItemId, StringComparer.Ordinal) : null;
    }

    /// <summary>Whether anything is known to have happened beside what the records say.</summary>
    public bool HasEvents { get; }

    /// <summary>Whether the duty for an item has a beginning, an end or a gap at all.</summary>
    public bool IsBounded(CatalogueItem item) =>
        item.AppliesFrom is not null || item.AppliesThrough is not null || _request.Unit is { Since: not null } or { Until: not null } or { Suspensions.Count: > 0 };

    /// <summary>Says why something is excused or owed in part, and whether it is owed.</summary>
    public bool IsOwed(ExpectedDisclosure expected, PeriodDuty duty, UnitSuspension? suspension)
    {
        switch (duty)
        {
            case PeriodDuty.Owed:
                return true;
            case PeriodDuty.OwedInPart:
                _log.Add(DutyKinds.OwedInPart, expected, OwedInPart, detail: DutyTime.Say(duty, suspension));
                return true;
            default:
                _log.Add(DutyKinds.Excused, expected, Excused, detail: DutyTime.Say(duty, suspension));
                return false;
        }
    }

    /// <summary>The records of an item that is not for this class of office.</summary>
    public void Refuse(CatalogueItem item, ReadOnlySpan<DisclosureRecord> records)
    {
        foreach (var record in records)
        {
            _log.Add(DutyKinds.NotForUnit, ExpectedDisclosure.Of(item, record.Period, record, _request.AsOf), NotForUnit, detail: _request.Unit!.Class);
        }
    }

    /// <summary>What happened in the time inspected and has to be disclosed under an item.</summary>
    public IReadOnlyList<DisclosureEvent> EventsOf(CatalogueItem item) =>
        _events is null ? [] : [.. _events[item.Id].Where(happened => _request.Window.Contains(happened.On))];

    /// <summary>The events that no record discloses and that are missed.</summary>
    public IEnumerable<DisclosureEvent> Undisclosed(CatalogueItem item, IReadOnlyList<DisclosureEvent> happened, IEnumerable<DisclosureRecord> records)
    {
        if (happened.Count == 0)
        {
            return [];
        }

        var free = records.ToList();
        return [.. DisclosureEvent.Undisclosed(happened, free).Where(one => IsMissed(item, one, free))];
    }

    public void ReportUnused(CatalogueItem item)
    {
        foreach (var happened in EventsOf(item))
        {
            _log.Add(DutyKinds.EventUnused, Expect(item, happened), finding => finding.Say(DutyMessages.EventUnused));
        }
    }

    public void ReportStrayEvents()
    {
        foreach (var stray in _request.Records.Events.Where(happened => _request.Catalogue.Find(happened.ItemId) is null))
        {
            _log.AddStray(DutyKinds.UnknownItemOfEvent, UnknownItem, happened: stray);
        }
    }

    private bool IsMissed(CatalogueItem item, DisclosureEvent happened, List<DisclosureRecord> free)
    {
        var (duty, suspension) = DutyTime.On(happened.On, item, _request.Unit);
        if (!IsOwed(Expect(item, happened), duty, suspension))
        {
            return false;
        }

        var undated = free.Count(happened.MayBeDisclosedBy);
        if (undated == 0 || !_request.Records.IsComplete)
        {
            return true;
        }

        _log.Add(DutyKinds.EventUndecided, Expect(item, happened), finding => finding.Say(DutyMessages.EventUndecided, new MessageArgument("count", (int)finding.Detail!)), detail: undated);
        _log.Board.Add(TallyBoard.Outcome.Undecided);
        return false;
    }

    private ExpectedDisclosure Expect(CatalogueItem item, DisclosureEvent happened) => new(item, null, null, null, _request.AsOf) { Event = happened };

    private static Message Excused(Finding finding) => finding.Say(DutyMessages.Excused, new MessageArgument("reason", (Message)finding.Detail!));

    private static Message OwedInPart(Finding finding) => finding.Say(DutyMessages.OwedInPart, new MessageArgument("reason", (Message)finding.Detail!));

    private static Message NotForUnit(Finding finding) =>
        finding.Say(DutyMessages.NotForUnit, new MessageArgument("record", finding.Record!.Id), new MessageArgument("class", (string)finding.Detail!));

    private static Message UnknownItem(Finding finding) => new(
        DutyMessages.UnknownItemOfEvent,
        new("event", finding.Event!.Title ?? LocalizedText.Same(finding.Event.Id)),
        new("on", finding.Event.On),
        new("item", finding.Event.ItemId));
}
