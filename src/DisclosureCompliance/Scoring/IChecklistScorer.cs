namespace DisclosureCompliance.Scoring;

/// <summary>Scores checklists.</summary>
/// <remarks>Thread safety: implementations must be safe to share.</remarks>
public interface IChecklistScorer
{
    /// <summary>
    /// Scores one answer sheet. Bad answers are faults of the scorecard, never exceptions. The order of the answers has no influence.
    /// </summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="answers">What was found.</param>
    /// <param name="findings">
    /// Counts the findings of a compliance check, for rules that take their number from there; null when no check was made, in which case such rules
    /// are not answered unless <paramref name="answers"/> say a number, whatever the sheet declares about what it does not mention.
    /// </param>
    /// <exception cref="InvalidOperationException"><paramref name="findings"/> counted fewer than 0.</exception>
    Scorecard Score(Checklist checklist, AnswerSheet answers, IFindingCounter? findings = null);
}
