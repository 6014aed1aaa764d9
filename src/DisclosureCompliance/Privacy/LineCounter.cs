namespace DisclosureCompliance.Privacy;

/// <summary>Counts lines as far as somebody asks for a place, and no farther.</summary>
internal sealed class LineCounter
{
    private long _counted;
    private long _line = 1;
    private long _lineStart;

    /// <summary>The place of what stands at <paramref name="at"/> of a window; places are asked for in the order of the text.</summary>
    public TextPlace PlaceOf(ReadOnlySpan<char> window, long windowStart, int at, int length)
    {
        CountTo(window, windowStart, at);
        var offset = windowStart + at;
        return new TextPlace(offset, length, _line, offset - _lineStart + 1);
    }

    /// <summary>The same for a place ahead of others that will still be asked for.</summary>
    public TextPlace PlaceAhead(ReadOnlySpan<char> window, long windowStart, int at, int length) => ((LineCounter)MemberwiseClone()).PlaceOf(window, windowStart, at, length);

    /// <summary>Counts what stands before <paramref name="end"/> of a window, before it is given up.</summary>
    public void CountTo(ReadOnlySpan<char> window, long windowStart, int end)
    {
        var at = (int)Math.Max(0, _counted - windowStart);
        while (at < end && window.Slice(at, end - at).IndexOf('\n') is >= 0 and var found)
        {
            at += found + 1;
            _line++;
            _lineStart = windowStart + at;
        }

        _counted = Math.Max(_counted, windowStart + end);
    }
}
