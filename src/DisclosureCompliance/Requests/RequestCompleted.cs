using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>The agency received the completed request (收到补正后的申请).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record RequestCompleted : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day on which it was received.</param>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public RequestCompleted(LocalDate date)
        : base(date)
    {
    }

    internal override LocalizedText Name => new("收到补正", "receipt of the completed request");
}
