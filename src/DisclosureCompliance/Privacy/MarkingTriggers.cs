namespace DisclosureCompliance.Privacy;

/// <summary>The one character of each marking word by which it is searched for: the rarest, since what is common stops the search too often.</summary>
internal sealed class MarkingTriggers
{
    /// <summary>Characters of the usual words of markings that are common in official Chinese, the commonest first. Others count as rare.</summary>
    private const string Common = "的部政公开工作文件用事信息保全国地资内此予不得存管理使传外发注意供务请料材仅人";

    private readonly Dictionary<char, List<(MarkingWord Word, int Index)>> _words = [];

    public MarkingTriggers(IEnumerable<MarkingWord> words)
    {
        foreach (var word in words.OrderByDescending(word => word.Text.Length))
        {
            var index = RarestOf(word.Text);
            if (!_words.TryGetValue(word.Text[index], out var list))
            {
                _words.Add(word.Text[index], list = []);
            }

            list.Add((word, index));
        }
    }

    public IEnumerable<char> Characters => _words.Keys;

    /// <summary>The words that are searched for by a character, the longest first.</summary>
    public IReadOnlyList<(MarkingWord Word, int Index)> WordsOf(char trigger) => _words.TryGetValue(trigger, out var words) ? words : [];

    private int RarestOf(string word) =>
        Enumerable.Range(0, word.Length).OrderByDescending(i => Rarity(word[i])).ThenByDescending(i => _words.ContainsKey(word[i])).First();

    private static int Rarity(char c) => Common.IndexOf(c) is >= 0 and var index ? index : int.MaxValue;
}
