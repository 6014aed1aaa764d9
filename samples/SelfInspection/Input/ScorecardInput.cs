using DisclosureCompliance.Checklists;
using DisclosureCompliance.Loading;
using DisclosureCompliance.Scoring;

namespace SelfInspection.Input;

/// <summary>Reads answers and scores them, for commands that look at scorecards.</summary>
internal static class ScorecardInput
{
    /// <summary>The scorecard; null with faults where the answers cannot be read or do not fit.</summary>
    public static Scorecard? Score(Checklist? checklist, string? answersPath, WaiverList? waivers, FaultList faults)
    {
        var answers = InputFile.Load(answersPath, AnswersJson.Read, faults);
        if (checklist is null || answers is null)
        {
            return null;
        }

        var card = new ChecklistScorer().Score(checklist, answers, new ScoringOptions { Waivers = waivers });
        var errors = card.Faults.Where(fault => fault.Severity == FaultSeverity.Error).ToArray();
        faults.AddRange(errors);
        return errors.Length == 0 ? card : null;
    }
}
