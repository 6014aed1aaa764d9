using Ardalis.GuardClauses;
using DisclosureCompliance.Findings;

namespace DisclosureCompliance.FollowUp;

/// <summary>A finding of one of two runs, or of both.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ComparedFinding
{
    /// <summary>A finding compared.</summary>
    /// <param name="finding">The finding, as the later run has it; as the earlier one has it, where the later one does not.</param>
    /// <param name="change">What became of it.</param>
    /// <param name="cause">Why; null where it did not change, or nobody asked.</param>
    public ComparedFinding(Finding finding, FindingChange change, ChangeCause? cause)
    {
        Finding = Guard.Against.Null(finding);
        Change = Guard.Against.EnumOutOfRange(change);
        Cause = cause;
    }

    /// <summary>The finding, as the later run has it; as the earlier one has it, where the later one does not.</summary>
    public Finding Finding { get; }

    /// <summary>What became of it.</summary>
    public FindingChange Change { get; }

    /// <summary>
    /// What it took for the change: the last of the causes, in the order of <see cref="ChangeCause"/>, after which it stayed as it is now, and of facts and time
    /// the facts where it took both; null where it did not change, or nobody asked.
    /// </summary>
    public ChangeCause? Cause { get; }
}
