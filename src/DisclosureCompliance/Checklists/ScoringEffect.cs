using Ardalis.GuardClauses;
using DisclosureCompliance.Guards;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Checklists;

/// <summary>What a veto or a gate does; several things at once where the paper says so.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ScoringEffect
{
    /// <summary>Whether nothing is scored any more: the result has no number (否决即不合格，不再评分).</summary>
    public bool NoScore { get; init; }

    /// <summary>The score that it sets (按59分计); null to leave it.</summary>
    public Rational? SetTo { get; init; }

    /// <summary>The score above which it does not let the running score stay; null for none.</summary>
    public Rational? AtMost { get; init; }

    /// <summary>The key of the grade that it decides, whatever the score; null for none.</summary>
    public string? Grade { get; init; }

    /// <summary>The key of the best grade that it still allows; null for no limit.</summary>
    public string? GradeAtMost { get; init; }

    /// <summary>The sections or items whose score becomes 0; empty for none.</summary>
    public IReadOnlyList<string> Zero { get; init => field = Guard.Against.NullItems(value, nameof(Zero)); } = [];

    /// <summary>Whether the steps after it are not taken.</summary>
    public bool Stop { get; init; }

    /// <summary>What it does to the grade.</summary>
    internal GradeLimits Grades => new(Grade, GradeAtMost);

    /// <summary>What its section counts in the one around it where it leaves the section without a score; null where it does not.</summary>
    internal Rational? CountsWithoutScore => NoScore ? SetTo ?? Rational.Zero : null;
}
