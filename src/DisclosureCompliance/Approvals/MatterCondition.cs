using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>A condition on what is known about a matter: of a policy's rules for major matters, and of steps that not every matter needs.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public abstract class MatterCondition
{
    private protected MatterCondition()
    {
    }

    /// <summary>Whether it holds; null where the facts that would decide it are not known, or are of another kind.</summary>
    public abstract bool? Holds(ApprovalMatter matter);

    /// <summary>The condition in words.</summary>
    public abstract Message Describe();
}
