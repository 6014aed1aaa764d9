using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>One reason for which a policy calls a matter major (重大事项认定).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class MajorRule
{
    /// <summary>A rule.</summary>
    /// <param name="id">Its identifier in the policy.</param>
    /// <param name="title">The reason in words.</param>
    /// <param name="when">When it applies.</param>
    /// <param name="appliesWhenUnknown">Whether it applies where the facts that would decide it are not known. Yes, unless the policy says otherwise.</param>
    /// <exception cref="ArgumentException">An argument is null, or the identifier blank.</exception>
    public MajorRule(string id, LocalizedText title, MatterCondition when, bool appliesWhenUnknown = true)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        When = Guard.Against.Null(when);
        AppliesWhenUnknown = appliesWhenUnknown;
    }

    /// <summary>Its identifier in the policy.</summary>
    public string Id { get; }

    /// <summary>The reason in words.</summary>
    public LocalizedText Title { get; }

    /// <summary>When it applies.</summary>
    public MatterCondition When { get; }

    /// <summary>Whether it applies where the facts that would decide it are not known.</summary>
    public bool AppliesWhenUnknown { get; }

    /// <summary>Whether it makes a matter major.</summary>
    public bool AppliesTo(ApprovalMatter matter) => When.Holds(matter) ?? AppliesWhenUnknown;
}
