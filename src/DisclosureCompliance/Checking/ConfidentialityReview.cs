using DisclosureCompliance.Approvals;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>
/// What of a verdict on the approvals is about the review that the law itself asks for before publication (保密审查、公开审查). It is a finding of its own, and
/// <see cref="ApprovalInspection"/> leaves it out of what it says.
/// </summary>
internal sealed class ConfidentialityReview(InspectionLog log)
{
    /// <summary>Says what is wrong with the review, and gives whether anything is wrong beside it.</summary>
    public bool Inspect(in ExpectedDisclosure expected, ApprovalVerdict verdict)
    {
        var (lacks, withheld, others) = (false, false, false);
        for (var i = 0; i < verdict.Problems.Count; i++)
        {
            var isOfReview = IsOfReview(verdict, verdict.Problems[i]);
            var isWithheld = verdict.Problems[i].Kind == ApprovalProblemKind.Withheld;
            withheld |= isWithheld;
            lacks |= isOfReview && !isWithheld;
            others |= !isOfReview;
        }

        if (withheld)
        {
            log.Add(WrongDisclosureKinds.PublishedThoughWithheld, expected, ThoughWithheld, approval: verdict);
        }

        if (lacks)
        {
            log.Add(WrongDisclosureKinds.Unreviewed, expected, Unreviewed, approval: verdict);
        }

        return others;
    }

    /// <summary>Whether a problem is one of the review.</summary>
    public static bool IsOfReview(ApprovalVerdict verdict, ApprovalProblem problem) =>
        problem.Kind == ApprovalProblemKind.Withheld || verdict.Policy.Find(problem.Step)?.Kind == ApprovalStepKind.Confidentiality;

    /// <summary>The problems in words, one after the other.</summary>
    public static MessageArgument Say(IEnumerable<ApprovalProblem> problems)
    {
        var messages = problems.Select(problem => problem.Message).ToArray();
        return new("problems", new LocalizedText(
            string.Concat(messages.Select(message => message.In(Language.Chinese))),
            string.Join(" ", messages.Select(message => message.In(Language.English)))));
    }

    private static Message ThoughWithheld(Finding finding) => finding.Say(
        WrongDisclosureMessages.PublishedThoughWithheld,
        new("published", finding.Record!.PublishedAt!.Value.Date),
        Say(finding.Approval!.Problems.Where(problem => problem.Kind == ApprovalProblemKind.Withheld)));

    private static Message Unreviewed(Finding finding) => finding.Say(
        WrongDisclosureMessages.Unreviewed,
        new("published", finding.Record!.PublishedAt!.Value.Date),
        Say(finding.Approval!.Problems.Where(problem => problem.Kind != ApprovalProblemKind.Withheld && IsOfReview(finding.Approval, problem))));
}
