namespace DisclosureCompliance.Checklists;

/// <summary>What a condition is for.</summary>
internal enum ConditionUse
{
    Step,
    Multiplier,
    Grade,
}
