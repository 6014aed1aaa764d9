namespace DisclosureCompliance.Vocabularies;

/// <summary>One channel of a printed cell.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ChannelEntry
{
    internal ChannelEntry(string text, string? mark, VocabularyMatch match, ChannelChoice choice)
    {
        Text = text;
        Mark = mark;
        Match = match;
        Choice = choice;
    }

    /// <summary>The name as printed, without mark and number.</summary>
    public string Text { get; }

    /// <summary>The mark before it; null where there is none.</summary>
    public string? Mark { get; }

    /// <summary>The term that it names, and how that was found.</summary>
    public VocabularyMatch Match { get; }

    /// <summary>Whether it is meant.</summary>
    public ChannelChoice Choice { get; }

    /// <summary>Whether it is chosen, must be used or may be used.</summary>
    public bool IsMeant => Choice is ChannelChoice.Chosen or ChannelChoice.Must or ChannelChoice.May;

    /// <inheritdoc />
    public override string ToString() => $"{Choice}: {Match}";
}
