using DisclosureCompliance.Checklists;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Scoring;

/// <summary>Counts the findings of one compliance check, so that a checklist can take its numbers from them.</summary>
/// <remarks>Thread safety: implementations must be safe to call from several threads, and give the same number for the same filter every time.</remarks>
public interface IFindingCounter
{
    /// <summary>
    /// Whether everything was checked that there is. Otherwise a count is a lower limit, and a rule that has no other number is not answered.
    /// </summary>
    bool IsExhaustive { get; }

    /// <summary>
    /// What <paramref name="filter"/> counts of the findings that fit it: a whole number from 0 to 2147483647, or for <see cref="FindingMeasure.Share"/> a rate from 0 to
    /// 1, which is none where nothing was expected.
    /// </summary>
    Rate Count(FindingFilter filter);
}
