using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>The agency closed the request without a reply (按放弃处理, 撤回).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record RequestAbandoned : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day on which it was closed.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public RequestAbandoned(LocalDate date, AbandonmentReason reason)
        : base(date)
    {
        Reason = Guard.Against.EnumOutOfRange(reason);
    }

    /// <summary>Why.</summary>
    public AbandonmentReason Reason { get; }

    internal override LocalizedText Name => new("按放弃处理", "the closing without a reply");
}
