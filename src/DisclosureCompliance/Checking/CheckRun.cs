using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>One pass over a request: which disclosures are expected of each item, and which record answers which.</summary>
internal sealed class CheckRun(InspectionContext context)
{
    private readonly ComplianceCheckRequest _request = context.Request;
    private readonly IDeadlineCalculator _deadlines = context.Deadlines;
    private readonly InspectionLog _log = context.Log;
    private readonly DutyInspection _duty = new(context);
    private readonly TimeInspection _time = new(context);
    private readonly IPublicationInspection[] _publication =
    [
        new ReviewInspection(context),
        new ElementInspection(context),
        new ApprovalInspection(context),
        new ReleaseInspection(context),
        new DisplayInspection(context),
        new PlaceInspection(context),
        new AccessInspection(context),
        new ExemptionInspection(context),
        new ContentInspection(context),
        new WholenessInspection(context),
        new StatedDateInspection(context),
    ];

    private readonly IOfficeInspection[] _office =
    [
        new FreshnessInspection(context),
        new SiteInspection(context),
        new FormationInspection(context),
        new BurstInspection(context),
        new CopyInspection(context),
    ];

    private readonly List<ExpectedDisclosure> _published = [];
    private readonly List<DisclosureRecord> _outsideWindow = [];

    public ComplianceReport ToReport()
    {
        Run();
        return new ComplianceReport(_request, _deadlines.Calendar.Id, _log, _outsideWindow);
    }

    public ComplianceSummary ToSummary()
    {
        Run();
        return SummaryTotals.Of(_request, _log);
    }

    private void Run()
    {
        var records = new RecordsByItem(_request.Catalogue, _request.Records.Records);
        for (var i = 0; i < _request.Catalogue.Items.Count; i++)
        {
            _log.Board.Turn(i);
            CheckItem(_request.Catalogue.Items[i], records.Of(i));
        }

        foreach (var record in records.OfUnknownItems)
        {
            _log.AddStray(FindingKind.UnknownItem, UnknownItem, record);
        }

        _duty.ReportStrayEvents();
        foreach (var inspection in _office)
        {
            inspection.Inspect(_published);
        }
    }

    private void CheckItem(CatalogueItem item, IReadOnlyList<DisclosureRecord> records)
    {
        if (!item.IsFor(_request.Unit))
        {
            _duty.Refuse(item, records);
            return;
        }

        var schedule = DisclosureSchedule.Of(item, RuleInWindow(item.Deadline));
        if (schedule.Every is { } every)
        {
            CheckRecurring(item, every, schedule, records);
        }
        else if (schedule.IsStanding)
        {
            CheckStanding(item, records);
        }
        else
        {
            CheckEvents(item, records);
        }
    }

    /// <summary>The rule at the end of the window, or at its start where the law has none any more: an item does not stop recurring unseen.</summary>
    private DeadlineRule? RuleInWindow(DeadlineRule rule) =>
        _deadlines.Resolve(rule, _request.Window.End) ?? _deadlines.Resolve(rule, _request.Window.Start);

    private void CheckRecurring(CatalogueItem item, Recurrence every, DisclosureSchedule schedule, IReadOnlyList<DisclosureRecord> records)
    {
        var byPeriod = records.ToLookup(record => record.Period);
        var strays = records.Count(record => record.Period?.Every != every);
        foreach (var expected in schedule.ExpectedIn(_request.Window, item, _request.Unit))
        {
            var period = expected.Period;
            if (!_duty.IsOwed(Expect(item, period, null), expected.Duty, expected.Suspension))
            {
                LookAtOnly(item, period, byPeriod[period]);
            }
            else if (byPeriod.Contains(period))
            {
                InspectPeriod(item, period, byPeriod[period]);
            }
            else if (strays > 0 && _request.Records.IsComplete)
            {
                _log.Add(FindingKind.PeriodUndecided, Expect(item, period, null), finding => finding.Say(FindingMessages.PeriodUndecided, new MessageArgument("count", (int)finding.Detail!)), detail: strays);
                _log.Board.Add(TallyBoard.Outcome.Undecided);
            }
            else
            {
                Miss(Expect(item, period, null));
            }
        }

        _duty.ReportUnused(item);
        foreach (var record in records)
        {
            if (record.Period is not { } period || period.Every != every)
            {
                _log.Add(FindingKind.PeriodUnknown, Expect(item, null, record), PeriodUnknown, detail: every);
            }
            else if (!_request.Window.Contains(period.End))
            {
                _outsideWindow.Add(record);
            }
        }
    }

    /// <summary>What was not owed is not asked for its time; where it was published all the same, that publication is looked at.</summary>
    private void LookAtOnly(CatalogueItem item, ReportingPeriod? period, IEnumerable<DisclosureRecord> records)
    {
        foreach (var record in records)
        {
            var expected = Expect(item, period, record);
            if (expected.PublishedAt is not null)
            {
                InspectPublication(expected);
            }
        }
    }

