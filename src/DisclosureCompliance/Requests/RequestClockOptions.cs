using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;

namespace DisclosureCompliance.Requests;

/// <summary>What the law leaves open about the clock of a request, decided by the host. Every choice has a default; docs/requests.md gives the reasons.</summary>
/// <remarks>
/// Which days of a pause count, and whether a receipt on a rest day rolls, is said to the calculator: <see cref="DeadlineOptions"/>.
/// <para>Thread safety: immutable, safe to share.</para>
/// </remarks>
public sealed class RequestClockOptions
{
    /// <summary>The defaults.</summary>
    public static RequestClockOptions Default { get; } = new();

    /// <summary>Which law governs a request that is pending when a new text comes into force. The default is <see cref="TransitionPolicy.TriggerDate"/>.</summary>
    public TransitionPolicy Transition { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Transition)); }

    /// <summary>Which event ends the period of reply. The default is <see cref="ReplyMoment.Dispatched"/>.</summary>
    public ReplyMoment ReplyCounts { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(ReplyCounts)); }

    /// <summary>Whether a request whose receipt must be confirmed counts from its arrival until it is. The default is false: its period does not run yet.</summary>
    public bool CountsBeforeConfirmation { get; init; }

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
