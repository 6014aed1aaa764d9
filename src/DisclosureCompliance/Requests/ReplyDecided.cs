using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using NodaTime;

namespace DisclosureCompliance.Requests;

/// <summary>The reply was made (作出答复).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record ReplyDecided : RequestEvent
{
    /// <summary>An event.</summary>
    /// <param name="date">The day on which it was made.</param>
    /// <param name="reply">What it says; null where the log does not tell, and then statistics cannot place it.</param>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public ReplyDecided(LocalDate date, ReplyType? reply = null)
        : base(date)
    {
        Reply = reply is { } type ? Guard.Against.EnumOutOfRange(type, nameof(reply)) : null;
    }

    /// <summary>What it says; null where the log does not tell, and then statistics cannot place it.</summary>
    public ReplyType? Reply { get; }

    internal override LocalizedText Name => new("作出答复", "the reply");
}
