#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace DisclosureCompliance.Privacy;

/// <summary>Digits of both widths, and the characters by which markings are searched for.</summary>
internal sealed class TriggerSet
{
    private readonly bool[] _contains = new bool[char.MaxValue + 1];
#if NET
    private readonly Vector256<ushort>[] _characters;
#endif

    public TriggerSet(IEnumerable<char> characters)
    {
        char[] all = [.. characters];
        foreach (var c in all.Concat("0123456789０１２３４５６７８９"))
        {
            _contains[c] = true;
        }
#if NET
        _characters = [.. all.Select(c => Vector256.Create((ushort)c))];
#endif
    }

    public bool Contains(char c) => _contains[c];

#if NET
    /// <summary>One bit for each of 64 characters.</summary>
    public ulong MaskOf(ReadOnlySpan<char> block)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(block));
        var low = Narrow(Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, 16));
        var high = Narrow(Vector256.LoadUnsafe(ref first, 32), Vector256.LoadUnsafe(ref first, 48));
        return ((ulong)high << 32) | low;
    }

    private uint Narrow(Vector256<ushort> left, Vector256<ushort> right) => Vector256.Narrow(Find(left), Find(right)).ExtractMostSignificantBits();

    /// <summary>All ones where a character is in the set.</summary>
    private Vector256<ushort> Find(Vector256<ushort> text)
    {
        var nine = Vector256.Create((ushort)9);
        var found = Vector256.LessThanOrEqual(text - Vector256.Create((ushort)'0'), nine) | Vector256.LessThanOrEqual(text - Vector256.Create((ushort)'０'), nine);
        foreach (var character in _characters)
        {
            found |= Vector256.Equals(text, character);
        }

        return found;
    }
#endif
}
