namespace DisclosureCompliance.CatalogueReviews;

/// <summary>Looks at one aspect of a catalogue.</summary>
internal interface ICatalogueInspector
{
    CatalogueAspect Aspect { get; }

    /// <summary>Looks at the aspect. It marks each item at which there is something to look; what is not faulty among them is in order.</summary>
    void Inspect(ReviewDesk desk);
}
