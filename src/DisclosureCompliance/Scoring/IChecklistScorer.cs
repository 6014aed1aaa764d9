using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>Scores checklists.</summary>
/// <remarks>Thread safety: implementations must be safe to share.</remarks>
public interface IChecklistScorer
{
    /// <summary>
    /// Scores one answer sheet. Bad answers are faults of the scorecard, never exceptions. The order of the answers has no influence.
    /// </summary>
    /// <param name="checklist">The checklist; where it has classes, it is narrowed to the class that the sheet names.</param>
    /// <param name="answers">What was found.</param>
    /// <param name="options">What the score rests on beside them; null for nothing.</param>
    /// <exception cref="InvalidOperationException"><see cref="ScoringOptions.Findings"/> counted fewer than 0.</exception>
    Scorecard Score(Checklist checklist, AnswerSheet answers, ScoringOptions? options = null);
}
