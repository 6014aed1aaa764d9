using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>One thing wrong with a trail, at one step.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalProblem
{
    /// <summary>A problem.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="step">The step's identifier.</param>
    /// <param name="entry">The entry concerned; null where it is the absence that is wrong.</param>
    /// <param name="message">The same in words, with the remedy.</param>
    public ApprovalProblem(ApprovalProblemKind kind, string step, ApprovalEntry? entry, Message message)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Step = Guard.Against.NullOrWhiteSpace(step);
        Entry = entry;
        Message = Guard.Against.Null(message);
    }

    /// <summary>A problem that the library itself found.</summary>
    internal ApprovalProblem(string step, ApprovalProblemKind kind, ApprovalEntry? entry, Message message) => (Kind, Step, Entry, Message) = (kind, step, entry, message);

    /// <summary>What is wrong.</summary>
    public ApprovalProblemKind Kind { get; }

    /// <summary>The step's identifier.</summary>
    public string Step { get; }

    /// <summary>The entry concerned; null where it is the absence that is wrong.</summary>
    public ApprovalEntry? Entry { get; }

    /// <summary>The same in words, with the remedy.</summary>
    public Message Message { get; }
}
