using System.Buffers;

namespace DisclosureCompliance.Privacy;

/// <summary>The part of a text that is in memory while it is read: what a scan still needs, and what was read since.</summary>
internal sealed class TextWindow : IDisposable
{
    private const int Size = 1 << 15;

    private readonly ScanRun _run;
    private readonly char[] _buffer = ArrayPool<char>.Shared.Rent(Size);
    private int _count;
    private long _start;

    public TextWindow(ScanRun run) => _run = run;

    /// <summary>Where the next characters are to be put.</summary>
    public ArraySegment<char> Free => new(_buffer, _count, _buffer.Length - _count);

    public long Characters => _start + _count;

    /// <summary>Takes in what was put into <see cref="Free"/>; nothing ends the text.</summary>
    public void Take(int count)
    {
        _count += count;
        if (count > 0 && _count < _buffer.Length)
        {
            // More may come at once; a decision needs as much as there can be.
            return;
        }

        var done = _run.Process(_buffer.AsSpan(0, _count), _start, isLast: count == 0);
        Array.Copy(_buffer, done, _buffer, 0, _count - done);
        _start += done;
        _count -= done;
    }

    public void Dispose()
    {
        // What was read may be private: it does not stay in memory that others get.
        Array.Clear(_buffer, 0, _buffer.Length);
        ArrayPool<char>.Shared.Return(_buffer);
    }
}
