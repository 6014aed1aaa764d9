namespace DisclosureCompliance.Approvals;

/// <summary>What it means when nobody acts at a step within its time (逾期不答复的效力).</summary>
public enum StepSilence
{
    /// <summary>Nothing: the step stays open.</summary>
    Nothing,

    /// <summary>Consent (逾期视为同意). It sits badly with review before publication (先审查、后公开), so verdicts and reviews of policies say it.</summary>
    Consent,
}
