namespace DisclosureCompliance.Checklists;

/// <summary>A part of a checklist with its place in a document.</summary>
/// <param name="place">Its JSON path.</param>
/// <param name="sequence">Its number in the order of the document.</param>
/// <param name="sectionId">The section that it is or stands in; null for the whole checklist.</param>
/// <param name="itemId">The item that it is; null for another part.</param>
internal class Located(string place, int sequence, string? sectionId, string? itemId)
{
    public string Place => place;

    public int Sequence => sequence;

    public string? SectionId => sectionId;

    public string? ItemId => itemId;

    protected static string? IdOf(ChecklistSection section) => section.Id == ChecklistIndex.RootId ? null : section.Id;
}
