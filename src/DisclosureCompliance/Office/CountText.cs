using System.Text;

namespace DisclosureCompliance.Office;

/// <summary>The text of a count without blanks, full-width characters and capitals, and a place in it.</summary>
internal struct CountText
{
    private readonly string _text;

    public CountText(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var half = character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;
            if (!char.IsWhiteSpace(half))
            {
                folded.Append(half is >= 'A' and <= 'Z' ? (char)(half + 32) : half);
            }
        }

        _text = folded.ToString();
        At = 0;
    }

    public int At { get; set; }

    public readonly bool IsAtEnd => At >= _text.Length;

    public readonly char Current => IsAtEnd ? '\0' : _text[At];

    public readonly char Peek(int ahead) => At + ahead < _text.Length ? _text[At + ahead] : '\0';

    /// <summary>Steps over the first of <paramref name="words"/> that stands here; null where none does.</summary>
    public string? Take(params string[] words)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(_text, At, word, 0, word.Length) == 0)
            {
                At += word.Length;
                return word;
            }
        }

        return null;
    }

    /// <summary>Steps over the characters of <paramref name="set"/>, at most so many; gives how many they were.</summary>
    public int TakeAny(string set, int most)
    {
        var from = At;
        while (At - from < most && !IsAtEnd && set.Contains(Current))
        {
            At++;
        }

        return At - from;
    }
}
