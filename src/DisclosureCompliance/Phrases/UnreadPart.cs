using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Phrases;

/// <summary>A part of a phrase that was not understood, and why.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record UnreadPart
{
    /// <summary>A part.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="reason">Why it was not understood.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is null.</exception>
    public UnreadPart(PhraseSpan span, Message reason)
    {
        Span = span;
        Reason = Guard.Against.Null(reason);
    }

    /// <summary>Where it stands.</summary>
    public PhraseSpan Span { get; }

    /// <summary>Why it was not understood; its code begins with <c>phrase.unread</c>.</summary>
    public Message Reason { get; }
}
