namespace DisclosureCompliance.Privacy;

/// <summary>Finds which words begin at a place, in time that does not grow with their number as long as few begin alike.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
{
    private readonly Dictionary<char, (string Word, T Value)[]> _byFirst = [];
    private readonly bool[] _mayBegin = new bool[256];

    public void Add(string word, T value)
    {
        var first = Fold(word[0]);
        _byFirst[first] = _byFirst.TryGetValue(first, out var words) ? [.. words, (word, value)] : [(word, value)];
        _mayBegin[first & 0xFF] = true;
    }

    /// <summary>The words that may begin with a character.</summary>
    public ReadOnlySpan<(string Word, T Value)> StartingWith(char first)
    {
        first = Fold(first);
        return _mayBegin[first & 0xFF] && _byFirst.TryGetValue(first, out var words) ? words : [];
    }

    public static bool Matches(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Fold(text[i]) != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Latin letters without case and width; everything else as it is.</summary>
    private static char Fold(char c) => c < 'A' ? c : ScanChars.Letter(c) is var letter && letter != '\0' ? letter : c;
}
