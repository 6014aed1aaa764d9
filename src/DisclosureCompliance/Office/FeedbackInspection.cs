using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;
using NodaTime.Text;

namespace DisclosureCompliance.Office;

/// <summary>Complaints and opinions: answered in time, late, overdue or open.</summary>
internal static class FeedbackInspection
{
    public static void Inspect(OfficeReviewLog log)
    {
        if (log.Year.Feedback is not { } all)
        {
            log.Find(OfficeFindingKinds.FeedbackNotStated, "$.feedback");
            return;
        }

        for (var i = 0; i < all.Count; i++)
        {
            InspectOne(log, all[i], $"$.feedback[{i}]");
        }
    }

    private static void InspectOne(OfficeReviewLog log, PublicFeedback feedback, string place)
    {
        var id = new MessageArgument("id", feedback.Id);
        var received = new MessageArgument("received", feedback.ReceivedOn);
        if (feedback.AnsweredOn < feedback.ReceivedOn || feedback.ReceivedOn > log.AsOf || feedback.AnsweredOn > log.AsOf)
        {
            var answered = feedback.AnsweredOn is { } on && LocalDatePattern.Iso.Format(on) is var day ? new LocalizedText($" {day} 答复", $"answered {day}") : new("未答复", "not answered");
            log.Find(OfficeFindingKinds.FeedbackDates, place, feedback.Id, id, received, new("answered", answered), new("asOf", log.AsOf));
        }
        else if ((feedback.Limit ?? log.Year.FeedbackLimit) is { } limit)
        {
            Compare(log, feedback, place, log.Calculator.Calculate(limit, feedback.ReceivedOn));
        }
        else
        {
            log.Find(OfficeFindingKinds.FeedbackWithoutLimit, place, feedback.Id, id);
        }
    }

    // Between the earliest and the latest day that a provisional deadline can be, nothing is said.
    private static void Compare(OfficeReviewLog log, PublicFeedback feedback, string place, Deadline deadline)
    {
        var id = new MessageArgument("id", feedback.Id);
        var received = new MessageArgument("received", feedback.ReceivedOn);
        var on = feedback.AnsweredOn ?? log.AsOf;
        if (deadline is not { Date: { } due, Earliest: { } earliest, Latest: { } latest })
        {
            log.Find(OfficeFindingKinds.FeedbackUndecided, place, feedback.Id, id, new("reason", deadline.Reason!));
        }
        else if (on > latest)
        {
            var days = new MessageArgument("days", DaysBetween(log, latest, on));
            if (feedback.AnsweredOn is { } answered)
            {
                log.Find(OfficeFindingKinds.FeedbackLate, place, feedback.Id, id, received, new("due", due), new("answered", answered), days);
            }
            else
            {
                log.Find(OfficeFindingKinds.FeedbackUnanswered, place, feedback.Id, id, received, new("due", due), new("asOf", log.AsOf), days);
            }
        }
        else if (feedback.AnsweredOn is null)
        {
            log.Find(OfficeFindingKinds.FeedbackOpen, place, feedback.Id, id, received, new("due", due));
        }
        else if (on > earliest)
        {
            log.Find(OfficeFindingKinds.FeedbackUndecided, place, feedback.Id, id, new("reason", new Message(OfficeMessages.DueBetween, new("earliest", earliest), new("latest", latest))));
        }
        else
        {
            log.Pass(OfficeAspect.Feedback, place, OfficePassMessages.FeedbackPassed, id, new("answered", on), new("due", due));
        }
    }

    private static LocalizedText DaysBetween(OfficeReviewLog log, LocalDate due, LocalDate on)
    {
        var calendar = log.Calculator.Calendar;
        return calendar.Covers(due) && calendar.Covers(on)
            ? RuleWords.Count(calendar.CountWorkingDays(due, on), PeriodUnit.WorkingDays)
            : RuleWords.Count(Period.DaysBetween(due, on), PeriodUnit.CalendarDays);
    }
}
