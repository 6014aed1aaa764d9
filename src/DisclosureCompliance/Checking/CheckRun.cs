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
    private readonly TimeInspection _time = new(context);
    private readonly IPublicationInspection[] _publication =
    [
        new ReviewInspection(context),
        new ElementInspection(context),
        new ApprovalInspection(context),
    ];

    private readonly IOfficeInspection[] _office = [];
    private readonly List<ExpectedDisclosure> _published = [];
    private readonly List<DisclosureRecord> _outsideWindow = [];

    public ComplianceReport ToReport()
    {
        var byItem = _request.Records.Records.ToLookup(record => record.ItemId, StringComparer.Ordinal);
        foreach (var item in _request.Catalogue.Items)
        {
            CheckItem(item, byItem[item.Id]);
        }

        foreach (var record in _request.Records.Records.Where(record => _request.Catalogue.Find(record.ItemId) is null))
        {
            _log.Add(new Finding(FindingKind.UnknownItem, finding => new Message(FindingMessages.UnknownItem, new("record", finding.Record!.Id), new("item", finding.Record.ItemId)))
            {
                Record = record,
            });
        }

        foreach (var inspection in _office)
        {
            inspection.Inspect(_published);
        }

        return new ComplianceReport(_request, _deadlines.Calendar.Id, _log.Findings, _log.Passed, _outsideWindow, _log.Board.ToStatistics());
    }

    private void CheckItem(CatalogueItem item, IEnumerable<DisclosureRecord> records)
    {
        var schedule = DisclosureSchedule.Of(item, RuleInWindow(item.Deadline));
        if (schedule.Every is { } every)
        {
            CheckRecurring(item, every, schedule, [.. records]);
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
        foreach (var period in schedule.PeriodsIn(_request.Window))
        {
            if (byPeriod.Contains(period))
            {
                InspectPeriod(item, period, byPeriod[period]);
            }
            else if (strays > 0 && _request.Records.IsComplete)
            {
                _log.Add(FindingKind.PeriodUndecided, Expect(item, period, null), finding => finding.Say(FindingMessages.PeriodUndecided, new MessageArgument("count", (int)finding.Detail!)), detail: strays);
                _log.Board.Add(item, TallyBoard.Outcome.Undecided);
            }
            else
            {
                Miss(Expect(item, period, null));
            }
        }

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

    /// <summary>A period is answered by the record that was published first; what came later for it is looked at, but not for its _time.</summary>
    private void InspectPeriod(CatalogueItem item, ReportingPeriod period, IEnumerable<DisclosureRecord> records)
    {
        var inOrder = records.Select(record => Expect(item, period, record)).OrderBy(expected => expected.PublishedAt?.Date ?? LocalDate.MaxIsoValue).ToArray();
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
    private void CheckStanding(CatalogueItem item, IEnumerable<DisclosureRecord> records)
    {
        if (!InspectThose(item, records, (record, trigger) =>
                trigger <= _request.Window.End || record.FormedOn <= _request.Window.End || record.PublishedAt?.Date <= _request.Window.End))
        {
            Miss(Expect(item, null, null));
        }
    }

    private void CheckEvents(CatalogueItem item, IEnumerable<DisclosureRecord> records)
    {
        if (!InspectThose(item, records, (_, trigger) => _request.Window.Contains(trigger)))
        {
            _log.Add(FindingKind.NoEvent, Expect(item, null, null), finding => finding.Say(FindingMessages.NoEvent));
        }
    }

    /// <summary>Looks at the records whose trigger is in _time. An unknown trigger cannot be shown to lie outside, so its record is looked at and the gap is said.</summary>
    private bool InspectThose(CatalogueItem item, IEnumerable<DisclosureRecord> records, Func<DisclosureRecord, LocalDate, bool> isInTime)
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

            Inspect(Expect(item, null, record), trigger);
            found = true;
        }

        return found;
    }

    private void Inspect(ExpectedDisclosure expected, LocalDate? trigger)
    {
        _log.Board.Add(expected.Item, _time.Inspect(expected, trigger));
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

    private static Message PeriodUnknown(Finding finding) => finding.Say(
        FindingMessages.PeriodUnknown,
        new("every", RuleWords.In((Recurrence)finding.Detail!)),
        new("record", finding.Record!.Id),
        new("stated", finding.Record.Period?.ToString() ?? "–"));

    /// <summary>A publication of a later day is not one yet, seen from the day of the inspection.</summary>
    private ExpectedDisclosure Expect(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record) =>
        new(item, period, record, record?.PublishedAt is { } at && at.Date <= _request.AsOf ? at : null, _request.AsOf);

    private void Miss(ExpectedDisclosure expected) => _log.Board.Add(expected.Item, _time.Miss(expected));
}
