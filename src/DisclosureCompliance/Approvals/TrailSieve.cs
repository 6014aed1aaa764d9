using DisclosureCompliance.Calendars;

namespace DisclosureCompliance.Approvals;

/// <summary>
/// Evaluates very many trails one after the other: it walks along all of them in the same state, and keeps nothing of those that nothing stands against.
/// </summary>
/// <remarks>Thread safety: for one thread.</remarks>
internal sealed class TrailSieve(ApprovalRegister? register, WorkingDayCalendar? calendar)
{
    private TrailWalk? _walk;

    /// <summary>What trails are held against. Where the policy asks nothing about a matter, that of one does for all that are declared alike.</summary>
    public ApprovalSetting SettingOf(ApprovalPolicy policy, ApprovalMatter matter) => new(policy, matter, register, calendar);

    /// <summary>Whether a trail is complete beyond doubt. Of a sealed one that is not said, since its chain has to be looked at.</summary>
    public bool Passes(ApprovalSetting setting, ApprovalTrail trail, RecordedTime publishedAt, ContentFingerprint? content)
    {
        if (_walk is null)
        {
            _walk = new TrailWalk(setting, trail, publishedAt);
        }
        else
        {
            _walk.Restart(setting, trail, publishedAt);
        }

        return !_walk.HasRefusals
            && _walk.State.Status == ApprovalStatus.Complete
            && !trail.IsSealed
            && !setting.LacksSeal(trail)
            && ((content is null && !setting.Policy.RequiresFingerprint)
                || new TrailConclusion(setting, trail, new ApprovalPublication(publishedAt, content), _walk).Problems.Count == 0);
    }

    /// <summary>The verdict on the trail that was asked about last.</summary>
    public ApprovalVerdict VerdictOnLast(ApprovalSetting setting, ApprovalTrail trail, ApprovalPublication publication) =>
        ApprovalEvaluator.Conclude(setting, trail, publication, _walk!);
}
