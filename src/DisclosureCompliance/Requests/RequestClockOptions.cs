using Ardalis.GuardClauses;

namespace DisclosureCompliance.Requests;

/// <summary>What the law leaves open about the clock of a request, decided by the host. Every choice has a default; docs/requests.md gives the reasons.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class RequestClockOptions
{
    /// <summary>The defaults.</summary>
    public static RequestClockOptions Default { get; } = new();

    /// <summary>Which law governs a request that is pending when a new text comes into force. The default is <see cref="RequestTransition.RegimeOfReceipt"/>.</summary>
    public RequestTransition Transition { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Transition)); }

    /// <summary>Which event ends the period of reply. The default is <see cref="ReplyMoment.Dispatched"/>.</summary>
    public ReplyMoment ReplyCounts { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(ReplyCounts)); }

    /// <summary>Whether a request received on a rest day counts as received on the next working day. The default is false, the stricter for the agency.</summary>
    public bool RollsReceiptOffRestDays { get; init; }

    /// <summary>Whether a request whose receipt must be confirmed counts from its arrival until it is. The default is false: its period does not run yet.</summary>
    public bool CountsBeforeConfirmation { get; init; }

    /// <summary>Whether the day on which somebody else is asked still counts. The default is true: the time does not count from the next day on.</summary>
    public bool CountsDayOfQuestion { get; init; } = true;

    /// <summary>Whether the day on which the answer arrives counts again. The default is false: the time counts from the next day on.</summary>
    public bool CountsDayOfAnswer { get; init; }

    /// <summary>
    /// Whether the time counts again once the other's own period to answer has passed, answered or not. The default is true; otherwise only an answer
    /// makes it run again.
    /// </summary>
    public bool ResumesWhenAnswerIsOverdue { get; init; } = true;

    /// <summary>
    /// Whether an extension counts though nobody agreed to it, or the applicant was not told in time. The default is false: the period stays as it was.
    /// The part of an extension above the law's cap never counts.
    /// </summary>
    public bool CountsDefectiveExtensions { get; init; }
}
