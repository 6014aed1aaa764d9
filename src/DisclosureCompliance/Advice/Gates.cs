using DisclosureCompliance.Checklists;
using DisclosureCompliance.Messages;
using DisclosureCompliance.Scoring;

namespace DisclosureCompliance.Advice;

/// <summary>The steps that turn on a score and cost something: bonuses whose gate is shut, fail lines that were missed. Each is scored as if it were not there.</summary>
internal static class Gates
{
    private static readonly LossRepair ByOthers = new(Repairability.No, null, new LocalizedText("随其他失分改正而变化", "it opens by putting other losses right"));

    public static IEnumerable<OpenLoss> Of(Scorecard card, IChecklistScorer scorer)
    {
        foreach (var (section, step) in Steps(card.Root))
        {
            if (Without(step) is { } replaced)
            {
                var after = scorer.Score(card.Checklist.With(card.Checklist.Root.Replacing(step.Step, replaced.Step)), card.Answers, card.Options);
                var text = step.Step.Text ?? (step.Step is AdjustStep { Item: var item } ? item.Title : step.Step is EffectStep effect ? LocalizedText.Same(effect.Id) : section.Title);
                yield return new OpenLoss(new LossSite(LossKind.Gate, text) { SectionId = section.Id, Occurrences = 0 }, ByOthers, card.Total, after.Total, after.Grade);
            }
        }
    }

    private static IEnumerable<(ChecklistSection Section, StepScore Step)> Steps(SectionScore section) =>
        section.Sections.SelectMany(Steps).Concat(section.Steps.Select(step => (section.Section, step)));

    /// <summary>What stands in place of a step whose gate costs something; null for every other step.</summary>
    private static Replacement? Without(StepScore score)
    {
        if (score.Step.When is not { } when || !when.Leaves.Any(leaf => leaf is ScoreCondition))
        {
            return null;
        }

        return score.Step switch
        {
            AdjustStep { IsPenalty: false } bonus when score.Taken != Truth.True && score.Line?.Score is { Sign: > 0 } => new(AdjustStep.Bonus(bonus.Item)),
            AdjustStep { IsPenalty: true } when score.Taken == Truth.True && score.Line?.Score is { Sign: < 0 } => new(null),
            EffectStep when score.Taken == Truth.True => new(null),
            _ => null,
        };
    }

    private sealed record Replacement(ScoringStep? Step);
}
