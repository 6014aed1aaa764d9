namespace DisclosureCompliance.Approvals;

/// <summary>What is wrong with a trail, or stands against an entry (审核程序问题).</summary>
public enum ApprovalProblemKind
{
    /// <summary>A step that the matter needs was not taken (缺环节).</summary>
    MissingStep,

    /// <summary>The last word was to send the matter back to the drafter (已退回).</summary>
    Returned,

    /// <summary>An entry is earlier than the one before it (倒序).</summary>
    OutOfOrder,

    /// <summary>A step was taken in a role that may not take it (越权).</summary>
    WrongRole,

    /// <summary>A step was taken by a person who drafted or changed the content, or by a delegate of or for that person (自审自批).</summary>
    SelfApproval,

    /// <summary>A step was taken after publication (先发后审).</summary>
    AfterPublication,

    /// <summary>An entry stands for a step that the policy does not have.</summary>
    UnknownStep,

    /// <summary>An entry stands for a step that the matter does not need.</summary>
    NotNeeded,

    /// <summary>The person did not hold the role on that day (未任职或任职已满).</summary>
    RoleNotHeld,

    /// <summary>No delegation covers the person, the step and the day (无有效授权).</summary>
    NotDelegated,

    /// <summary>Two names go by one identifier (一号两人).</summary>
    AmbiguousPerson,

    /// <summary>The person took another step of the matter (一人兼任多个环节).</summary>
    SamePerson,

    /// <summary>The person has signed the step already; a quorum counts persons (同一人重复签署).</summary>
    AlreadySigned,

    /// <summary>The step was taken already.</summary>
    AlreadyTaken,

    /// <summary>A step before it was not taken yet (越级).</summary>
    NotOpen,

    /// <summary>Nothing was submitted: not yet, or it was sent back or taken back.</summary>
    NotSubmitted,

    /// <summary>The step waits for an authority's answer (报请未复).</summary>
    AwaitsAnswer,

    /// <summary>An answer of an authority that was not asked.</summary>
    NotReferred,

    /// <summary>The step does not know this decision, or may not ask this authority.</summary>
    NotOffered,

    /// <summary>The step to go back to does not exist, is not needed, or does not come before.</summary>
    BadTarget,

    /// <summary>The content signed, or published, is not the one that was submitted (审后改动).</summary>
    ContentChanged,

    /// <summary>The fingerprint that would tie the signature to the content is missing.</summary>
    NotBound,

    /// <summary>What has to stay closed was not taken out.</summary>
    NotRedacted,

    /// <summary>The content is the one that is there already.</summary>
    NothingChanged,

    /// <summary>Only who drafted a matter may take it back.</summary>
    NotDrafter,

    /// <summary>The matter ended when it was withheld.</summary>
    Ended,

    /// <summary>The step was taken, and then the content was changed or the matter sent back (审核失效).</summary>
    Lapsed,

    /// <summary>Too few persons have signed the step (会签人数不足).</summary>
    QuorumNotReached,

    /// <summary>The matter must not be published (不予公开).</summary>
    Withheld,

    /// <summary>The drafter took the matter back (已撤回).</summary>
    Withdrawn,

    /// <summary>The chain of the trail is broken: an entry was changed, left out, put in or moved (审签链断裂).</summary>
    BrokenChain,
}
