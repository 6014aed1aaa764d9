using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>The reply arrived (送达答复). Without a <see cref="ReplyDispatched"/> before it, it was handed over directly.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ReplyDelivered : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day on which it arrived.</param>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public ReplyDelivered(LocalDate date)
        : base(date)
    {
    }

    internal override LocalizedText Name => new("送达答复", "the delivery of the reply");
}
