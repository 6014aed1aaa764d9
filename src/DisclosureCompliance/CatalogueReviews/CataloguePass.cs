using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Law;

namespace DisclosureCompliance.CatalogueReviews;

/// <summary>One thing of a catalogue that was looked at and is in order.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class CataloguePass
{
    internal CataloguePass(CatalogueAspect aspect, CatalogueItem item, DisclosureDuty? duty = null, DutyMatch match = DutyMatch.None)
    {
        Aspect = aspect;
        Item = item;
        Duty = duty;
        Match = match;
    }

    /// <summary>What was looked at.</summary>
    public CatalogueAspect Aspect { get; }

    /// <summary>The item that is in order; for a duty the item that fulfils it.</summary>
    public CatalogueItem Item { get; }

    /// <summary>The duty that it fulfils; null where it is about none.</summary>
    public DisclosureDuty? Duty { get; }

    /// <summary>How the duty was found; <see cref="DutyMatch.None"/> where it is about none.</summary>
    public DutyMatch Match { get; }
}