    /// <summary>A period is answered by the record that was published first; what came later for it is looked at, but not for its _time.</summary>
    private void InspectPeriod(CatalogueItem item, ReportingPeriod period, IEnumerable<DisclosureRecord> records)
    {
        var inOrder = records.Select(record => Expect(item, period, record))
            .OrderBy(expected => expected.PublishedAt?.Date ?? LocalDate.MaxIsoValue)
            .ThenBy(expected => expected.Record!.Id, StringComparer.Ordinal)
            .ToArray();
        Inspect(inOrder[0], period.End);
        foreach (var supplement in inOrder.Skip(1).Where(expected => expected.PublishedAt is not null))
        {
            InspectPublication(supplement);
        }
    }

    /// <summary>
    /// What stands was up before the window or came up in it; only what is newer than the window is not looked at. A record that was there and has
    /// been changed since is not newer.
    /// </summary>
    private void CheckStanding(CatalogueItem item, IReadOnlyList<DisclosureRecord> records)
    {
        var (duty, suspension) = DutyTime.WithinSome(_request.Window, item, _request.Unit);
        if (duty != PeriodDuty.OwedInPart && !_duty.IsOwed(Expect(item, null, null), duty, suspension))
        {
            LookAtOnly(item, null, records);
            return;
        }

        MissUndisclosed(item, records);
        if (!InspectThose(item, records, (record, trigger) =>
                trigger <= _request.Window.End || record.FormedOn <= _request.Window.End || record.PublishedAt?.Date <= _request.Window.End))
        {
            Miss(Expect(item, null, null));
        }
    }

    private void CheckEvents(CatalogueItem item, IReadOnlyList<DisclosureRecord> records)
    {
        var isKnown = MissUndisclosed(item, records);
        if (!InspectThose(item, records, (_, trigger) => _request.Window.Contains(trigger)) && !isKnown)
        {
            _log.Add(FindingKind.NoEvent, Expect(item, null, null), finding => finding.Say(FindingMessages.NoEvent));
        }
    }

    /// <summary>Whatever is known to have happened and no record discloses is missed on its own. Whether anything is known at all.</summary>
    private bool MissUndisclosed(CatalogueItem item, IEnumerable<DisclosureRecord> records)
    {
        if (!_duty.HasEvents)
        {
            return false;
        }

        var happened = _duty.EventsOf(item);
        foreach (var undisclosed in _duty.Undisclosed(item, happened, records))
        {
            Miss(Expect(item, null, null) with { Event = undisclosed });
        }

        return happened.Count > 0;
    }

    /// <summary>Looks at the records whose trigger is in _time. An unknown trigger cannot be shown to lie outside, so its record is looked at and the gap is said.</summary>
    private bool InspectThose(CatalogueItem item, IReadOnlyList<DisclosureRecord> records, Func<DisclosureRecord, LocalDate, bool> isInTime)
    {
        var found = false;
        foreach (var record in records)
        {
            var trigger = _time.TriggerOf(item, record);
            if (trigger is { } day && !isInTime(record, day))
            {
                _outsideWindow.Add(record);
                continue;
            }

            found = true;
            var expected = Expect(item, null, record);
            if (trigger is { } start && _duty.IsBounded(item) && !IsOwedOn(start, expected))
            {
                LookAtOnly(item, null, [record]);
                continue;
            }

            Inspect(expected, trigger);
        }

        return found;
    }

    private bool IsOwedOn(LocalDate day, ExpectedDisclosure expected)
    {
        // What formed before the window stands in it; that it was formed by an office of another time is no excuse.
        if (!_request.Window.Contains(day))
        {
            return true;
        }

        var (duty, suspension) = DutyTime.On(day, expected.Item, _request.Unit);
        return _duty.IsOwed(expected, duty, suspension);
    }

    private void Inspect(ExpectedDisclosure expected, LocalDate? trigger)
    {
        _log.Board.Add(_time.Inspect(expected, trigger));
        if (expected.PublishedAt is not null)
        {
            InspectPublication(expected);
        }
    }

    private void InspectPublication(ExpectedDisclosure expected)
    {
        _published.Add(expected);
        foreach (var inspection in _publication)
        {
            inspection.Inspect(expected);
        }
    }

    private static Message UnknownItem(Finding finding) =>
        new(FindingMessages.UnknownItem, new("record", finding.Record!.Id), new("item", finding.Record.ItemId));

    private static Message PeriodUnknown(Finding finding) => finding.Say(
        FindingMessages.PeriodUnknown,
        new("every", RuleWords.In((Recurrence)finding.Detail!)),
        new("record", finding.Record!.Id),
        new("stated", finding.Record.Period?.ToString() ?? "–"));

    /// <summary>A publication of a later day is not one yet, seen from the day of the inspection.</summary>
    private ExpectedDisclosure Expect(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record) =>
        new(item, period, record, record?.PublishedAt is { } at && at.Date <= _request.AsOf ? at : null, _request.AsOf);

    private void Miss(ExpectedDisclosure expected) => _log.Board.Add(_time.Miss(expected));
}
