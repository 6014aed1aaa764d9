using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>The reply was sent (寄出答复).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ReplyDispatched : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day on which it was handed to the post or sent.</param>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public ReplyDispatched(LocalDate date)
        : base(date)
    {
    }

    internal override LocalizedText Name => new("寄出答复", "the sending of the reply");
}
