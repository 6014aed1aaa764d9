using DisclosureCompliance.Approvals;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;
using NodaTime;

namespace DisclosureCompliance.Checking;

/// <summary>Looks at what is published from every side but the time of its publication: review, elements, approval.</summary>
internal sealed class PublicationInspection(
    ComplianceCheckRequest request,
    IDeadlineCalculator deadlines,
    IApprovalEvaluator approvals,
    ApprovalPolicy policy,
    InspectionLog log)
{
    private readonly WorkingDaySpan _span = new(deadlines.Calendar);

    public void Inspect(ExpectedDisclosure expected)
    {
        InspectReview(expected);
        InspectElements(expected);
        InspectApproval(expected);
    }

    private void InspectReview(ExpectedDisclosure expected)
    {
        var (item, record) = (expected.Item, expected.Record!);
        if (item.Deadline is not PermanentRule { ReviewEvery: not null })
        {
            return;
        }

        var published = expected.PublishedAt!.Value.Date;
        var last = record.ChangedOn is { } changed ? LocalDate.Max(published, changed) : published;
        var due = deadlines.Calculate(item.Deadline, last);
        if (due.Date is not { } date)
        {
            log.Add(FindingKind.NoReviewDate, expected, due, FindingMessages.NoReviewDate, new MessageArgument("reason", due.Reason!));
        }
        else if (request.AsOf > due.Latest)
        {
            log.Add(FindingKind.ReviewOverdue, expected, due, _span.After(due, request.AsOf), FindingMessages.ReviewOverdue, new("last", last), new("due", date));
        }
        else
        {
            log.Pass(CheckAspect.Review, expected, due);
        }
    }

    private void InspectElements(ExpectedDisclosure expected)
    {
        var (required, present) = (expected.Item.RequiredElements, expected.Record!.Elements);
        if (required.Count == 0)
        {
            return;
        }

        if (present is null)
        {
            log.Add(FindingKind.ElementsUnknown, expected, null, FindingMessages.ElementsUnknown);
            return;
        }

        List<LocalizedText>? lacking = null;
        foreach (var element in required)
        {
            if (!present.Contains(element.Id, StringComparer.Ordinal))
            {
                (lacking ??= []).Add(element.Title);
            }
        }

        if (lacking is null)
        {
            log.Pass(CheckAspect.Elements, expected);
            return;
        }

        log.Add(FindingKind.IncompleteElements, expected, null, FindingMessages.IncompleteElements, new("count", lacking.Count), new("elements", lacking));
        log.Board.Add(expected.Item, TallyBoard.Outcome.Incomplete);
    }

    private void InspectApproval(ExpectedDisclosure expected)
    {
        var (item, record) = (expected.Item, expected.Record!);
        if (record.Approvals is null)
        {
            log.Add(FindingKind.ApprovalsUnknown, expected, null, FindingMessages.ApprovalsUnknown);
            return;
        }

        var verdict = approvals.Evaluate(policy, record.Approvals, item.IsMajor, expected.PublishedAt);
        if (verdict.IsComplete)
        {
            log.Pass(CheckAspect.Approval, expected);
            return;
        }

        var problems = new LocalizedText(
            string.Concat(verdict.Problems.Select(problem => problem.Message.In(Language.Chinese))),
            string.Join(" ", verdict.Problems.Select(problem => problem.Message.In(Language.English))));
        log.Add(new Finding(
            FindingKind.Unapproved,
            new Message(FindingMessages.Unapproved, new("item", item.Title), FindingArguments.Of(expected.Period), new("problems", problems)))
        {
            Item = item,
            Period = expected.Period,
            Record = record,
            Approval = verdict,
        });
        log.Board.Add(item, TallyBoard.Outcome.Unapproved);
    }
}
