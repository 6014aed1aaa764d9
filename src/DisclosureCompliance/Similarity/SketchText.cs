using System.Buffers.Binary;

namespace DisclosureCompliance.Similarity;

/// <summary>Sketches as text: the version, then hash, length and bins as big-endian bytes in Base64.</summary>
internal static class SketchText
{
    private const string Prefix = "s1:";
    private const int HeadSize = 12;
    private const int Size = HeadSize + (2 * Sketcher.BinCount);
    private const int TextLength = ((Size + 2) / 3 * 4) + 3;

    public static string Write(ContentSketch sketch)
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, sketch.TextHash);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), sketch.Length);
        for (var bin = 0; bin < Sketcher.BinCount; bin++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(HeadSize + (2 * bin)), sketch.Bins[bin]);
        }

        return Prefix + Convert.ToBase64String(bytes);
    }

    public static ContentSketch? Read(string? text)
    {
        if (text is null || text.Length != TextLength || !text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(text.Substring(Prefix.Length));
        }
        catch (FormatException)
        {
            return null;
        }

        if (bytes.Length != Size || BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(8)) < 0)
        {
            return null;
        }

        var bins = new ushort[Sketcher.BinCount];
        for (var bin = 0; bin < bins.Length; bin++)
        {
            bins[bin] = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(HeadSize + (2 * bin)));
        }

        return new ContentSketch(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(8)), bins);
    }
}
