using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Whether a permanent matter was looked at again within its interval.</summary>
internal sealed class ReviewInspection(InspectionContext context) : IPublicationInspection
{
    public void Inspect(in ExpectedDisclosure expected)
    {
        var item = expected.Item;
        if (item.Deadline is not PermanentRule { ReviewEvery: not null })
        {
            return;
        }

        var due = context.Deadlines.Calculate(item.Deadline, LastLook(expected));
        if (LastDay.Of(due) is not { } last)
        {
            context.Log.Add(FindingKind.NoReviewDate, expected, finding => finding.Say(FindingMessages.NoReviewDate, new MessageArgument("reason", finding.Due!.Reason!)), due);
            return;
        }

        context.Next.After(last);
        if (context.Request.AsOf > last.Latest)
        {
            context.Log.Add(FindingKind.ReviewOverdue, expected, Overdue, due, context.Span.After(last, context.Request.AsOf));
        }
        else
        {
            context.Log.Pass(CheckAspect.Review, expected, due);
        }
    }

    private static LocalDate LastLook(ExpectedDisclosure expected) => LastLook(expected.Record!.ChangedOn, expected.PublishedOn!.Value);

    private static LocalDate LastLook(LocalDate? changedOn, LocalDate publishedOn) => changedOn is { } changed ? LocalDate.Max(publishedOn, changed) : publishedOn;

    private static Message Overdue(Finding finding) => finding.Say(
        FindingMessages.ReviewOverdue,
        new("last", LastLook(finding.Record!.ChangedOn, finding.Record.PublishedAt!.Value.Date)),
        new("due", finding.Due!.Date!.Value));
}
