using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Privacy;

/// <summary>
/// That a text is none, or not all of it: it holds U+FFFD, the character that stands where bytes were not of the encoding, or U+0000, as UTF-16 does when it
/// is read as UTF-8. What stands there cannot be looked over, so the text is not clean, whatever else was found.
/// </summary>
/// <remarks>Thread safety: immutable, safe to share.</remarks>
public sealed class UnreadableText
{
    internal UnreadableText(TextPlace first, long count) => (First, Count) = (first, count);

    /// <summary>The stable code, <c>scan.unreadable</c>.</summary>
    public string Code => Message.Code;

    /// <summary>Where the first of these characters stands.</summary>
    public TextPlace First { get; }

    /// <summary>How many there are, 1 or more.</summary>
    public long Count { get; }

    /// <summary>What is wrong, and the remedy: to read the text in its own encoding.</summary>
    public Message Message => new(
        ScanMessages.Unreadable,
        new("place", First.ToString()),
        new("count", Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Place, code and count; for programmers, not for people.</summary>
    public override string ToString() => $"{First} {Code} {Count}";
}
