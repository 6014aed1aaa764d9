using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Vocabularies;

/// <summary>What a printed cell of channels says (公开渠道和载体): every entry, which are meant, and what had to be assumed.</summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class ChannelCell
{
    internal ChannelCell(string text, CellStatus status, IReadOnlyList<ChannelEntry> entries, IReadOnlyList<Message> notes)
    {
        Text = text;
        Status = status;
        Entries = Array.AsReadOnly(entries.ToArray());
        Notes = Array.AsReadOnly(notes.ToArray());
    }

    /// <summary>The cell as it was given.</summary>
    public string Text { get; }

    /// <summary>How far it was understood.</summary>
    public CellStatus Status { get; }

    /// <summary>The entries, in the order of the cell.</summary>
    public IReadOnlyList<ChannelEntry> Entries { get; }

    /// <summary>What was assumed, set aside or left open.</summary>
    public IReadOnlyList<Message> Notes { get; }

    /// <summary>The entries that are meant; empty where the cell does not say which.</summary>
    public IEnumerable<ChannelEntry> Meant => Entries.Where(entry => entry.IsMeant);

    /// <inheritdoc />
    public override string ToString() => $"{Status}: {string.Join(", ", Meant.Select(entry => entry.Match.Term?.Id ?? entry.Text))}";
}
