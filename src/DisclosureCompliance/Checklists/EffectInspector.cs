using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Checklists;

/// <summary>Vetoes and gates: what they name, where they stand, and what a part without a score leaves open; and limits that contradict themselves.</summary>
internal sealed class EffectInspector : IChecklistInspector
{
    public void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings)
    {
        foreach (var step in map.Steps)
        {
            if (step.Step is EffectStep effect)
            {
                InspectZero(map, step, effect, warnings);
                InspectGrade(map, step, effect.Effect.Grade, "grade", warnings);
                InspectGrade(map, step, effect.Effect.GradeAtMost, "gradeAtMost", warnings);
                InspectNoScore(step, effect, warnings);
            }
            else if (step.Step is LimitStep { AtLeast: { } least, AtMost: { } most } && least > most)
            {
                warnings.Contradiction(step, step.Place, $"{least}, {most}", StepFaultMessages.LimitReversed, new("least", least), new("most", most));
            }
        }

        InspectOtherwise(map, warnings);
    }

    private static void InspectZero(ChecklistMap map, LocatedStep step, EffectStep effect, WarningList warnings)
    {
        for (var index = 0; index < effect.Effect.Zero.Count; index++)
        {
            var id = effect.Effect.Zero[index];
            if (!ReferenceInspector.Exists(map.Checklist, id))
            {
                ReferenceInspector.Unknown(step, ChecklistMap.At(step.Place + ".effect.zero", index), id, warnings);
            }
        }
    }

    private static void InspectGrade(ChecklistMap map, LocatedStep step, string? grade, string field, WarningList warnings)
    {
        if (grade is null)
        {
            return;
        }

        var place = $"{step.Place}.effect.{field}";
        if (map.Checklist.Grades?.Find(grade) is null)
        {
            ReferenceInspector.Unknown(step, place, grade, warnings);
        }
        else if (!step.Section.IsRoot)
        {
            warnings.OpenChoice(step, place, grade, StepFaultMessages.GradeInPart, new MessageArgument("section", step.Section.Section.Title));
        }
    }

    private static void InspectNoScore(LocatedStep step, EffectStep effect, WarningList warnings)
    {
        if (effect.Effect is { NoScore: true, SetTo: null } && !step.Section.IsRoot)
        {
            warnings.OpenChoice(step, step.Place + ".effect.noScore", "true", StepFaultMessages.NoScoreInPart, new MessageArgument("section", step.Section.Section.Title));
        }
    }

    private static void InspectOtherwise(ChecklistMap map, WarningList warnings)
    {
        var bands = map.Checklist.Grades?.Bands ?? [];
        for (var index = 0; index < bands.Count; index++)
        {
            var (band, place) = (bands[index], ChecklistMap.At("$.grades", index));
            var located = new Located(place, int.MaxValue, null, null);
            if (band.Otherwise is { } key && (key == band.Key || map.Checklist.Grades!.Find(key) is null))
            {
                ReferenceInspector.Unknown(located, place + ".otherwise", key, warnings);
            }

            if (band is { Otherwise: { } unused, Requires: null })
            {
                warnings.Contradiction(located, place + ".otherwise", unused, StepFaultMessages.OtherwiseUnused, new MessageArgument("grade", band.Name));
            }
        }
    }
}
