using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>One pass over a request: which disclosures are expected of each item, and which record answers which.</summary>
internal sealed class CheckRun(ComplianceCheckRequest request, IDeadlineCalculator deadlines, TimeInspection time, PublicationInspection publication, InspectionLog log)
{
    private readonly List<DisclosureRecord> _outsideWindow = [];

    public ComplianceReport ToReport()
    {
        var byItem = request.Records.Records.ToLookup(record => record.ItemId, StringComparer.Ordinal);
        foreach (var item in request.Catalogue.Items)
        {
            CheckItem(item, byItem[item.Id]);
        }

        foreach (var record in request.Records.Records.Where(record => request.Catalogue.Find(record.ItemId) is null))
        {
            log.Add(new Finding(FindingKind.UnknownItem, new Message(FindingMessages.UnknownItem, new("record", record.Id), new("item", record.ItemId)))
            {
                Record = record,
            });
        }

        return new ComplianceReport(request, deadlines.Calendar.Id, log.Findings, log.Passed, _outsideWindow, log.Board.ToStatistics());
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
        deadlines.Resolve(rule, request.Window.End) ?? deadlines.Resolve(rule, request.Window.Start);

    private void CheckRecurring(CatalogueItem item, Recurrence every, DisclosureSchedule schedule, IReadOnlyList<DisclosureRecord> records)
    {
        var byPeriod = records.ToLookup(record => record.Period);
        var strays = records.Count(record => record.Period?.Every != every);
        foreach (var period in schedule.PeriodsIn(request.Window))
        {
            if (byPeriod.Contains(period))
            {
                InspectPeriod(item, period, byPeriod[period]);
            }
            else if (strays > 0 && request.Records.IsComplete)
            {
                log.Add(FindingKind.PeriodUndecided, Expect(item, period, null), null, FindingMessages.PeriodUndecided, new MessageArgument("count", strays));
                log.Board.Add(item, TallyBoard.Outcome.Undecided);
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
                log.Add(
                    FindingKind.PeriodUnknown,
                    Expect(item, null, record),
                    null,
                    FindingMessages.PeriodUnknown,
                    new("every", RuleWords.In(every)),
                    new("record", record.Id),
                    new("stated", record.Period?.ToString() ?? "–"));
            }
            else if (!request.Window.Contains(period.End))
            {
                _outsideWindow.Add(record);
            }
        }
    }

    /// <summary>A period is answered by the record that was published first; what came later for it is looked at, but not for its time.</summary>
    private void InspectPeriod(CatalogueItem item, ReportingPeriod period, IEnumerable<DisclosureRecord> records)
    {
        var inOrder = records.Select(record => Expect(item, period, record)).OrderBy(expected => expected.PublishedAt?.Date ?? LocalDate.MaxIsoValue).ToArray();
        Inspect(inOrder[0], period.End);
        foreach (var supplement in inOrder.Skip(1).Where(expected => expected.PublishedAt is not null))
        {
            publication.Inspect(supplement);
        }
    }

    /// <summary>
    /// What stands was up before the window or came up in it; only what is newer than the window is not looked at. A record that was there and has
    /// been changed since is not newer.
    /// </summary>
    private void CheckStanding(CatalogueItem item, IEnumerable<DisclosureRecord> records)
    {
        if (!InspectThose(item, records, (record, trigger) =>
                trigger <= request.Window.End || record.FormedOn <= request.Window.End || record.PublishedAt?.Date <= request.Window.End))
        {
            Miss(Expect(item, null, null));
        }
    }

    private void CheckEvents(CatalogueItem item, IEnumerable<DisclosureRecord> records)
    {
        if (!InspectThose(item, records, (_, trigger) => request.Window.Contains(trigger)))
        {
            log.Add(FindingKind.NoEvent, Expect(item, null, null), null, FindingMessages.NoEvent);
        }
    }

    /// <summary>Looks at the records whose trigger is in time. An unknown trigger cannot be shown to lie outside, so its record is looked at and the gap is said.</summary>
    private bool InspectThose(CatalogueItem item, IEnumerable<DisclosureRecord> records, Func<DisclosureRecord, LocalDate, bool> isInTime)
    {
        var found = false;
        foreach (var record in records)
        {
            var trigger = time.TriggerOf(item, record);
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
        log.Board.Add(expected.Item, time.Inspect(expected, trigger));
        if (expected.PublishedAt is not null)
        {
            publication.Inspect(expected);
        }
    }

    /// <summary>A publication of a later day is not one yet, seen from the day of the inspection.</summary>
    private ExpectedDisclosure Expect(CatalogueItem item, ReportingPeriod? period, DisclosureRecord? record) =>
        new(item, period, record, record?.PublishedAt is { } at && at.Date <= request.AsOf ? at : null);

    private void Miss(ExpectedDisclosure expected) => log.Board.Add(expected.Item, time.Miss(expected));
}
