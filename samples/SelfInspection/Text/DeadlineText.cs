using System.Globalization;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using SelfInspection.Texts;

namespace SelfInspection.Text;

/// <summary>A deadline, how certain it is, and the numbered steps to it, so that a clerk can tick them off on a wall calendar.</summary>
internal static class DeadlineText
{
    public static void Write(Page page, Deadline deadline, string calendarId)
    {
        if (deadline.Date is { } date)
        {
            page.Paragraph(
                page.In(
                    TemplateOf(deadline),
                    new("date", date),
                    new("weekday", CalendarLabels.In(date.DayOfWeek)),
                    new("earliest", deadline.Earliest!.Value),
                    new("latest", deadline.Latest!.Value)),
                Styles.Strong);
        }
        else
        {
            page.Paragraph(page.In(Labels.NoDate), Styles.Strong);
        }

        WriteReason(page, deadline);
        foreach (var remark in deadline.Remarks)
        {
            page.Item("! ", remark.In(page.Language), markerStyle: Styles.Doubtful);
        }

        page.Paragraph(page.In(Labels.CountedBy, new MessageArgument("calendar", calendarId)), Styles.Faint);
        page.Heading(page.In(Labels.Steps));
        WriteSteps(page, deadline);
    }

    public static void WriteSteps(Page page, Deadline deadline)
    {
        var steps = deadline.Explain().Steps;
        var width = steps.Count.ToString(CultureInfo.InvariantCulture).Length;
        for (var i = 0; i < steps.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width);
            page.Item(number + "  ", steps[i].Message.In(page.Language), markerStyle: Styles.Faint);
        }
    }

    private static MessageTemplate TemplateOf(Deadline deadline) => deadline.Certainty == DeadlineCertainty.Firm
        ? Labels.FirmDate
        : deadline.Earliest == deadline.Latest ? Labels.ExpectedDate : Labels.ProvisionalDate;

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
}
