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

        var window = context.Request.Window;
        var last = LocalDate.Min(window.End, context.Request.AsOf);
        if (last < window.Start)
        {
            context.Next.From(window.Start);
            return;
        }

        var seen = new DateInterval(window.Start, last);
        var inTime = published.Where(expected => seen.Contains(expected.PublishedOn!.Value)).ToArray();
        foreach (var inspection in context.Request.InspectionDays.OrderBy(day => day))
        {
            InspectDaysBefore(inspection, inTime, seen);
        }
    }

    private void InspectDaysBefore(LocalDate inspection, ExpectedDisclosure[] published, DateInterval seen)
    {
        var before = new DateInterval(inspection.PlusDays(-_thresholds.BurstDays), inspection.PlusDays(-1));
        if (published.Length < _thresholds.BurstRecords)
        {
            return;
        }

        var burst = published.Where(expected => before.Contains(expected.PublishedOn!.Value)).Select(expected => expected.Record!).ToArray();
        var share = Rational.Create(burst.Length, published.Length);
        if (share < _thresholds.BurstShare)
        {
            return;
        }

        var isBurst = IsMuch(share, before, seen);
        for (var end = seen.End.PlusDays(1); end <= context.Request.Window.End; end = end.PlusDays(1))
        {
            // With each day that passes without a publication an even share of these days is another.
            if (IsMuch(share, before, new DateInterval(seen.Start, end)) != isBurst)
            {
                context.Next.From(end);
                break;
            }
        }

        if (!isBurst || before.Intersection(seen) is not { } days)
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

    private bool IsMuch(Rational share, DateInterval before, DateInterval seen) =>
        before.Intersection(seen) is { } days && share >= _thresholds.BurstTimes * Rational.Create(days.Length, seen.Length);

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
