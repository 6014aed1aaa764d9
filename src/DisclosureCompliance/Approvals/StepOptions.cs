namespace DisclosureCompliance.Approvals;

/// <summary>What can be done at a step at all.</summary>
internal static class StepOptions
{
    public static IEnumerable<ApprovalEntry> Of(ApprovalStep step, string? referredTo, ApprovalActor actor, RecordedTime at, ContentFingerprint? content)
    {
        yield return actor.Approve(step.Id, at, content, referredTo);
        if (step.Kind == ApprovalStepKind.Draft)
        {
            yield return actor.Withdraw(step.Id, at);
        }
        else
        {
            yield return actor.Return(step.Id, at);
        }

        if (step.Kind == ApprovalStepKind.Confidentiality)
        {
            yield return actor.Redact(step.Id, at, referredTo);
            yield return actor.Withhold(step.Id, at, referredTo);
        }

        foreach (var authority in step.RefersTo)
        {
            yield return actor.Refer(step.Id, at, authority);
        }

        if (content is { } changed)
        {
            yield return actor.Revise(step.Id, at, changed);
        }
    }
}
