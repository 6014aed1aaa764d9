using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>One pass over a request: which disclosures are expected of each item, and which record answers which.</summary>
internal sealed class CheckRun(InspectionContext context)
{
    private readonly ComplianceCheckRequest _request = context.Request;
    private readonly InspectionLog _log = context.Log;
    private readonly DutyInspection _duty = new(context);
    private readonly TimeInspection _time = new(context);
    private readonly StandingPresence _presence = new(context);
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

    private readonly PublishedDisclosures _published = new(context.Request);
    private readonly List<DisclosureRecord> _outsideWindow = [];

    /// <summary>The records whose limit belongs to another time.</summary>
    public IReadOnlyList<DisclosureRecord> OutsideWindow => _outsideWindow.AsReadOnly();

    /// <summary>Goes through the whole request, once.</summary>
    public void Run()
    {
        context.Next.FromDatesOf(_request.Records.Records);
        var records = new RecordsByItem(_request.Catalogue, _request.Records.Records);
        for (var i = 0; i < _request.Catalogue.Items.Count; i++)
        {
            _log.Board.Turn(i);
            CheckItem(_request.Catalogue.Items[i], records.Of(i));
        }

        foreach (var record in records.OfUnknownItems)
        {
            _log.AddStray(FindingKind.UnknownItem, RecordTexts.UnknownItem, record);
        }

        _duty.ReportStrayEvents();
        foreach (var inspection in _office)
        {
            inspection.Inspect(_published);
        }
    }

    private void CheckItem(CatalogueItem item, ReadOnlySpan<DisclosureRecord> records)
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
        context.Rules.On(rule, _request.Window.End) ?? context.Deadlines.Resolve(rule, _request.Window.Start);

    private void CheckRecurring(CatalogueItem item, Recurrence every, DisclosureSchedule schedule, ReadOnlySpan<DisclosureRecord> records)
    {
        var byPeriod = new RecordsByPeriod(records);
        var strays = 0;
        foreach (var record in records)
        {
            strays += record.Period?.Every == every ? 0 : 1;
        }

        foreach (var expected in schedule.ExpectedIn(_request.Window, item, _request.Unit))
        {
            var period = expected.Period;
            var those = byPeriod.Of(period);
            if (!_duty.IsOwed(Expect(item, period, null), expected.Duty, expected.Suspension))
            {
                LookAtOnly(item, period, those);
            }
            else if (those.Length > 0)
            {
                InspectPeriod(item, period, those);
            }
            else if (strays > 0 && _request.Records.IsComplete)
            {
                _log.Add(FindingKind.PeriodUndecided, Expect(item, period, null), RecordTexts.PeriodUndecided, detail: strays);
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
                _log.Add(FindingKind.PeriodUnknown, Expect(item, null, record), RecordTexts.PeriodUnknown, detail: every);
            }
            else if (!_request.Window.Contains(period.End))
            {
                LeaveOutside(Expect(item, period, record));
            }
        }
    }

    /// <summary>
    /// The time of what belongs to another window is that one's matter. Where it was published in this one, that publication is looked at here: the other
    /// check may have been made before it.
    /// </summary>
    private void LeaveOutside(in ExpectedDisclosure expected)
    {
        _outsideWindow.Add(expected.Record!);
        if (expected.PublishedOn is { } published && _request.Window.Contains(published))
        {
            LookAtOnly(expected);
        }
    }

    /// <summary>What was not owed is not asked for its time; where it was published all the same, that publication is looked at.</summary>
    private void LookAtOnly(CatalogueItem item, ReportingPeriod? period, ReadOnlySpan<DisclosureRecord> records)
    {
        foreach (var record in records)
        {
            LookAtOnly(Expect(item, period, record));
        }
    }

    private void LookAtOnly(in ExpectedDisclosure expected)
    {
        _time.Contradicts(expected);
        InspectPublication(expected);
    }

    /// <summary>
    /// A period is answered by the record that was published first, though not by one from before the period where there is another; what came later for it is
    /// looked at, but not for its time.
    /// </summary>
    private void InspectPeriod(CatalogueItem item, ReportingPeriod period, DisclosureRecord[] records)
    {
        var inOrder = RecordsByPeriod.FirstPublishedFirst(records, period, _request.AsOf);
        Inspect(Expect(item, period, inOrder[0]), period.End);
        LookAtOnly(item, period, inOrder.AsSpan(1));
    }

