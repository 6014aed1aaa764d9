namespace DisclosureCompliance.Approvals;

/// <summary>What is questionable about a policy, though it can be applied (审核程序疑点).</summary>
public enum ApprovalWarningKind
{
    /// <summary>Silence is consent: the matter goes out without a review (逾期视为同意与先审查、后公开相悖).</summary>
    DeemedConsent,

    /// <summary>Silence is consent, but the step has no time limit, so it never is.</summary>
    DeemedConsentWithoutLimit,

    /// <summary>No step reviews confidentiality by itself (没有单独的保密审查环节).</summary>
    NoConfidentialityReview,

    /// <summary>Some matters need no confidentiality review (保密审查未覆盖所有事项).</summary>
    PartialConfidentialityReview,

    /// <summary>The confidentiality review has nobody to ask where a matter is unclear.</summary>
    NobodyToAsk,

    /// <summary>The drafter may approve his own draft.</summary>
    NoSeparation,

    /// <summary>Nothing but the drafting stands before publication for some matters.</summary>
    NoReview,

    /// <summary>Rules say what is major, but major matters take the same steps as others.</summary>
    MajorMakesNoDifference,

    /// <summary>A step escalates, but has no time limit, or to a role that may take it anyway.</summary>
    IdleEscalation,

    /// <summary>The time limits add up to more than the 20 working days that the law gives for publication.</summary>
    TooLong,

    /// <summary>A step allows the same person as a step that the policy does not have.</summary>
    UnknownSharedStep,
}
