namespace DisclosureCompliance.Similarity;

/// <summary>Takes a text in, character by character, and keeps what a sketch needs: memory does not grow with the text.</summary>
internal sealed class Sketcher
{
    /// <summary>Pieces of how many characters are compared. Shorter ones meet in texts that have nothing to do with each other, longer ones break at every changed word.</summary>
    public const int PieceLength = 4;

    public const int BinCount = 128;

    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const int BinBits = 7;

    private readonly ulong[] _least = new ulong[BinCount];
    private ulong _piece;
    private ulong _text = Seed;
    private ulong _pieces;
    private char _last;
    private long _length;

    public Sketcher()
    {
        for (var bin = 0; bin < BinCount; bin++)
        {
            _least[bin] = ulong.MaxValue;
        }
    }

    public void Add(char character)
    {
        var folded = TextFolding.Fold(character);
        if (folded == TextFolding.Nothing)
        {
            return;
        }

        _text = Mix(unchecked(_text + folded));
        if (TextFolding.IsNumeric(folded))
        {
            if (_last == TextFolding.AnyNumber)
            {
                return;
            }

            folded = TextFolding.AnyNumber;
        }

        _last = folded;
        _length++;
        _piece = unchecked((_piece << 16) | folded);
        if (_length >= PieceLength)
        {
            AddPiece();
        }
    }

    public ContentSketch ToSketch()
    {
        if (_length is > 0 and < PieceLength)
        {
            AddPiece();
        }

        return new ContentSketch(_text, (int)Math.Min(_length, int.MaxValue), ToBins());
    }

    /// <summary>Four characters of 16 bits are the piece itself, so that no two pieces share a number before it is mixed.</summary>
    private void AddPiece()
    {
        _pieces = unchecked(_pieces + 1);
        var mixed = Mix(unchecked(_piece + Seed));
        var bin = (int)(mixed >> (64 - BinBits));
        if (mixed < _least[bin])
        {
            _least[bin] = mixed;
        }
    }

    /// <summary>
    /// Of the least number of each bin 16 bits are kept. A bin that got nothing borrows from another one that is chosen by its own number, so that two
    /// texts with the same pieces borrow alike (optimal densification, Shrivastava 2017).
    /// </summary>
    private ushort[] ToBins()
    {
        var bins = new ushort[BinCount];
        if (_pieces == 0)
        {
            return bins;
        }

        for (var bin = 0; bin < BinCount; bin++)
        {
            var from = bin;
            for (var attempt = 1UL; _least[from] == ulong.MaxValue; attempt++)
            {
                from = (int)(Mix(unchecked(((ulong)bin << 32) + attempt)) >> (64 - BinBits));
            }

            bins[bin] = unchecked((ushort)_least[from]);
        }

        return bins;
    }

    /// <summary>The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input moves every bit of the output.</summary>
    internal static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
