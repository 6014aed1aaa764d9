using DisclosureCompliance.Approvals;
using DisclosureCompliance.Findings;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checking;

/// <summary>Whether the right people approved it.</summary>
internal sealed class ApprovalInspection(InspectionContext context) : IPublicationInspection
{
    private readonly ConfidentialityReview _review = new(context.Log);
    private readonly TrailSieve? _sieve = (context.Approvals as ApprovalEvaluator)?.ToSieve();
    private readonly ApprovalSetting?[] _settings = new ApprovalSetting?[2];

    public void Inspect(in ExpectedDisclosure expected)
    {
        if (expected.Record!.Approvals is not { } trail)
        {
            context.Log.Add(FindingKind.ApprovalsUnknown, expected, finding => finding.Say(FindingMessages.ApprovalsUnknown));
            return;
        }

        if (Look(expected, trail) is not { IsComplete: false } verdict)
        {
            context.Log.Pass(CheckAspect.Approval, expected);
            return;
        }

        if (_review.Inspect(expected, verdict))
        {
            context.Log.Add(FindingKind.Unapproved, expected, Unapproved, approval: verdict);
        }

        context.Log.Board.Add(TallyBoard.Outcome.Unapproved);
    }

    /// <summary>The verdict on a trail, where anything stands against it; where nothing does, there may be none.</summary>
    private ApprovalVerdict? Look(in ExpectedDisclosure expected, ApprovalTrail trail)
    {
        var (record, at) = (expected.Record!, expected.Record!.PublishedAt!.Value);
        if (_sieve is null)
        {
            return context.Approvals.Evaluate(context.Policy, MatterOf(expected), trail, new ApprovalPublication(at, record.Fingerprint));
        }

        return _sieve.Passes(SettingOf(_sieve, expected), trail, at, record.Fingerprint)
            ? null
            : _sieve.VerdictOnLast(_sieve.SettingOf(context.Policy, MatterOf(expected)), trail, new ApprovalPublication(at, record.Fingerprint));
    }

    /// <summary>A policy that asks nothing about a matter sees two kinds of them: those that the catalogue calls major and all others.</summary>
    private ApprovalSetting SettingOf(TrailSieve sieve, in ExpectedDisclosure expected)
    {
        if (context.Policy.AsksForFacts)
        {
            return sieve.SettingOf(context.Policy, MatterOf(expected));
        }

        ref var known = ref _settings[expected.Item.IsMajor ? 1 : 0];
        return known ??= sieve.SettingOf(context.Policy, MatterOf(expected));
    }

    private ApprovalMatter MatterOf(in ExpectedDisclosure expected) => RecordedMatter.Of(context.Policy, expected.Item, expected.Record!);

    private static Message Unapproved(Finding finding) => finding.Say(
        FindingMessages.Unapproved,
        ConfidentialityReview.Say(finding.Approval!.Problems.Where(problem => !ConfidentialityReview.IsOfReview(finding.Approval, problem))));
}
