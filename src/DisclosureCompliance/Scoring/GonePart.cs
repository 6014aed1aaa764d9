using DisclosureCompliance.Checklists;

namespace DisclosureCompliance.Scoring;

/// <summary>An item or a section that does not apply, and what becomes of its points.</summary>
/// <param name="Section">The section; null for an item.</param>
/// <param name="Around">The section around it.</param>
/// <param name="Item">The item's place in printed order; −1 for a section.</param>
/// <param name="Policy">What becomes of its points; null where nothing says so.</param>
internal readonly record struct GonePart(ChecklistSection? Section, ChecklistSection Around, int Item, NotApplicablePolicy? Policy);