    /// <summary>
    /// What stands was up before the window or came up in it; only what is newer than the window is not looked at. A record that was there and has
    /// been changed since is not newer.
    /// </summary>
    private void CheckStanding(CatalogueItem item, ReadOnlySpan<DisclosureRecord> records)
    {
        var (duty, suspension) = DutyTime.WithinSome(_request.Window, item, _request.Unit);
        if (duty != PeriodDuty.OwedInPart && !_duty.IsOwed(Expect(item, null, null), duty, suspension))
        {
            LookAtOnly(item, null, records);
            return;
        }

        MissUndisclosed(item, records);
        if (!InspectThose(item, records, stands: true))
        {
            Miss(_presence.Absence(item, records));
        }
    }

    private void CheckEvents(CatalogueItem item, ReadOnlySpan<DisclosureRecord> records)
    {
        var isKnown = MissUndisclosed(item, records);
        if (!InspectThose(item, records, stands: false) && !isKnown)
        {
            _log.Add(FindingKind.NoEvent, Expect(item, null, null), finding => finding.Say(FindingMessages.NoEvent));
        }
    }

    /// <summary>Whatever is known to have happened and no record discloses is missed on its own. Whether anything is known at all.</summary>
    private bool MissUndisclosed(CatalogueItem item, ReadOnlySpan<DisclosureRecord> records)
    {
        if (!_duty.HasEvents)
        {
            return false;
        }

        var happened = _duty.EventsOf(item);
        foreach (var undisclosed in _duty.Undisclosed(item, happened, records.ToArray()))
        {
            Miss(Expect(item, null, null) with { Event = undisclosed });
        }

        return happened.Count > 0;
    }

    /// <summary>
    /// Looks at the records whose trigger is in time, and says whether there are any. An unknown trigger cannot be shown to lie outside, so its record is
    /// looked at and the gap is said. What must stand and was taken down may have been in time; it is not there.
    /// </summary>
    private bool InspectThose(CatalogueItem item, ReadOnlySpan<DisclosureRecord> records, bool stands)
    {
        var found = false;
        foreach (var record in records)
        {
            var trigger = _time.TriggerOf(item, record);
            if (trigger is { } day && !(stands ? IsUpBy(_request.Window.End, day, record) : _request.Window.Contains(day)))
            {
                LeaveOutside(Expect(item, null, record));
                continue;
            }

            var expected = Expect(item, null, record);
            var isGone = stands && _presence.IsOver(expected);
            found |= !isGone;
            if ((trigger is { } start && _duty.IsBounded(item) && !IsOwedOn(start, expected)) || (isGone && !_presence.HasLimitInWindow(expected, trigger)))
            {
                LookAtOnly(expected);
            }
            else
            {
                Inspect(expected, trigger);
            }
        }

        return found;
    }

    private static bool IsUpBy(LocalDate end, LocalDate trigger, DisclosureRecord record) =>
        trigger <= end || record.FormedOn <= end || record.PublishedAt?.Date <= end;

    private bool IsOwedOn(LocalDate day, in ExpectedDisclosure expected)
    {
        // What formed before the window stands in it; that it was formed by an office of another time is no excuse.
        if (!_request.Window.Contains(day))
        {
            return true;
        }

        var (duty, suspension) = DutyTime.On(day, expected.Item, _request.Unit);
        return _duty.IsOwed(expected, duty, suspension);
    }

    private void Inspect(in ExpectedDisclosure expected, LocalDate? trigger)
    {
        _log.Board.Add(_time.Inspect(expected, trigger));
        InspectPublication(expected);
    }

    private void InspectPublication(in ExpectedDisclosure expected)
    {
        if (expected.PublishedOn is null)
        {
            return;
        }

        _published.Add(expected);
        foreach (var inspection in _publication)
        {
            inspection.Inspect(expected);
        }
    }

    private ExpectedDisclosure Expect(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record) => ExpectedDisclosure.Of(item, period, record, _request.AsOf);

    private void Miss(in ExpectedDisclosure expected) => _log.Board.Add(_time.Miss(expected));
}
