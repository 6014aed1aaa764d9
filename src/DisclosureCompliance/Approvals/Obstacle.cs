namespace DisclosureCompliance.Approvals;

/// <summary>Everything that can stand against an entry. Several can, and all are named.</summary>
[Flags]
internal enum Obstacle
{
    None = 0,

    /// <summary>The policy has no such step.</summary>
    UnknownStep = 1 << 0,

    /// <summary>The matter does not need the step.</summary>
    NotNeeded = 1 << 1,

    /// <summary>The role may not take the step.</summary>
    WrongRole = 1 << 2,

    /// <summary>Whoever acts, or for whom he acts, does not hold the role on that day.</summary>
    RoleNotHeld = 1 << 3,

    /// <summary>No delegation covers it.</summary>
    NotDelegated = 1 << 4,

    /// <summary>Two names go by one identifier.</summary>
    AmbiguousPerson = 1 << 5,

    /// <summary>The drafter or an editor.</summary>
    SelfApproval = 1 << 6,

    /// <summary>Took another step.</summary>
    SamePerson = 1 << 7,

    /// <summary>Has signed this step already.</summary>
    AlreadySigned = 1 << 8,

    /// <summary>The step is taken already.</summary>
    AlreadyTaken = 1 << 9,

    /// <summary>A step before it is not taken.</summary>
    NotOpen = 1 << 10,

    /// <summary>Nothing was submitted, or it was taken back or sent back.</summary>
    NotSubmitted = 1 << 11,

    /// <summary>Earlier than the entry before it.</summary>
    OutOfOrder = 1 << 12,

    /// <summary>The step waits for an authority, and this is not its answer.</summary>
    AwaitsAnswer = 1 << 13,

    /// <summary>An answer though nobody was asked.</summary>
    NotReferred = 1 << 14,

    /// <summary>The step does not know this decision, or not this authority.</summary>
    NotOffered = 1 << 15,

    /// <summary>There is no such step to go back to.</summary>
    BadTarget = 1 << 16,

    /// <summary>Another content than the one submitted.</summary>
    ContentChanged = 1 << 17,

    /// <summary>No fingerprint where the policy wants one.</summary>
    NotBound = 1 << 18,

    /// <summary>What must stay closed was not taken out.</summary>
    NotRedacted = 1 << 19,

    /// <summary>The content that is there already.</summary>
    NothingChanged = 1 << 20,

    /// <summary>Only who drafted it may take it back.</summary>
    NotDrafter = 1 << 21,

    /// <summary>The matter ended: it is withheld.</summary>
    Ended = 1 << 22,

    /// <summary>After publication.</summary>
    AfterPublication = 1 << 23,

    /// <summary>The trail was tampered with, so nothing is added to it.</summary>
    BrokenChain = 1 << 24,
}
