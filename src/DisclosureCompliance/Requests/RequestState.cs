using Ardalis.GuardClauses;
using DisclosureCompliance.Deadlines;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>How a request stands at the end of a day (申请状态): where it is, when its reply is due, what comes next, what went wrong.</summary>
/// <remarks>Made by an <see cref="IRequestClock"/>; it knows of the log only what had happened by <see cref="AsOf"/>.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed class RequestState
{
    private readonly IReadOnlyList<RequestProblem> _problems = [];
    private readonly IReadOnlyList<NextStep> _nextSteps = [];
    private readonly IReadOnlyList<RequestEvent> _usedEvents = [];
    private readonly Func<IReadOnlyList<Message>> _explain;

    /// <summary>A state, made by an <see cref="IRequestClock"/>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="status">Where the request stands.</param>
    /// <param name="explain">Makes the derivation when it is asked for; must give the same one every time.</param>
    public RequestState(DisclosureRequest request, LocalDate asOf, RequestStatus status, Func<IReadOnlyList<Message>> explain)
    {
        Request = Guard.Against.Null(request);
        AsOf = Guard.Against.NonIsoDate(asOf);
        Status = Guard.Against.EnumOutOfRange(status);
        _explain = Guard.Against.Null(explain);
    }

    /// <summary>The request.</summary>
    public DisclosureRequest Request { get; }

    /// <summary>The day at whose end the request stands so.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Where the request stands.</summary>
    public RequestStatus Status { get; }

    /// <summary>The day of receipt, by channel and law (收到申请之日); null while it is not settled.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The law on the period of reply that governs the request, and with it all its other periods; null where none does.</summary>
    public ProvisionVersion? Law { get; init; }

    /// <summary>
    /// When the reply is due, or was; without a date and with the reason while the time stands still. Null while the request is not received, and when it was
    /// given up.
    /// </summary>
    public Deadline? Due { get; init; }

    /// <summary>The day on which the reply counts as given, by <see cref="RequestClockOptions.ReplyCounts"/>; null while it does not.</summary>
    public LocalDate? RepliedOn { get; init; }

    /// <summary>What the reply says; null while there is none, or where the log does not tell.</summary>
    public ReplyType? Reply { get; init; }

    /// <summary>The day on which the request was given up, or counted as given up; null where it was not.</summary>
    public LocalDate? AbandonedOn { get; init; }

    /// <summary>Why it was given up, or counts as given up; null where it was not.</summary>
    public AbandonmentReason? Abandonment { get; init; }

    /// <summary>What went wrong, and what is to be known; in the order in which it was found.</summary>
    public IReadOnlyList<RequestProblem> Problems
    {
        get => _problems;
        init => _problems = Guard.Against.NullItems(value);
    }

    /// <summary>What may or must come next; empty once the reply has been delivered.</summary>
    public IReadOnlyList<NextStep> NextSteps
    {
        get => _nextSteps;
        init => _nextSteps = Guard.Against.NullItems(value);
    }

    /// <summary>The events that the state rests on, by day. Each other event of the log lies after <see cref="AsOf"/> or is named by a problem.</summary>
    public IReadOnlyList<RequestEvent> UsedEvents
    {
        get => _usedEvents;
        init => _usedEvents = Guard.Against.NullItems(value);
    }

    /// <summary>How the state came about: receipt, law, pauses, restarts, extensions, then the counting of days. Made anew at each call.</summary>
    public IReadOnlyList<Message> Explain() => _explain();

    /// <summary>The status and the due date; for programmers, not for people.</summary>
    public override string ToString() => $"{Request.Id}: {Status}, due {Due?.ToString() ?? "never"}";
}
