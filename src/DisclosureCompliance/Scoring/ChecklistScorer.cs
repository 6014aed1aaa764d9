using Ardalis.GuardClauses;
using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>The library's scorer: exact, and every line says why.</summary>
/// <remarks>Thread safety: stateless, safe to share.</remarks>
public sealed class ChecklistScorer : IChecklistScorer
{
    /// <inheritdoc />
    public Scorecard Score(Checklist checklist, AnswerSheet answers, ScoringOptions? options = null)
    {
        Guard.Against.Null(checklist);
        Guard.Against.Null(answers);
        var narrowed = answers.UnitClass is { } key ? checklist.For(key) ?? checklist : checklist;
        return new ScoringRun(checklist, narrowed, answers, options ?? new ScoringOptions()).Score();
    }
}
