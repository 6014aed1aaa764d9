namespace DisclosureCompliance.Privacy;

/// <summary>Tells what stands to the left and right of a word that may mark a document.</summary>
internal sealed class MarkingSides
{
    private const int LongestGap = SpacedWord.LongestGap;
    private const int LongestMargin = 64;

    private readonly WordTable<MarkingWord> _words = new();
    private readonly MarkingLabels _labels;
    private readonly MarkingNeighbours _neighbours;
    private long _steps;

    public MarkingSides(ScanRules rules)
    {
        _labels = new MarkingLabels(rules.MarkingLabels);
        _neighbours = new MarkingNeighbours(rules);
        foreach (var word in rules.Markings)
        {
            _words.Add(word.Text, word);
        }
    }

    /// <summary>How many characters were looked at since this was made.</summary>
    public long Steps => _steps + _labels.Steps + _neighbours.Steps;

    /// <summary>What stands before: the edge of the line, a box, a label, an opening bracket, another marking, what stands beside one, or something else.</summary>
    public MarkingSide LeftOf(ReadOnlySpan<char> text, int start, int end, bool isAfterMarking)
    {
        if (BoxBehind(text, start, end) is { } box)
        {
            return box;
        }

        var at = start;
        while (at > 0 && start - at < LongestMargin && (ScanChars.IsBlank(text[at - 1]) || text[at - 1] is '★' or '☆'))
        {
            at--;
        }

        _steps += start - at + 1;
        if (at > 0 && (ScanChars.IsTick(text[at - 1]) || ScanChars.IsEmptyBox(text[at - 1])))
        {
            return ScanChars.IsTick(text[at - 1]) ? MarkingSide.Tick : MarkingSide.Prose;
        }

        if (at == 0 || ScanChars.IsLineEnd(text[at - 1]) || start - at >= 2 || (at < start && text[at] == '\t') || text[at - 1] is '|' or '｜')
        {
            return MarkingSide.Edge;
        }

        if (isAfterMarking)
        {
            return MarkingSide.Marking;
        }

        if (ScanChars.IsOpenBracket(text[at - 1]))
        {
            return at == 1 || ScanChars.IsLineEnd(text[at - 2]) ? MarkingSide.Edge : MarkingSide.Bracket;
        }

        return _labels.EndsAt(text, at, at < start) ? MarkingSide.Label
            : _neighbours.EndsAt(text, IsSeparator(text[at - 1]) ? at - 1 : at, at < start) ? MarkingSide.Neighbour
            : MarkingSide.Prose;
    }

    /// <summary>What follows, and where it ends.</summary>
    public (MarkingSide Side, int End) RightOf(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (at < text.Length && at - end < LongestMargin && ScanChars.IsBlank(text[at]))
        {
            at++;
        }

        _steps += at - end + 1;
        if (at == text.Length || ScanChars.IsLineEnd(text[at]))
        {
            return (MarkingSide.Edge, at);
        }

        if (ScanChars.IsStar(text[at]) && at - end <= LongestGap)
        {
            return (ScanChars.IsAsterisk(text[at]) ? MarkingSide.Asterisk : MarkingSide.Star, at + 1);
        }

        _steps += MarkingTerm.Longest;
        if (MarkingTerm.StartAt(text, at) is >= 0 and var term)
        {
            return (MarkingSide.Term, term);
        }

        if (_neighbours.BeginsAt(text, IsSeparator(text[at]) ? at + 1 : at, at > end) || (ScanChars.IsOpenBracket(text[at]) && _neighbours.IsInBrackets(text, at)))
        {
            return (MarkingSide.Neighbour, at);
        }

        if (ScanChars.IsCloseBracket(text[at]))
        {
            var isLast = at + 1 == text.Length || ScanChars.IsLineEnd(text[at + 1]);
            return (isLast ? MarkingSide.Edge : MarkingSide.Bracket, at);
        }

        if (at - end >= 2 || text[at] is '|' or '｜' || (at > end && text[at - 1] == '\t') || BeginsMarking(text, at))
        {
            return (MarkingSide.Marking, at);
        }

        return (IsPunctuation(text[at]) || at > end || ScanChars.IsTick(text[at]) || ScanChars.IsEmptyBox(text[at]) ? MarkingSide.Punctuation : MarkingSide.Prose, at);
    }

    public static bool IsPunctuation(char c) => c is '，' or '、' or '；' or '。' or ',' or ';' or '.' or '！' or '!' or '：' or ':';

    /// <summary>Where the boxes stand behind the words, the one of this word: 绝密□ 机密☑. Null where there is none, or one before the word counts.</summary>
    private static MarkingSide? BoxBehind(ReadOnlySpan<char> text, int start, int end)
    {
        if (end == text.Length || (start > 0 && (ScanChars.IsTick(text[start - 1]) || ScanChars.IsEmptyBox(text[start - 1]))))
        {
            return null;
        }

        return ScanChars.IsTick(text[end]) ? MarkingSide.Tick : ScanChars.IsEmptyBox(text[end]) ? MarkingSide.Prose : null;
    }

    private bool BeginsMarking(ReadOnlySpan<char> text, int at)
    {
        var first = at;
        while (first < text.Length && first - at < 2 && (IsPunctuation(text[first]) || ScanChars.IsBlank(text[first])))
        {
            first++;
        }

        foreach (var (word, _) in first == text.Length ? [] : _words.StartingWith(text[first]))
        {
            _steps += word.Length;
            if (WordTable<MarkingWord>.Matches(text.Slice(first), word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeparator(char c) => IsPunctuation(c) || ScanChars.IsHyphen(c) || c is '/' or '／';
}
