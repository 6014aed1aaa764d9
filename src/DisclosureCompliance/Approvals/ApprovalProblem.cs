using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>One thing wrong with a trail, at one step.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalProblem
{
    internal ApprovalProblem(ApprovalProblemKind kind, string step, ApprovalEntry? entry, Message message)
    {
        Kind = kind;
        Step = step;
        Entry = entry;
        Message = Guard.Against.Null(message);
    }

    /// <summary>What is wrong.</summary>
    public ApprovalProblemKind Kind { get; }

    /// <summary>The step's identifier.</summary>
    public string Step { get; }

    /// <summary>The entry concerned; null where it is the absence that is wrong.</summary>
    public ApprovalEntry? Entry { get; }

    /// <summary>The same in words, with the remedy.</summary>
    public Message Message { get; }
}
