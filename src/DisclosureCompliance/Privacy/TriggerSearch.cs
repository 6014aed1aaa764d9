#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace DisclosureCompliance.Privacy;

/// <summary>Walks over the places of a text at which a number or a marking can be recognised, 64 characters at a time where the machine can.</summary>
/// <remarks>Exact, unlike a search by probabilities, and one comparison for each trigger: digits and the few rare characters of the markings.</remarks>
internal ref struct TriggerSearch(ReadOnlySpan<char> text, int limit, TriggerSet set)
{
#if NET
    private const int Block = 64;
    private readonly bool _isWide = Vector256.IsHardwareAccelerated;
    private ulong _mask;
    private int _blockEnd;
#endif
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The next place from <paramref name="from"/> on, or the limit.</summary>
    public int Next(int from)
    {
#if NET
        while (_isWide)
        {
            if (from < _blockEnd)
            {
                var rest = _mask >> (from - (_blockEnd - Block));
                if (rest != 0)
                {
                    return from + BitOperations.TrailingZeroCount(rest);
                }

                from = _blockEnd;
            }

            if (limit - from < Block)
            {
                break;
            }

            _mask = set.MaskOf(_text.Slice(from, Block));
            _blockEnd = from + Block;
        }
#endif
        while (from < limit && !set.Contains(_text[from]))
        {
            from++;
        }

        return from;
    }
}
