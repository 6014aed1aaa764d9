using Ardalis.GuardClauses;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Scoring;

/// <summary>The library's scorer: exact, and every line says why.</summary>
/// <remarks>Thread safety: stateless, safe to share.</remarks>
public sealed class ChecklistScorer : IChecklistScorer
{
    /// <inheritdoc />
    public Scorecard Score(Checklist checklist, AnswerSheet answers, IFindingCounter? findings = null)
    {
        Guard.Against.Null(checklist);
        Guard.Against.Null(answers);
        var placement = new AnswerPlacement(checklist, answers);
        var run = new ScoringRun(answers, placement, findings, checklist.Warnings);
        var sections = checklist.Sections.Select(run.Section).ToArray();
        var total = new ScoreSum(sections.SelectMany(section => section.AllLines));
        return new Scorecard(checklist, answers, sections, total, Grade(checklist, total), placement.Unplaced, placement.Faults);
    }

    private static GradeDecision Grade(Checklist checklist, ScoreSum total) => checklist switch
    {
        { Grades: null } => new(GradeState.NotGraded, [], new Message(GradeMessages.NoScale)),
        { Items.Count: 0 } => new(GradeState.NotGraded, [], new Message(GradeMessages.NoItems)),
        { Grades: { } grades } => grades.Decide(total.Lowest, total.Highest),
    };
}
