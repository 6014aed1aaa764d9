namespace DisclosureCompliance.Privacy;

/// <summary>A word between whose characters blanks may stand: 机　密.</summary>
internal static class SpacedWord
{
    /// <summary>How many blanks may stand between two characters.</summary>
    public const int LongestGap = 4;

    /// <summary>Where a word ends that begins here, or -1.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start, string word, ref long steps) =>
        start < text.Length && text[start] == word[0] ? Follow(text, start, word, 0, 1, ref steps) + 1 is > 0 and var end ? end : -1 : -1;

    /// <summary>Where a word begins that ends here, or -1.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int end, string word, ref long steps) =>
        end > 0 && text[end - 1] == word[word.Length - 1] ? Follow(text, end - 1, word, word.Length - 1, -1, ref steps) : -1;

    /// <summary>Follows a word from one of its characters to its first or last one, over blanks between them; -1 where it is not there.</summary>
    public static int Follow(ReadOnlySpan<char> text, int at, string word, int index, int step, ref long steps)
    {
        for (index += step; index >= 0 && index < word.Length; index += step)
        {
            var next = at + step;
            if (next >= 0 && next < text.Length && text[next] == word[index])
            {
                at = next;
                continue;
            }

            while (next >= 0 && next < text.Length && Math.Abs(next - at) <= LongestGap && ScanChars.IsBlank(text[next]))
            {
                next += step;
            }

            steps += Math.Abs(next - at);
            if (next < 0 || next >= text.Length || text[next] != word[index])
            {
                return -1;
            }

            at = next;
        }

        return at;
    }
}
