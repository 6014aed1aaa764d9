using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>A checklist that was made of a table, and what was made of each of its rules. Somebody should look at the recognised ones before they score.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ChecklistImport
{
    internal ChecklistImport(Checklist checklist, IReadOnlyList<RuleRecognition> rules) => (Checklist, Rules) = (checklist, rules);

    /// <summary>The checklist.</summary>
    public Checklist Checklist { get; }

    /// <summary>What was made of each item's rule, in printed order.</summary>
    public IReadOnlyList<RuleRecognition> Rules { get; }

    /// <inheritdoc />
    public override string ToString() => Checklist.Id;
}
