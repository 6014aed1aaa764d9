namespace DisclosureCompliance.Privacy;

/// <summary>
/// Counts what is no text: U+FFFD, which stands where bytes were not of the encoding, and U+0000, which no text holds and which UTF-16 read as UTF-8 is full
/// of. Each character is looked at once, though windows overlap.
/// </summary>
internal sealed class UndecodedCount
{
    private long _looked;
    private long _count;
    private TextPlace _first;

    /// <summary>Counts in the part of a window that was not seen before; <paramref name="lines"/> are counted no further than its beginning.</summary>
    public void CountIn(ReadOnlySpan<char> window, long windowStart, LineCounter lines)
    {
        var at = (int)(_looked - windowStart);
        if (at >= window.Length)
        {
            return;
        }

        while (window.Slice(at).IndexOfAny('\uFFFD', '\0') is >= 0 and var found)
        {
            at += found;
            if (_count++ == 0)
            {
                _first = lines.PlaceAhead(window, windowStart, at, 1);
            }

            at++;
        }

        _looked = windowStart + window.Length;
    }

    /// <summary>What was counted; null where all of it is text.</summary>
    public UnreadableText? ToText() => _count == 0 ? null : new UnreadableText(_first, _count);
}
