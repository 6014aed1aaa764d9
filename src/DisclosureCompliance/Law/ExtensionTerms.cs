using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.TimeLimits;

namespace DisclosureCompliance.Law;

/// <summary>How a period may be extended (延长).</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ExtensionTerms
{
    /// <summary>Terms.</summary>
    /// <param name="atMost">The most by which the period may be extended, all extensions together.</param>
    /// <param name="approver">Who must agree.</param>
    /// <param name="mustBeTold">Whether the applicant must be told before the period ends.</param>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public ExtensionTerms(PeriodLength atMost, LocalizedText approver, bool mustBeTold)
    {
        AtMost = atMost;
        Approver = Guard.Against.Null(approver);
        MustBeTold = mustBeTold;
    }

    /// <summary>The most by which the period may be extended, all extensions together.</summary>
    public PeriodLength AtMost { get; }

    /// <summary>Who must agree.</summary>
    public LocalizedText Approver { get; }

    /// <summary>Whether the applicant must be told before the period ends.</summary>
    public bool MustBeTold { get; }
}
