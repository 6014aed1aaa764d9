using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;

namespace DisclosureCompliance.Findings;

/// <summary>How often findings of one code were made.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed record FindingCount
{
    /// <summary>A count.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="severity">How grave its findings are.</param>
    /// <param name="wrong">Which of the four wrongs they are; null for none.</param>
    /// <param name="count">How many there are; 1 or more.</param>
    /// <param name="checks">In how many checks; 1 or more, and no more than <paramref name="count"/>.</param>
    public FindingCount(string code, FindingSeverity severity, DisclosureWrong? wrong, long count, int checks)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Severity = Guard.Against.EnumOutOfRange(severity);
        Wrong = wrong;
        Count = Guard.Against.NegativeOrZero(count);
        Checks = Guard.Against.Outside(checks, nameof(checks), 1, (int)Math.Min(count, int.MaxValue));
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>How grave its findings are.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Which of the four wrongs they are; null for none.</summary>
    public DisclosureWrong? Wrong { get; }

    /// <summary>How many there are.</summary>
    public long Count { get; }

    /// <summary>In how many checks.</summary>
    public int Checks { get; }
}
