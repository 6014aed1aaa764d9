#if NET
using System.Buffers;
#endif

namespace DisclosureCompliance.Privacy;

/// <summary>Finds the next character of a set, many at a time where the runtime can.</summary>
internal sealed class CharSearch
{
#if NET
    private readonly SearchValues<char> _set;

    public CharSearch(IEnumerable<char> set) => _set = SearchValues.Create([.. set.Distinct().OrderBy(c => c)]);

    /// <summary>The first place, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_set);
#else
    private readonly bool[] _isInSet = new bool[char.MaxValue + 1];

    public CharSearch(IEnumerable<char> set)
    {
        foreach (var c in set)
        {
            _isInSet[c] = true;
        }
    }

    /// <summary>The first place, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var set = _isInSet;
        for (var i = 0; i < text.Length; i++)
        {
            if (set[text[i]])
            {
                return i;
            }
        }

        return -1;
    }
#endif
}
