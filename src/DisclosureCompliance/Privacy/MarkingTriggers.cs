namespace DisclosureCompliance.Privacy;

/// <summary>The one character of each marking word by which it is searched for: the rarest, since what is common stops the search too often.</summary>
internal sealed class MarkingTriggers
{
    /// <summary>Characters of the usual words of markings that are common in official Chinese, the commonest first. Others count as rare.</summary>
    private const string Common = "的部行政布公开申工作文件用事信息保全国地使依发传管理不得资意存外业心通普机后收回即严务供参请仅核商掌握考材料刊物阅绝秘此注予内";

    private readonly Dictionary<char, (MarkingWord Word, int Index)[]> _words = [];
    private readonly Dictionary<char, string> _neighbours = [];

    public MarkingTriggers(IEnumerable<MarkingWord> words)
    {
        foreach (var word in words.OrderByDescending(word => word.Text.Length))
        {
            var index = RarestOf(word.Text);
            var trigger = word.Text[index];
            _words[trigger] = _words.TryGetValue(trigger, out var list) ? [.. list, (word, index)] : [(word, index)];
            var beside = (_neighbours.TryGetValue(trigger, out var known) ? known : string.Empty) + (index > 0 ? word.Text[index - 1] : word.Text[index + 1]);
            _neighbours[trigger] = string.Concat(beside.Distinct());
        }
    }

    public IEnumerable<char> Characters => _words.Keys;

    /// <summary>The words that are searched for by a character, the longest first.</summary>
    public ReadOnlySpan<(MarkingWord Word, int Index)> WordsOf(char trigger) => _words.TryGetValue(trigger, out var words) ? words : [];

    /// <summary>Whether a character that belongs beside a trigger, or a blank, stands beside it: most triggers are nothing, and this tells it at once.</summary>
    public bool MayMatch(ReadOnlySpan<char> text, int at)
    {
        var beside = _neighbours[text[at]];
        return (at > 0 && IsOneOf(beside, text[at - 1])) || (at + 1 < text.Length && IsOneOf(beside, text[at + 1]));
    }

    private static bool IsOneOf(string characters, char c) => characters.Contains(c) || ScanChars.IsBlank(c);

    private int RarestOf(string word) =>
        Enumerable.Range(0, word.Length).OrderByDescending(i => Rarity(word[i])).ThenByDescending(i => _words.ContainsKey(word[i])).First();

    private static int Rarity(char c) => Common.IndexOf(c) is >= 0 and var index ? index : int.MaxValue;
}
