namespace DisclosureCompliance.Privacy;

/// <summary>What stands beside a marking at the head of a document, and beside a word in a sentence does not: how urgent it is, its number, 不得翻印.</summary>
internal sealed class MarkingNeighbours
{
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly Dictionary<char, string[]> _inBrackets;
    private readonly Dictionary<char, string[]> _byLast;
    private long _steps;

    public MarkingNeighbours(ScanRules rules)
    {
        _byFirst = rules.MarkingNeighbours.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());
        _inBrackets = rules.MarkingNeighbours
            .Concat(rules.Markings.Where(marking => !marking.NeedsStar).Select(marking => marking.Text))
            .Distinct()
            .GroupBy(word => word[0])
            .ToDictionary(group => group.Key, group => group.ToArray());
        _byLast = rules.MarkingNeighbours.GroupBy(word => word[word.Length - 1]).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>How many characters were looked at since this was made.</summary>
    public long Steps => _steps;

    /// <summary>Whether a neighbour ends here that is no part of a longer word; a document's number only where a blank follows it.</summary>
    public bool EndsAt(ReadOnlySpan<char> text, int end, bool hasBlank)
    {
        foreach (var word in end > 0 && _byLast.TryGetValue(text[end - 1], out var words) ? words : [])
        {
            if (SpacedWord.StartOf(text, end, word, ref _steps) is >= 0 and var start && (start == 0 || IsApart(text[start - 1])))
            {
                return true;
            }
        }

        return hasBlank && DocumentNumber.EndsAt(text, end);
    }

    /// <summary>Whether a neighbour begins here that is no part of a longer word; a document's number only where a blank stands before it.</summary>
    public bool BeginsAt(ReadOnlySpan<char> text, int start, bool hasBlank)
    {
        foreach (var word in start < text.Length && _byFirst.TryGetValue(text[start], out var words) ? words : [])
        {
            if (SpacedWord.EndOf(text, start, word, ref _steps) is >= 0 and var end && IsApart(text, end))
            {
                return true;
            }
        }

        return hasBlank && DocumentNumber.EndOf(text, start) is >= 0 and var last && IsApart(text, last);
    }

    /// <summary>Whether a neighbour or another marking stands in brackets that open here and end the line or a part of it: 内部资料（不得翻印）.</summary>
    public bool IsInBrackets(ReadOnlySpan<char> text, int open)
    {
        foreach (var word in open + 1 < text.Length && _inBrackets.TryGetValue(text[open + 1], out var words) ? words : [])
        {
            if (SpacedWord.EndOf(text, open + 1, word, ref _steps) is >= 0 and var end && end < text.Length && ScanChars.IsCloseBracket(text[end]) && IsApart(text, end + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsApart(ReadOnlySpan<char> text, int at) => at == text.Length || IsApart(text[at]);

    private static bool IsApart(char c) => !(char.IsLetter(c) || ScanChars.IsDigit(c));
}
