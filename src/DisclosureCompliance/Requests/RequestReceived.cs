using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>A request arrived (收到申请). When it counts as received depends on the channel and the law of the day.</summary>
/// <remarks>Arrival, confirmation and slip are kept apart, since agencies are disputed for counting from their own slip.<para>Thread safety: immutable, safe to share.</para></remarks>
public sealed record RequestReceived : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day on which it arrived: was handed over, signed for, or taken by the system.</param>
    /// <param name="channel">The way by which it came.</param>
    /// <param name="confirmedOn">The day on which agency and applicant confirmed the receipt to each other; null where they have not, or need not.</param>
    /// <param name="slipOn">The day on the agency's own receipt slip (登记回执); null where there is none. It starts no period.</param>
    /// <exception cref="ArgumentException">A date is not of the ISO calendar.</exception>
    public RequestReceived(LocalDate date, RequestChannel channel, LocalDate? confirmedOn = null, LocalDate? slipOn = null)
        : base(date)
    {
        Channel = Guard.Against.EnumOutOfRange(channel);
        ConfirmedOn = confirmedOn is { } confirmed ? Guard.Against.NonIsoDate(confirmed, nameof(confirmedOn)) : null;
        SlipOn = slipOn is { } slip ? Guard.Against.NonIsoDate(slip, nameof(slipOn)) : null;
    }

    /// <summary>The way by which it came.</summary>
    public RequestChannel Channel { get; }

    /// <summary>The day on which agency and applicant confirmed the receipt to each other; null where they have not, or need not.</summary>
    public LocalDate? ConfirmedOn { get; }

    /// <summary>The day on the agency's own receipt slip (登记回执); null where there is none. It starts no period.</summary>
    public LocalDate? SlipOn { get; }

    internal override LocalizedText Name => new("收到申请", "receipt of the request");
}
