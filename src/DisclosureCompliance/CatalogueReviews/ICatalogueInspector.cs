namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Looks at one aspect of a catalogue.</summary>
internal interface ICatalogueInspector
{
    CatalogueAspect Aspect { get; }

    /// <summary>Whether an item of which it says nothing grave is in order; false where it says itself what is.</summary>
    bool PassesItems { get; }

    void Inspect(ReviewDesk desk);
}
