using System.Globalization;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;
using SelfInspection.Commands;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>A deadline, how certain it is, and the numbered steps to it, so that a clerk can tick them off on a wall calendar.</summary>
internal static class DeadlineText
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    public static void Write(Page page, DueResult result)
    {
        var deadline = result.Deadline;
        page.Paragraph(SummaryOf(page, deadline, result.Boundary), Styles.Strong);
        if (deadline is { Opens: { } opens, Sense: not DeadlineSense.From })
        {
            page.Paragraph(page.In(DeadlineLabels.Opens, new MessageArgument("date", opens)));
        }

        WriteReason(page, deadline);
        foreach (var remark in deadline.Remarks)
        {
            page.Item("! ", remark.In(page.Language), markerStyle: Styles.Doubtful);
        }

        WriteReading(page, result.Reading);
        if (deadline.Citation is { } citation)
        {
            page.Item(page.In(Labels.Basis), citation.In(page.Language), Styles.Faint);
        }

        if (deadline.CountedBy is { } calendar)
        {
            page.Paragraph(page.In(DeadlineLabels.CountedBy, new("calendar", calendar.Id), new("last", calendar.LastCertainDate)), Styles.Faint);
        }

        WriteParts(page, deadline, result.Boundary);
        page.Heading(page.In(DeadlineLabels.Steps));
        WriteSteps(page, deadline.Explain().Steps.Where(step => !step.Message.Equals(deadline.Reason) && !deadline.Remarks.Contains(step.Message)));
    }

    public static void WriteSteps(Page page, Deadline deadline) => WriteSteps(page, deadline.Explain().Steps);

    private static void WriteSteps(Page page, IEnumerable<DerivationStep> steps)
    {
        DerivationStep[] all = [.. steps];
        var width = all.Length.ToString(CultureInfo.InvariantCulture).Length;
        for (var i = 0; i < all.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width) + "  ";
            page.Item(number, all[i].Message.In(page.Language), markerStyle: Styles.Faint);
            new WeekSheet(page, all[i].Days, indent: number.Length).Write();
        }
    }

    private static void WriteParts(Page page, Deadline deadline, DayBoundary? boundary)
    {
        if (deadline.Parts.Count == 0)
        {
            return;
        }

        page.Heading(page.In(DeadlineLabels.Parts));
        var subjects = (deadline.Version?.Rule ?? deadline.Rule) is PartsRule named ? named.Parts : [];
        for (var i = 0; i < deadline.Parts.Count; i++)
        {
            var part = deadline.Parts[i];
            var summary = part.Date is null ? part.Reason!.In(page.Language) : SummaryOf(page, part, boundary);
            var text = page.In(DeadlineLabels.Part, new("part", part.Rule.Describe()), new("result", LocalizedText.Same(summary)));
            page.Item("· ", i < subjects.Count ? page.In(DeadlineLabels.Part, new("part", subjects[i].Subject.Name), new("result", LocalizedText.Same(text))) : text);
        }
    }

    private static string SummaryOf(Page page, Deadline deadline, DayBoundary? boundary)
    {
        if (deadline.Date is not { } date)
        {
            return page.In(DeadlineLabels.NoDate);
        }

        return page.Sentences([deadline.At is { } at && boundary is not null ? MomentOf(at.InZone(boundary.Zone)) : DateOf(deadline, date), CertaintyOf(deadline)]);
    }

    private static Message DateOf(Deadline deadline, LocalDate date) => new(
        deadline.Sense switch
        {
            DeadlineSense.Through => DeadlineLabels.Through,
            DeadlineSense.From => DeadlineLabels.From,
            _ => DeadlineLabels.By,
        },
        new("date", date),
        new("weekday", CalendarLabels.In(date.DayOfWeek)));

    private static Message MomentOf(ZonedDateTime at) => new(
        DeadlineLabels.Moment,
        new("date", at.Date),
        new("time", LocalizedText.Same((at.Second == 0 ? Minutes : Seconds).Format(at.TimeOfDay))),
        new("weekday", CalendarLabels.In(at.DayOfWeek)),
        new("zone", LocalizedText.Same(at.Zone.Id)));

    private static Message CertaintyOf(Deadline deadline) => deadline.Certainty == DeadlineCertainty.Firm
        ? new(DeadlineLabels.Certain)
        : deadline.Earliest == deadline.Latest
            ? new(DeadlineLabels.Awaiting)
            : new(DeadlineLabels.Provisional, new("earliest", deadline.Earliest!.Value), new("latest", deadline.Latest!.Value));

    private static void WriteReason(Page page, Deadline deadline)
    {
        if (deadline.Reason is not { } reason)
        {
            return;
        }

        page.Item("! ", $"{reason.In(page.Language)} [{reason.Code}]", markerStyle: Styles.Doubtful);
        if (reason.RemedyIn(page.Language) is { } remedy)
        {
            page.Item(page.In(Labels.Remedy), remedy, Styles.Faint, 2);
        }
    }

    private static void WriteReading(Page page, PhraseReading? reading)
    {
        if (reading is null)
        {
            return;
        }

        page.Item(page.In(DeadlineLabels.Phrase), reading.Text);
        page.Item(page.In(DeadlineLabels.ReadAs), reading.Rule!.Describe().In(page.Language));
        foreach (var assumption in reading.Assumptions)
        {
            page.Item("! " + page.In(DeadlineLabels.Assumed), $"{assumption.In(page.Language)} [{assumption.Code}]", markerStyle: Styles.Doubtful);
        }
    }
}
