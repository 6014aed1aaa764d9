using DisclosureCompliance.Guards;
using Ardalis.GuardClauses;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>What waivers did to a score: which were applied, what the score is without them, and what is to be said of the others.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class WaiverEffect
{
    private readonly ScoreTotal _with;

    internal WaiverEffect(ScoreTotal with, Scorecard without, IEnumerable<Waiver> applied, IEnumerable<WaiverFinding> findings)
    {
        _with = with;
        Without = without;
        Applied = Guard.Against.NullItems(applied);
        Findings = Guard.Against.NullItems(findings);
    }

    /// <summary>The scorecard of the same answers without any waiver.</summary>
    public Scorecard Without { get; }

    /// <summary>The waivers that gave something back in their line, in the order of the list.</summary>
    public IReadOnlyList<Waiver> Applied { get; }

    /// <summary>What is to be said of waivers: first of those that do not hold, are not used or name nothing, then of those that overlap.</summary>
    public IReadOnlyList<WaiverFinding> Findings { get; }

    /// <summary>By how much the waivers raise the total, exactly; null where either total has no result.</summary>
    public Rational? Points => _with.Result - Without.Total.Result;
}
