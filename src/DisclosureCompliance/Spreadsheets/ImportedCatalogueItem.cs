using DisclosureCompliance.Catalogues;
using DisclosureCompliance.Phrases;
using DisclosureCompliance.Vocabularies;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>An item that was made of a row, with what was read of its limit and channels.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ImportedCatalogueItem
{
    internal ImportedCatalogueItem(CatalogueItem item, int row, PhraseReading? deadline, ChannelCell? channels)
    {
        Item = item;
        Row = row;
        Deadline = deadline;
        Channels = channels;
    }

    /// <summary>The item.</summary>
    public CatalogueItem Item { get; }

    /// <summary>The row of the table, from 1.</summary>
    public int Row { get; }

    /// <summary>What was read of its limit (公开时限); null where the row states none.</summary>
    public PhraseReading? Deadline { get; }

    /// <summary>What was read of its channels (公开渠道); null where the row states none.</summary>
    public ChannelCell? Channels { get; }
}
