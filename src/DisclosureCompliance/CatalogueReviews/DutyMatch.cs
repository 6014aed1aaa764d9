namespace DisclosureCompliance.CatalogueReviews;

/// <summary>How a duty of the law was found in a catalogue; the later, the surer.</summary>
public enum DutyMatch
{
    /// <summary>Nothing in the catalogue looks like it.</summary>
    None,

    /// <summary>An item's title has a word of it: likely, and for a person to confirm.</summary>
    Likely,

    /// <summary>An item cites the very article and item of the law.</summary>
    Cited,

    /// <summary>An item says that it fulfils it.</summary>
    Stated,
}
