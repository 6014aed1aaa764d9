namespace DisclosureCompliance.Privacy;

/// <summary>Finds which words begin at a place, in time that does not grow with their number as long as few begin alike.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
{
    private readonly Dictionary<char, List<(string Word, T Value)>> _byFirst = [];

    public int Longest { get; private set; }

    public void Add(string word, T value)
    {
        if (!_byFirst.TryGetValue(Fold(word[0]), out var list))
        {
            _byFirst.Add(Fold(word[0]), list = []);
        }

        list.Add((word, value));
        Longest = Math.Max(Longest, word.Length);
    }

    /// <summary>The words that may begin with a character, or null.</summary>
    public List<(string Word, T Value)>? StartingWith(char first) => _byFirst.TryGetValue(Fold(first), out var list) ? list : null;

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
