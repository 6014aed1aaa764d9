using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;
using DisclosureCompliance.Records;
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

        var stated = new List<Stated>(published.Count);
        var onUpload = 0;
        for (var index = 0; index < published.Count; index++)
        {
            if (published[index].Record!.FormedOn is { } formed)
            {
                var day = published[index].PublishedAt!.Value.Date;
                stated.Add(new Stated(formed, day, published[index].Record!));
                onUpload += formed == day ? 1 : 0;
            }
        }

        stated.Sort((left, right) => Order(left.Published, right.Published, left.Formed, right.Formed, left, right));
        ForEachDay(stated, row => row.Published, ReportBulk);
        stated.Sort((left, right) => Order(left.Formed, right.Formed, left.Published, right.Published, left, right));
        ForEachDay(stated, row => row.Formed, ReportSameFormation);
        if (stated.Count >= _thresholds.UploadDayRecords && Rational.Create(onUpload, stated.Count) >= _thresholds.UploadDayShare)
        {
            var evidence = new FindingEvidence { Share = Rational.Create(onUpload, stated.Count) };
            context.Log.AddOfOffice(FalseKinds.FormedOnUpload, context.Request.AsOf, SayOnUpload, (stated.Count, onUpload), "formation", evidence);
        }
    }

    /// <summary>The runs of one day in a sorted list.</summary>
    private static void ForEachDay(List<Stated> sorted, Func<Stated, LocalDate> dayOf, Action<List<Stated>, int, int> report)
    {
        var start = 0;
        for (var end = 1; end <= sorted.Count; end++)
        {
            if (end == sorted.Count || dayOf(sorted[end]) != dayOf(sorted[start]))
            {
                report(sorted, start, end);
                start = end;
            }
        }
    }

    private void ReportBulk(List<Stated> rows, int start, int end)
    {
        var days = Distinct(rows, start, end, row => row.Formed);
        if (days >= _thresholds.BulkFormationDays && Period.DaysBetween(rows[start].Formed, rows[end - 1].Formed) >= _thresholds.BulkSpreadDays)
        {
            var group = new Group(rows[start].Published, end - start, days, rows[start].Formed, rows[end - 1].Formed);
            Report(FalseKinds.PublishedInBulk, SayBulk, group, rows, start, end);
        }
    }

    private void ReportSameFormation(List<Stated> rows, int start, int end)
    {
        var days = Distinct(rows, start, end, row => row.Published);
        if (days >= _thresholds.SameFormationDays && Period.DaysBetween(rows[start].Published, rows[end - 1].Published) >= _thresholds.SameFormationSpreadDays)
        {
            var group = new Group(rows[start].Formed, end - start, days, rows[start].Published, rows[end - 1].Published);
            Report(FalseKinds.FormedOnOneDay, SaySameFormation, group, rows, start, end);
        }
    }

    private void Report(FindingKind kind, FindingText text, Group group, List<Stated> rows, int start, int end)
    {
        var evidence = new FindingEvidence { Related = [.. rows.Skip(start).Take(end - start).Select(row => row.Record)] };
        context.Log.AddOfOffice(kind, context.Request.AsOf, text, group, FindingArguments.Iso(group.Day), evidence);
    }

    private static int Distinct(List<Stated> rows, int start, int end, Func<Stated, LocalDate> dayOf)
    {
        var count = 1;
        for (var index = start + 1; index < end; index++)
        {
            count += dayOf(rows[index]) == dayOf(rows[index - 1]) ? 0 : 1;
        }

        return count;
    }

    /// <summary>By two dates and then by identifier, so that the order of the records makes no difference.</summary>
    private static int Order(LocalDate left, LocalDate right, LocalDate leftNext, LocalDate rightNext, Stated leftRow, Stated rightRow)
    {
        var order = left.CompareTo(right);
        order = order != 0 ? order : leftNext.CompareTo(rightNext);
        return order != 0 ? order : string.CompareOrdinal(leftRow.Record.Id, rightRow.Record.Id);
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

    private readonly record struct Stated(LocalDate Formed, LocalDate Published, DisclosureRecord Record);

    /// <summary>The records of one day, and the different days that they spread over otherwise.</summary>
    private sealed record Group(LocalDate Day, int Count, int Days, LocalDate From, LocalDate Through);
}
