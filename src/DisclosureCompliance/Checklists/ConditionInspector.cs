using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Conditions that nothing can fulfil: vetoes that never fire, gates that never open, grades that are always barred.</summary>
internal sealed class ConditionInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        foreach (var condition in map.Conditions.Where(condition => condition.Use != ConditionUse.Multiplier))
        {
            var judged = reaches.Select(reach => (Reach: reach, Running: Running(reach, condition.Owner))).Where(entry => entry.Running is not null).ToArray();
            if (judged.Length > 0 && judged.All(entry => !ConditionReach.Of(condition.Condition, entry.Reach, entry.Running).CanHold))
            {
                warnings.Contradiction(
                    condition.Owner,
                    condition.Place,
                    judged[0].Running!.Scores.ToString(),
                    condition.Use == ConditionUse.Grade ? ReferenceMessages.GradeNever : ReferenceMessages.Never,
                    new MessageArgument("range", judged[0].Running!.Scores.ToString()));
            }
        }
    }

    private static ReachedSection? Running(ScoreReach reach, Located owner) => owner is LocatedStep step ? reach.Before(step.Step) : reach.Total;
}
