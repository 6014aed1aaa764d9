using Ardalis.GuardClauses;

namespace DisclosureCompliance.Approvals;

/// <summary>One signature of a trail (签批记录): which step, who, in what role, when, with what decision.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ApprovalEntry
{
    /// <summary>An entry.</summary>
    /// <param name="step">The policy's step that it stands for.</param>
    /// <param name="role">The role in which the person acted.</param>
    /// <param name="person">Who acted: a name or a number, the same for the same person throughout a trail.</param>
    /// <param name="at">When.</param>
    /// <param name="decision">What came of it.</param>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    public ApprovalEntry(string step, string role, string person, RecordedTime at, ApprovalDecision decision = ApprovalDecision.Passed)
    {
        Step = Guard.Against.NullOrWhiteSpace(step);
        Role = Guard.Against.NullOrWhiteSpace(role);
        Person = Guard.Against.NullOrWhiteSpace(person);
        At = at;
        Decision = Guard.Against.EnumOutOfRange(decision);
    }

    /// <summary>The policy's step that it stands for.</summary>
    public string Step { get; }

    /// <summary>The role in which the person acted.</summary>
    public string Role { get; }

    /// <summary>Who acted.</summary>
    public string Person { get; }

    /// <summary>When.</summary>
    public RecordedTime At { get; }

    /// <summary>What came of it.</summary>
    public ApprovalDecision Decision { get; }
}
