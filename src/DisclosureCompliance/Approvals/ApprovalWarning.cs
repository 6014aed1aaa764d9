using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>One questionable thing about a policy.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalWarning
{
    internal ApprovalWarning(ApprovalWarningKind kind, ApprovalStep? step, Message message)
    {
        Kind = kind;
        Step = step;
        Message = Guard.Against.Null(message);
    }

    /// <summary>What it is.</summary>
    public ApprovalWarningKind Kind { get; }

    /// <summary>The step concerned; null for the policy as a whole.</summary>
    public ApprovalStep? Step { get; }

    /// <summary>The same in words, with the remedy.</summary>
    public Message Message { get; }
}
