using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Rates of nothing that take off everything, and rules that go the other way than the step that they stand in.</summary>
internal sealed class RateInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        foreach (var scoring in map.Items.SelectMany(item => item.Scorings(map.Checklist.Classes)))
        {
            InspectDirection(scoring, warnings);
            for (var index = 0; index < scoring.Scoring.Rules.Count; index++)
            {
                var rule = scoring.Scoring.Rules[index];
                if (rule.Amount.MeaningOfNone == NoneMeaning.Full)
                {
                    InspectFull(scoring, rule, scoring.AmountPlace(index) + ".whenNone", warnings);
                }
            }
        }
    }

    private static void InspectFull(LocatedScoring scoring, ScoringRule rule, string place, WarningList warnings)
    {
        var name = new MessageArgument("rule", ReferenceEquals(rule.Text, ItemScoring.Unnamed) ? scoring.Item.Title : rule.Text);
        if (scoring.TakesOff(rule))
        {
            warnings.Contradiction(scoring.Owner, place, "full", CapMessages.FullTakesOff, name);
        }
        else if (rule.MostEarned(scoring.Points) is null)
        {
            warnings.Contradiction(scoring.Owner, place, "full", CapMessages.FullWithoutMost, name);
        }
    }

    // What is scored by one fact need not say that it takes off where a penalty does.
    private static void InspectDirection(LocatedScoring scoring, WarningList warnings)
    {
        if (scoring.Owner.Step is not { } step)
        {
            return;
        }

        var (turned, template) = step.IsPenalty
            ? (scoring.Scoring is { Kind: ScoringKind.Earn, IsSingle: false }, CapMessages.PenaltyEarns)
            : (scoring.Scoring.Kind == ScoringKind.Deduct, CapMessages.BonusDeducts);
        if (turned)
        {
            warnings.Contradiction(
                scoring.Owner,
                scoring.Place + (scoring.Scoring.IsSingle ? ".direction" : ".kind"),
                step.IsPenalty ? "earn" : "deduct",
                template,
                new MessageArgument("item", scoring.Item.Title));
        }
    }
}
