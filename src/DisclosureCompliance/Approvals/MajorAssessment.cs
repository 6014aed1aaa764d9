using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Approvals;

/// <summary>Whether a matter is major under a policy, and why (重大事项认定结果).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class MajorAssessment
{
    internal MajorAssessment(bool isMajor, bool isUnderDeclared, IEnumerable<MajorRule> rules, IEnumerable<Message> reasons)
    {
        IsMajor = isMajor;
        IsUnderDeclared = isUnderDeclared;
        Rules = Guard.Against.NullItems(rules);
        Reasons = Guard.Against.NullItems(reasons);
    }

    /// <summary>Whether it is major.</summary>
    public bool IsMajor { get; }

    /// <summary>Whether it was declared ordinary while a rule of the policy calls it major (应列未列). The rule prevails.</summary>
    public bool IsUnderDeclared { get; }

    /// <summary>The rules that apply, in the policy's order.</summary>
    public IReadOnlyList<MajorRule> Rules { get; }

    /// <summary>Every reason for which it is major, or that there is none.</summary>
    public IReadOnlyList<Message> Reasons { get; }
}
