namespace DisclosureCompliance.Checklists;

/// <summary>The linter: every inspector looks at one concern, over one map of the checklist and over what each class of units can reach.</summary>
internal static class ChecklistInspection
{
    private static readonly IChecklistInspector[] Inspectors =
    [
        new SumInspector(),
        new ScaleInspector(),
        new CapInspector(),
        new PointsInspector(),
        new LadderInspector(),
        new RateInspector(),
        new ClassInspector(),
        new ReferenceInspector(),
        new MoveInspector(),
        new EffectInspector(),
        new ConditionInspector(),
        new OpenChoiceInspector(),
        new GradeInspector(),
    ];

    public static IReadOnlyList<ChecklistWarning> Of(Checklist checklist)
    {
        var warnings = new WarningList();
        var map = new ChecklistMap(checklist);
        ScoreReach[] reaches = checklist.Classes.Count == 0
            ? [new ScoreReach(checklist, null)]
            : [.. checklist.Classes.Select(unit => new ScoreReach(checklist.For(unit.Key)!, unit))];
        foreach (var inspector in Inspectors)
        {
            inspector.Inspect(map, reaches, warnings);
        }

        return warnings.InOrder();
    }
}
