using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>
/// Whether the stated days of formation fit the days of publication, all seen together: many far apart on one day, one for many days, nearly all the day of
/// upload.
/// </summary>
internal sealed class FormationInspection(InspectionContext context) : IOfficeInspection
{
    private readonly SignalThresholds _thresholds = context.Options.Signals;

    public void Inspect(PublishedDisclosures published)
    {
        if (published.Count < Math.Min(_thresholds.UploadDayRecords, Math.Min(_thresholds.BulkFormationDays, _thresholds.SameFormationDays)))
        {
            return;
        }

        // A first pass sorts pairs of days. Only a day on which the other ones lie far apart is looked at record by record.
        var (byPublication, byFormation) = (new DayPairs(published.Count), new DayPairs(published.Count));
        var onUpload = 0;
        for (var index = 0; index < published.Count; index++)
        {
            var record = published.RecordAt(index);
            if (record is { FormedOn: { } formed, PublishedAt.Date: var day })
            {
                byPublication.Add(day, formed);
                byFormation.Add(formed, day);
                onUpload += formed == day ? 1 : 0;
            }
        }

        var stated = byFormation.Count;
        foreach (var day in byPublication.FarApart(_thresholds.BulkFormationDays, _thresholds.BulkSpreadDays))
        {
            Report(
                FalseKinds.PublishedInBulk,
                SayBulk,
                day,
                published.Where(record => record.PublishedAt!.Value.Date == day && record.FormedOn is not null),
                expected => expected.Record!.FormedOn!.Value,
                _thresholds.BulkFormationDays);
        }

        foreach (var day in byFormation.FarApart(_thresholds.SameFormationDays, _thresholds.SameFormationSpreadDays))
        {
            Report(
                FalseKinds.FormedOnOneDay,
                SaySameFormation,
                day,
                published.Where(record => record.FormedOn == day),
                expected => expected.PublishedOn!.Value,
                _thresholds.SameFormationDays);
        }

        if (stated >= _thresholds.UploadDayRecords && Rational.Create(onUpload, stated) >= _thresholds.UploadDayShare)
        {
            var evidence = new FindingEvidence { Share = Rational.Create(onUpload, stated) };
            context.Log.AddOfOffice(FalseKinds.FormedOnUpload, context.Request.AsOf, SayOnUpload, (stated, onUpload), "formation", evidence);
        }
    }

    private void Report(FindingKind kind, FindingText text, LocalDate day, IEnumerable<ExpectedDisclosure> those, Func<ExpectedDisclosure, LocalDate> otherDay, int leastDays)
    {
        var rows = those.OrderBy(otherDay).ThenBy(expected => expected.Record!.Id, StringComparer.Ordinal).ToArray();
        var days = rows.Select(otherDay).Distinct().Count();
        if (days >= leastDays)
        {
            var group = new Group(day, rows.Length, days, otherDay(rows[0]), otherDay(rows[rows.Length - 1]));
            var evidence = new FindingEvidence { Related = [.. rows.Select(expected => expected.Record!)] };
            context.Log.AddOfOffice(kind, context.Request.AsOf, text, group, FindingArguments.Iso(day), evidence);
        }
    }

    private static Message SayBulk(Finding finding) => SayGroup((Group)finding.Detail!, FalseMessages.PublishedInBulk);

    private static Message SaySameFormation(Finding finding) => SayGroup((Group)finding.Detail!, FalseMessages.FormedOnOneDay);

    private static Message SayOnUpload(Finding finding)
    {
        var (total, count) = ((int, int))finding.Detail!;
        return new Message(FalseMessages.FormedOnUpload, new("total", total), new("count", count));
    }

    private static Message SayGroup(Group group, MessageTemplate template) => new(
        template,
        new("day", group.Day),
        new("count", group.Count),
        new("days", group.Days),
        new("from", group.From),
        new("through", group.Through));

    /// <summary>The records of one day, and the different days that they spread over otherwise.</summary>
    private sealed record Group(LocalDate Day, int Count, int Days, LocalDate From, LocalDate Through);
}
