using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Records;

namespace DisclosureCompliance.Checking;

/// <summary>One pass over a request: which disclosures are expected of each item, and which record answers which.</summary>
internal sealed class CheckRun(ComplianceCheckRequest request, IDeadlineCalculator deadlines, RecordInspection inspection, TallyBoard board)
{
    private static readonly IReadOnlyList<DisclosureRecord> None = [];

    private readonly List<DisclosureRecord> _outsideWindow = [];

    public ComplianceReport ToReport()
    {
        var byItem = GroupByItem();
        foreach (var item in request.Catalogue.Items)
        {
            CheckItem(item, byItem.TryGetValue(item.Id, out var records) ? records : None);
        }

        foreach (var record in request.Records.Records.Where(record => request.Catalogue.Find(record.ItemId) is null))
        {
            inspection.Add(new Finding(
                FindingKind.UnknownItem,
                new Message(FindingMessages.UnknownItem, new("record", record.Id), new("item", record.ItemId)))
            {
                Record = record,
            });
        }

        return new ComplianceReport(request, deadlines.Calendar.Id, inspection.Findings, inspection.Passed, _outsideWindow, board.ToStatistics());
    }

    private Dictionary<string, IReadOnlyList<DisclosureRecord>> GroupByItem()
    {
        var groups = new Dictionary<string, IReadOnlyList<DisclosureRecord>>(StringComparer.Ordinal);
        foreach (var record in request.Records.Records)
        {
            if (!groups.TryGetValue(record.ItemId, out var group))
            {
                groups.Add(record.ItemId, group = new List<DisclosureRecord>(1));
            }

            ((List<DisclosureRecord>)group).Add(record);
        }

        return groups;
    }

    private void CheckItem(CatalogueItem item, IReadOnlyList<DisclosureRecord> records)
    {
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
        deadlines.Resolve(rule, request.Window.End) ?? deadlines.Resolve(rule, request.Window.Start);

    private void CheckRecurring(CatalogueItem item, Recurrence every, DisclosureSchedule schedule, IReadOnlyList<DisclosureRecord> records)
    {
        foreach (var period in schedule.PeriodsIn(request.Window))
        {
            var found = false;
            foreach (var record in records)
            {
                if (record.Period == period)
                {
                    inspection.Inspect(item, period, record, period.End);
                    found = true;
                }
            }

            if (!found)
            {
                inspection.Miss(item, period);
            }
        }

        foreach (var record in records)
        {
            if (record.Period is not { } period || period.Every != every)
            {
                inspection.Add(new Finding(
                    FindingKind.PeriodUnknown,
                    new Message(
                        FindingMessages.PeriodUnknown,
                        new("item", item.Title),
                        new("every", DeadlineWords.In(every)),
                        new("record", record.Id),
                        new("stated", record.Period?.ToString() ?? "–")))
                {
                    Item = item,
                    Record = record,
                });
            }
            else if (!request.Window.Contains(period.End))
            {
                _outsideWindow.Add(record);
            }
        }
    }

    /// <summary>What stands was up before the window or came up in it; only what is newer than the inspection is not looked at.</summary>
    private void CheckStanding(CatalogueItem item, IReadOnlyList<DisclosureRecord> records)
    {
        var found = false;
        foreach (var record in records)
        {
            var trigger = inspection.TriggerOf(item, record);
            if (trigger > request.Window.End)
            {
                _outsideWindow.Add(record);
                continue;
            }

            inspection.Inspect(item, null, record, trigger);
            found = true;
        }

        if (!found)
        {
            inspection.Miss(item, null);
        }
    }

    private void CheckEvents(CatalogueItem item, IReadOnlyList<DisclosureRecord> records)
    {
        var found = false;
        foreach (var record in records)
        {
            // An unknown trigger cannot be shown to lie outside, so the record is looked at and the gap is said.
            var trigger = inspection.TriggerOf(item, record);
            if (trigger is { } day && !request.Window.Contains(day))
            {
                _outsideWindow.Add(record);
                continue;
            }

            inspection.Inspect(item, null, record, trigger);
            found = true;
        }

        if (!found)
        {
            inspection.Add(new Finding(
                FindingKind.NoEvent,
                new Message(FindingMessages.NoEvent, new MessageArgument("item", item.Title)))
            {
                Item = item,
            });
        }
    }
}
