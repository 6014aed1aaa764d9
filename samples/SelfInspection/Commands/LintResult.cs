using DisclosureCompliance.Checklists;

namespace SelfInspection.Commands;

/// <summary>One checklist that was looked over.</summary>
internal sealed record LintResult(string File, Checklist? Checklist)
{
    public IReadOnlyList<ChecklistWarning> Warnings => Checklist is null ? [] : ChecklistReview.Of(Checklist);
}
