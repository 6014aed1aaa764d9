using Ardalis.GuardClauses;
using DisclosureCompliance.Law;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Requests;

/// <summary>When a request that came by one channel counts as received, while one text is in force (收到申请之日的规定).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ReceiptRule
{
    /// <summary>A rule.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="inForce">The days of arrival for which it is in force.</param>
    /// <param name="receivedOn">What makes the request received.</param>
    /// <param name="citation">Where it stands.</param>
    /// <exception cref="ArgumentException"><paramref name="citation"/> is null.</exception>
    public ReceiptRule(RequestChannel channel, InForcePeriod inForce, ReceiptMoment receivedOn, LegalCitation citation)
    {
        Channel = Guard.Against.EnumOutOfRange(channel);
        InForce = inForce;
        ReceivedOn = Guard.Against.EnumOutOfRange(receivedOn);
        Citation = Guard.Against.Null(citation);
    }

    /// <summary>The channel.</summary>
    public RequestChannel Channel { get; }

    /// <summary>The days of arrival for which it is in force.</summary>
    public InForcePeriod InForce { get; }

    /// <summary>What makes the request received.</summary>
    public ReceiptMoment ReceivedOn { get; }

    /// <summary>Where it stands.</summary>
    public LegalCitation Citation { get; }

    /// <summary>How well it is known.</summary>
    public Verification Verification { get; init; }

    /// <summary>What is to be borne in mind; null where nothing is.</summary>
    public LocalizedText? Note { get; init; }
}
