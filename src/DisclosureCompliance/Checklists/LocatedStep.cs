namespace DisclosureCompliance.Checklists;

/// <summary>A step with its place and the section whose score it works on.</summary>
internal sealed class LocatedStep(ScoringStep step, string place, int sequence, LocatedSection section)
    : Located(place, sequence, IdOf(section.Section), (step as AdjustStep)?.Item.Id)
{
    public ScoringStep Step => step;

    public LocatedSection Section => section;

    /// <summary>How many sections have their score when it is taken.</summary>
    public int TakenAt { get; init; }
}
