using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Whether much of what was published in the time inspected came in the few days before an inspection that the office knew of.</summary>
internal sealed class BurstInspection(InspectionContext context) : IOfficeInspection
{
    private readonly SignalThresholds _thresholds = context.Options.Signals;

    public void Inspect(PublishedDisclosures published)
    {
        if (context.Request.InspectionDays.Count == 0)
        {
            return;
        }

        var last = LocalDate.Min(context.Request.Window.End, context.Request.AsOf);
        if (last < context.Request.Window.Start)
        {
            return;
        }

        var seen = new DateInterval(context.Request.Window.Start, last);
        var inTime = published.Where(expected => seen.Contains(expected.PublishedOn!.Value)).ToArray();
        foreach (var inspection in context.Request.InspectionDays.OrderBy(day => day))
        {
            InspectDaysBefore(inspection, inTime, seen);
        }
    }

    private void InspectDaysBefore(LocalDate inspection, ExpectedDisclosure[] published, DateInterval seen)
    {
        var days = new DateInterval(inspection.PlusDays(-_thresholds.BurstDays), inspection.PlusDays(-1)).Intersection(seen);
        if (days is null || published.Length < _thresholds.BurstRecords)
        {
            return;
        }

        var burst = published.Where(expected => days.Contains(expected.PublishedOn!.Value)).Select(expected => expected.Record!).ToArray();
        var share = Rational.Create(burst.Length, published.Length);
        var even = Rational.Create(days.Length, seen.Length);
        if (share < _thresholds.BurstShare || share < _thresholds.BurstTimes * even)
        {
            return;
        }

        var evidence = new FindingEvidence
        {
            Share = share,
            Related = [.. burst.OrderBy(record => record.PublishedAt!.Value.Date).ThenBy(record => record.Id, StringComparer.Ordinal)],
        };
        context.Log.AddOfOffice(
            FalseKinds.BurstBeforeInspection,
            context.Request.AsOf,
            SayBurst,
            new Burst(inspection, days.Length, burst.Length, published.Length),
            FindingArguments.Iso(inspection),
            evidence);
    }

    private static Message SayBurst(Finding finding)
    {
        var burst = (Burst)finding.Detail!;
        return new Message(
            FalseMessages.BurstBeforeInspection,
            new("day", burst.Inspection),
            new("days", burst.Days),
            new("count", burst.Count),
            new("total", burst.Total),
            FindingArguments.Percent("share", finding.Evidence!.Share!.Value));
    }

    private sealed record Burst(LocalDate Inspection, int Days, int Count, int Total);
}
