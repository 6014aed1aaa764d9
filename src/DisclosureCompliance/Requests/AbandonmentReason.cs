namespace DisclosureCompliance.Requests;

/// <summary>Why a request was closed without a reply (视为放弃、撤回).</summary>
public enum AbandonmentReason
{
    /// <summary>It was not completed in the time given and without good reason (逾期不补正).</summary>
    NotCompleted,

    /// <summary>The fee was not paid in time (逾期不缴费).</summary>
    FeeNotPaid,

    /// <summary>The applicant withdrew it (撤回申请).</summary>
    Withdrawn,
}
