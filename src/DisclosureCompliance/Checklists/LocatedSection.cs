namespace DisclosureCompliance.Checklists;

/// <summary>A section with its place; the whole checklist is one too.</summary>
internal sealed class LocatedSection(ChecklistSection section, string place, int sequence, LocatedSection? around)
    : Located(place, sequence, IdOf(section), null)
{
    public ChecklistSection Section => section;

    /// <summary>The section around it; null for the whole checklist.</summary>
    public LocatedSection? Around => around;

    public bool IsRoot => around is null;

    /// <summary>Its number in the order in which sections get their score: what is inside comes before what is around.</summary>
    public int ScoredAt { get; set; }

    /// <summary>What becomes of the points of what does not apply in it, as far as anything around it says so.</summary>
    public NotApplicablePolicy? Policy => section.NotApplicable ?? around?.Policy;
}
