namespace DisclosureCompliance.Vocabularies;

/// <summary>What a printed cell says of one channel.</summary>
public enum ChannelChoice
{
    /// <summary>The cell does not say for certain.</summary>
    Undecided,

    /// <summary>It is chosen (■).</summary>
    Chosen,

    /// <summary>It is printed and not chosen (□).</summary>
    NotChosen,

    /// <summary>It must be used.</summary>
    Must,

    /// <summary>It may be used.</summary>
    May,
}
