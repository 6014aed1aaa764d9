using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Advice;

/// <summary>Whether one loss can be put right, and at what effort.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class LossRepair
{
    private static readonly string[] Late = ["finding.late", "finding.late-uncounted"];
    private static readonly string[] Missing = ["finding.missing", "finding.missing-change", "finding.missing-permanent", "finding.missing-uncounted", "finding.incomplete-elements", "finding.review-overdue"];

    /// <summary>A repair.</summary>
    /// <param name="repairable">Whether it can be put right.</param>
    /// <param name="effort">The effort, 0 or more, in any unit of the host: for one occurrence where occurrences are counted, else for the whole loss. Null for 1.</param>
    /// <param name="reason">Why; null when not stated.</param>
    /// <exception cref="ArgumentException"><paramref name="effort"/> is negative.</exception>
    public LossRepair(Repairability repairable, Rational? effort = null, LocalizedText? reason = null)
    {
        Repairable = Guard.Against.EnumOutOfRange(repairable);
        Effort = effort is { Sign: < 0 } ? throw new ArgumentOutOfRangeException(nameof(effort), effort, "An effort is 0 or more.") : effort ?? Rational.One;
        Reason = reason;
    }

    /// <summary>Whether it can be put right.</summary>
    public Repairability Repairable { get; }

    /// <summary>The effort, 0 or more: for one occurrence where occurrences are counted, else for the whole loss.</summary>
    public Rational Effort { get; }

    /// <summary>Why; null when not stated.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>
    /// What holds where the host says nothing: a rule filled from findings of lateness cannot be repaired, one filled from missing or incomplete publications can,
    /// and of everything else it is not known. The effort is 1.
    /// </summary>
    public static LossRepair Default(LossSite site)
    {
        var codes = Guard.Against.Null(site).FindingCodes;
        return codes.Count == 0 ? Unknown
            : codes.All(code => Late.Contains(code, StringComparer.Ordinal)) ? TooLate
            : codes.All(code => Missing.Contains(code, StringComparer.Ordinal)) ? CanBePublished
            : Unknown;
    }

    private static LossRepair Unknown { get; } = new(Repairability.Unknown);

    private static LossRepair TooLate { get; } = new(Repairability.No, null, new LocalizedText("已经逾期，无法补正", "what was late stays late"));

    private static LossRepair CanBePublished { get; } = new(Repairability.Yes, null, new LocalizedText("可以补充公开", "it can still be published"));
}
