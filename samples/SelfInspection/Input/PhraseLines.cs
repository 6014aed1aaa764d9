using System.Buffers;

namespace SelfInspection.Input;

/// <summary>Cuts a stream of UTF-8 into lines, as they arrive, in bounded memory. Lines end with LF or CR LF; a byte order mark at the start is none of them.</summary>
internal sealed class PhraseLines(Stream input)
{
    private const int ChunkLength = 1 << 16;

    /// <summary>What a line has beyond it is dropped, and the line marked.</summary>
    private const int LongestLine = 16 << 20;

    private readonly ArrayBufferWriter<byte> _line = new(ChunkLength);
    private readonly byte[] _chunk = new byte[ChunkLength];
    private bool _isCut;
    private bool _isFirst = true;

    /// <summary>All lines that can be had without waiting, then the next ones; one batch for each read of the stream.</summary>
    public IEnumerable<IReadOnlyList<PhraseLine>> Batches()
    {
        int count;
        while ((count = input.Read(_chunk, 0, _chunk.Length)) > 0)
        {
            var lines = new List<PhraseLine>();
            Take(_chunk.AsSpan(0, count), lines);
            yield return lines;
        }

        if (WithoutMark(_line.WrittenSpan).Length > 0)
        {
            yield return [End()];
        }
    }

    private void Take(ReadOnlySpan<byte> bytes, List<PhraseLine> lines)
    {
        for (var end = bytes.IndexOf((byte)'\n'); end >= 0; end = bytes.IndexOf((byte)'\n'))
        {
            Append(bytes[..end]);
            lines.Add(End());
            bytes = bytes[(end + 1)..];
        }

        Append(bytes);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        var room = Math.Min(bytes.Length, LongestLine - _line.WrittenCount);
        _isCut |= room < bytes.Length;
        _line.Write(bytes[..room]);
    }

    private PhraseLine End()
    {
        var bytes = WithoutMark(_line.WrittenSpan);
        var line = PhraseLine.Of(bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes, _isCut);
        _line.ResetWrittenCount();
        (_isCut, _isFirst) = (false, false);
        return line;
    }

    private ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => _isFirst && bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
}
