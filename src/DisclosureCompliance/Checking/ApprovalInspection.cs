using DisclosureCompliance.Approvals;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>Whether the right people approved it.</summary>
internal sealed class ApprovalInspection(InspectionContext context) : IPublicationInspection
{
    private readonly ConfidentialityReview _review = new(context.Log);

    public void Inspect(ExpectedDisclosure expected)
    {
        if (expected.Record!.Approvals is not { } trail)
        {
            context.Log.Add(FindingKind.ApprovalsUnknown, expected, finding => finding.Say(FindingMessages.ApprovalsUnknown));
            return;
        }

        var publication = expected.PublishedAt is { } at ? new ApprovalPublication(at, expected.Record.Fingerprint) : null;
        var verdict = context.Approvals.Evaluate(context.Policy, RecordedMatter.Of(context.Policy, expected.Item, expected.Record), trail, publication);
        if (verdict.IsComplete)
        {
            context.Log.Pass(CheckAspect.Approval, expected);
            return;
        }

        _review.Inspect(expected, verdict);
        if (verdict.Problems.Any(problem => !ConfidentialityReview.IsOfReview(verdict, problem)))
        {
            context.Log.Add(FindingKind.Unapproved, expected, Unapproved, approval: verdict);
        }

        context.Log.Board.Add(TallyBoard.Outcome.Unapproved);
    }

    private static Message Unapproved(Finding finding) => finding.Say(
        FindingMessages.Unapproved,
        ConfidentialityReview.Say(finding.Approval!.Problems.Where(problem => !ConfidentialityReview.IsOfReview(finding.Approval, problem))));
}
