namespace DisclosureCompliance.Checklists;

/// <summary>One concern of the linter.</summary>
internal interface IChecklistInspector
{
    void Inspect(ChecklistMap map, IReadOnlyList<ScoreReach> reaches, WarningList warnings);
}
