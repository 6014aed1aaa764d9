#if NET
using System.Runtime.CompilerServices;
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
    /// <summary>
    /// One bit for each of 64 characters: those in the set, without the digits from which on too few follow for a number. Behind the block everything counts as a
    /// digit, so that none is passed over there.
    /// </summary>
    public ulong MaskOf(ReadOnlySpan<char> block)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(block));
        var found = Bits(Find(Vector256.LoadUnsafe(ref first)), Find(Vector256.LoadUnsafe(ref first, 16)), Find(Vector256.LoadUnsafe(ref first, 32)), Find(Vector256.LoadUnsafe(ref first, 48)));
        return found == 0 ? 0 : found & ~LoneDigits(ref first);
    }

    private static ulong LoneDigits(ref ushort first)
    {
        var (one, two, three, four) = (Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, 16), Vector256.LoadUnsafe(ref first, 32), Vector256.LoadUnsafe(ref first, 48));
        var digits = Bits(Digits(one), Digits(two), Digits(three), Digits(four));
        if (digits == 0)
        {
            return 0;
        }

        // As many digits and gaps on end as a number has digits at the least.
        var run = digits | Bits(Gaps(one), Gaps(two), Gaps(three), Gaps(four));
        var starts = run;
        for (var behind = 1; behind < ScanChars.FewestDigits; behind++)
        {
            starts &= (run >> behind) | ~(ulong.MaxValue >> behind);
        }

        return digits & ~starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<ushort> one, Vector256<ushort> two, Vector256<ushort> three, Vector256<ushort> four) =>
        ((ulong)Vector256.Narrow(three, four).ExtractMostSignificantBits() << 32) | Vector256.Narrow(one, two).ExtractMostSignificantBits();

    /// <summary>All ones where a character is in the set.</summary>
    private Vector256<ushort> Find(Vector256<ushort> text)
    {
        var found = Digits(text);
        foreach (var character in _characters)
        {
            found |= Vector256.Equals(text, character);
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Digits(Vector256<ushort> text) => Within(text, '0', '9') | Within(text, '０', '９');

    /// <summary>All ones where a character may stand between the groups of a number, and at some that may not: <see cref="ScanChars.ClassOf"/> tells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Gaps(Vector256<ushort> text) => Vector256.Equals(text, Vector256.Create((ushort)' '))
        | Vector256.Equals(text, Vector256.Create((ushort)'-'))
        | Vector256.Equals(text, Vector256.Create((ushort)')'))
        | Vector256.Equals(text, Vector256.Create((ushort)'\uFEFF'))
        | Vector256.Equals(text, Vector256.Create((ushort)'\u3000'))
        | Within(text, '\u00A0', '\u00B7')
        | Within(text, '\u2000', '\u2212')
        | Within(text, '）', '－');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Within(Vector256<ushort> text, char first, char last) =>
        Vector256.LessThanOrEqual(text - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));
#endif
}
