namespace DisclosureCompliance.Checklists;

/// <summary>What a warning about a checklist is.</summary>
public enum ChecklistWarningKind
{
    /// <summary>The paper contradicts itself, or says something that can never happen.</summary>
    Contradiction,

    /// <summary>The paper leaves something open that changes a score; the warning says which reading is taken until the data state one.</summary>
    OpenChoice,
}
