using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.FollowUp;

/// <summary>Something wrong with an exception.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ExceptionFinding
{
    /// <summary>A finding.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="exception">With which exception.</param>
    /// <param name="message">The same in words, with the remedy.</param>
    public ExceptionFinding(ExceptionFindingKind kind, AcceptedException exception, Message message)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Exception = Guard.Against.Null(exception);
        Message = Guard.Against.Null(message);
    }

    /// <summary>What is wrong.</summary>
    public ExceptionFindingKind Kind { get; }

    /// <summary>With which exception.</summary>
    public AcceptedException Exception { get; }

    /// <summary>The same in words, with the remedy.</summary>
    public Message Message { get; }
}
