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

    public void Inspect(IReadOnlyList<ExpectedDisclosure> published)
    {
        if (published.Count < Math.Min(_thresholds.UploadDayRecords, Math.Min(_thresholds.BulkFormationDays, _thresholds.SameFormationDays)))
        {
            return;
        }

        // A first pass keeps two dates for each day. Only a day on which these lie far apart is looked at record by record.
        var (byPublication, byFormation) = (new Dictionary<LocalDate, Spread>(), new Dictionary<LocalDate, Spread>());
        var (stated, onUpload) = (0, 0);
        for (var index = 0; index < published.Count; index++)
        {
            if (published[index].Record!.FormedOn is { } formed)
            {
                var day = published[index].PublishedAt!.Value.Date;
                Note(byPublication, day, formed);
                Note(byFormation, formed, day);
                stated++;
                onUpload += formed == day ? 1 : 0;
            }
        }

        foreach (var day in Suspicious(byPublication, _thresholds.BulkFormationDays, _thresholds.BulkSpreadDays))
        {
            Report(
                FalseKinds.PublishedInBulk,
                SayBulk,
                day,
                published.Where(expected => expected.PublishedAt!.Value.Date == day && expected.Record!.FormedOn is not null),
                expected => expected.Record!.FormedOn!.Value,
                _thresholds.BulkFormationDays);
        }

        foreach (var day in Suspicious(byFormation, _thresholds.SameFormationDays, _thresholds.SameFormationSpreadDays))
        {
            Report(
                FalseKinds.FormedOnOneDay,
                SaySameFormation,
                day,
                published.Where(expected => expected.Record!.FormedOn == day),
                expected => expected.PublishedAt!.Value.Date,
                _thresholds.SameFormationDays);
        }

        if (stated >= _thresholds.UploadDayRecords && Rational.Create(onUpload, stated) >= _thresholds.UploadDayShare)
        {
            var evidence = new FindingEvidence { Share = Rational.Create(onUpload, stated) };
            context.Log.AddOfOffice(FalseKinds.FormedOnUpload, context.Request.AsOf, SayOnUpload, (stated, onUpload), "formation", evidence);
        }
    }

    private static void Note(Dictionary<LocalDate, Spread> days, LocalDate day, LocalDate other)
    {
        if (!days.TryGetValue(day, out var spread))
        {
            days.Add(day, spread = new Spread(other));
        }

        spread.Add(other);
    }

    /// <summary>The days with so many records and the other dates of these so far apart, the earliest first.</summary>
    private static IEnumerable<LocalDate> Suspicious(Dictionary<LocalDate, Spread> days, int count, int spreadDays) =>
        days.Where(day => day.Value.Count >= count && Period.DaysBetween(day.Value.First, day.Value.Last) >= spreadDays).Select(day => day.Key).OrderBy(day => day);

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

    /// <summary>How many records a day has, and the first and the last of their other dates.</summary>
    private sealed class Spread(LocalDate first)
    {
        public int Count { get; private set; }

        public LocalDate First { get; private set; } = first;

        public LocalDate Last { get; private set; } = first;

        public void Add(LocalDate other)
        {
            Count++;
            First = other < First ? other : First;
            Last = other > Last ? other : Last;
        }
    }

    /// <summary>The records of one day, and the different days that they spread over otherwise.</summary>
    private sealed record Group(LocalDate Day, int Count, int Days, LocalDate From, LocalDate Through);
}
