using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>Looks at a policy before it is used: what can be applied but should not be (审核程序检查).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalPolicyReview
{
    private const int StatutoryDays = 20;

    private readonly List<ApprovalWarning> _warnings = [];

    private ApprovalPolicyReview(ApprovalPolicy policy)
    {
        Policy = policy;
        LookAtWhole();
        foreach (var step in policy.Steps)
        {
            LookAtStep(step);
        }

        Warnings = _warnings.AsReadOnly();
    }

    /// <summary>The policy.</summary>
    public ApprovalPolicy Policy { get; }

    /// <summary>What is questionable: first about the policy as a whole, then step by step. Empty where nothing is.</summary>
    public IReadOnlyList<ApprovalWarning> Warnings { get; }

    /// <summary>Reviews a policy.</summary>
    /// <exception cref="ArgumentException"><paramref name="policy"/> is null.</exception>
    public static ApprovalPolicyReview Of(ApprovalPolicy policy) => new(Guard.Against.Null(policy));

    private void LookAtWhole()
    {
        var confidentiality = Policy.Steps.Where(step => step.Kind == ApprovalStepKind.Confidentiality).ToList();
        if (confidentiality.Count == 0)
        {
            Warn(ApprovalWarningKind.NoConfidentialityReview, null, PolicyReviewMessages.NoConfidentialityReview);
        }
        else if (!confidentiality.Exists(IsForEveryMatter))
        {
            Warn(ApprovalWarningKind.PartialConfidentialityReview, confidentiality[0], PolicyReviewMessages.PartialConfidentialityReview, Title(confidentiality[0]));
        }

        if (Policy.Separation == SeparationOfDuties.None)
        {
            Warn(ApprovalWarningKind.NoSeparation, null, PolicyReviewMessages.NoSeparation);
        }

        if (!Policy.Steps.Skip(1).Any(step => step.When is null && step.Matters != MatterScope.Major))
        {
            Warn(ApprovalWarningKind.NoReview, null, PolicyReviewMessages.NoReview);
        }

        if (Policy.MajorRules.Count > 0 && Policy.Steps.All(step => step.Matters == MatterScope.Every))
        {
            Warn(ApprovalWarningKind.MajorMakesNoDifference, null, PolicyReviewMessages.MajorMakesNoDifference);
        }

        var stages = Policy.Stages.ToArray();
        var days = Policy.Steps.Select((step, index) => (Stage: stages[index], Days: step.Within ?? 0)).GroupBy(step => step.Stage, step => step.Days).Sum(stage => stage.Max());
        if (days > StatutoryDays)
        {
            Warn(ApprovalWarningKind.TooLong, null, PolicyReviewMessages.TooLong, new("days", days), new("limit", StatutoryDays));
        }
    }

    private void LookAtStep(ApprovalStep step)
    {
        if (step.OnSilence == StepSilence.Consent)
        {
            Warn(ApprovalWarningKind.DeemedConsent, step, PolicyReviewMessages.DeemedConsent, Title(step));
            if (step.Within is null)
            {
                Warn(ApprovalWarningKind.DeemedConsentWithoutLimit, step, PolicyReviewMessages.DeemedConsentWithoutLimit, Title(step));
            }
        }

        if (step is { Kind: ApprovalStepKind.Confidentiality, RefersTo.Count: 0 })
        {
            Warn(ApprovalWarningKind.NobodyToAsk, step, PolicyReviewMessages.NobodyToAsk, Title(step));
        }

        if (step.EscalatesTo is { } role && (step.Within is null || step.MayBeTakenAs(role)))
        {
            Warn(ApprovalWarningKind.IdleEscalation, step, PolicyReviewMessages.IdleEscalation, Title(step), new("role", role));
        }

        foreach (var shared in step.MaySharePersonWith.Where(id => Policy.Find(id) is null))
        {
            Warn(ApprovalWarningKind.UnknownSharedStep, step, PolicyReviewMessages.UnknownSharedStep, Title(step), new("shared", shared));
        }

        if (Policy.Separation != SeparationOfDuties.None && step.MaySharePersonWith.Contains(Policy.Drafting.Id, StringComparer.Ordinal))
        {
            Warn(ApprovalWarningKind.NoSeparation, step, PolicyReviewMessages.SharesWithDrafter, Title(step));
        }
    }

    private static bool IsForEveryMatter(ApprovalStep step) => step is { Matters: MatterScope.Every, When: null };

    private static MessageArgument Title(ApprovalStep step) => new("step", step.Title);

    private void Warn(ApprovalWarningKind kind, ApprovalStep? step, MessageTemplate template, params MessageArgument[] arguments) =>
        _warnings.Add(new ApprovalWarning(kind, step, new Message(template, arguments)));
}
