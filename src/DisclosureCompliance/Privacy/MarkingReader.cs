using System.Text;

namespace DisclosureCompliance.Privacy;

/// <summary>Tells a word that marks a document from the same word in a sentence, by what stands to its left and right.</summary>
internal sealed class MarkingReader
{
    private const int LongestGap = 4;
    private const int LongestMargin = 64;

    private readonly MarkingTriggers _triggers;
    private readonly WordTable<MarkingWord> _words = new();
    private readonly IReadOnlyList<string> _labels;

    public MarkingReader(ScanRules rules, MarkingTriggers triggers)
    {
        _triggers = triggers;
        _labels = rules.MarkingLabels;
        foreach (var word in rules.Markings)
        {
            _words.Add(word.Text, word);
        }
    }

    /// <summary>How many characters were looked at since the reader was made.</summary>
    public long Steps { get; private set; }

    /// <summary>The marking around a trigger, not beginning before <paramref name="floor"/>, where the last hit ended; null where there is none.</summary>
    public Candidate? Read(ReadOnlySpan<char> text, int at, int floor, bool isAfterMarking)
    {
        foreach (var (word, index) in _triggers.WordsOf(text[at]))
        {
            Steps++;
            if (!MayMatch(text, at, word.Text, index))
            {
                continue;
            }

            var start = Extend(text, at, word.Text, index, -1);
            var end = start < 0 ? -1 : Extend(text, at, word.Text, index, 1);
            if (start >= floor && end >= 0)
            {
                // The longest word decides: 商业秘密 is no 秘密.
                return Weigh(text, word, start, end + 1, isAfterMarking && IsOnlyPunctuation(text, floor, start));
            }
        }

        return null;
    }

    private Candidate? Weigh(ReadOnlySpan<char> text, MarkingWord word, int start, int end, bool isAfterMarking)
    {
        var left = LeftOf(text, start, isAfterMarking);
        if (left == MarkingSide.Prose && !HasStar(text, end))
        {
            return null;
        }

        var (right, rightEnd) = RightOf(text, end);
        var strength = StrengthOf(word, left, right, IsTerm(text, rightEnd));
        if (strength is null)
        {
            return null;
        }

        rightEnd = right is MarkingSide.Star or MarkingSide.Asterisk or MarkingSide.Term ? MarkingTerm.EndOf(text, rightEnd) : end;
        return new Candidate(word.Kind, strength.Value, start, rightEnd, Shown(text.Slice(start, rightEnd - start)));
    }

    /// <summary>Whether the character before the trigger, or behind it for the first one of a word, is that of the word or a blank.</summary>
    private static bool MayMatch(ReadOnlySpan<char> text, int at, string word, int index)
    {
        var (beside, expected) = index > 0 ? (at - 1, word[index - 1]) : (at + 1, word[1]);
        return beside >= 0 && beside < text.Length && (text[beside] == expected || ScanChars.IsBlank(text[beside]));
    }

    private static bool HasStar(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestGap && ScanChars.IsBlank(text[end]))
        {
            end++;
        }

        return end < text.Length && ScanChars.IsStar(text[end]);
    }

    private static ScanStrength? StrengthOf(MarkingWord word, MarkingSide left, MarkingSide right, bool hasTerm)
    {
        var standsApart = left != MarkingSide.Prose;
        return right switch
        {
            MarkingSide.Star when standsApart => ScanStrength.Certain,
            MarkingSide.Star => hasTerm ? ScanStrength.Likely : ScanStrength.Weak,
            MarkingSide.Asterisk when hasTerm || standsApart => ScanStrength.Likely,
            _ when word.NeedsStar || !standsApart => null,
            MarkingSide.Term => ScanStrength.Likely,
            MarkingSide.Edge => left == MarkingSide.Bracket ? ScanStrength.Weak : ScanStrength.Likely,
            MarkingSide.Marking => left == MarkingSide.Bracket ? null : ScanStrength.Likely,
            MarkingSide.Bracket => left is MarkingSide.Bracket or MarkingSide.Edge ? ScanStrength.Weak : null,
            _ => left == MarkingSide.Label && right != MarkingSide.Prose ? ScanStrength.Likely : null,
        };
    }

    /// <summary>What stands before: the edge of the line, a label with its colon, an opening bracket, another marking, or something else.</summary>
    private MarkingSide LeftOf(ReadOnlySpan<char> text, int start, bool isAfterMarking)
    {
        var at = start;
        while (at > 0 && start - at < LongestMargin && (ScanChars.IsBlank(text[at - 1]) || text[at - 1] is '★' or '☆'))
        {
            at--;
        }

        Steps += start - at + 1;
        if (at == 0 || ScanChars.IsLineEnd(text[at - 1]) || start - at >= 2 || text[at - 1] is '\t' or '|' or '｜')
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

        return IsLabelled(text, at) ? MarkingSide.Label : MarkingSide.Prose;
    }

    private bool IsLabelled(ReadOnlySpan<char> text, int at)
    {
        if (text[at - 1] is not (':' or '：'))
        {
            return false;
        }

        foreach (var label in _labels)
        {
            Steps++;
            if (at - 1 >= label.Length && text.Slice(at - 1 - label.Length, label.Length).SequenceEqual(label.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What follows, and where it ends.</summary>
    private (MarkingSide Side, int End) RightOf(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (at < text.Length && at - end < LongestMargin && ScanChars.IsBlank(text[at]))
        {
            at++;
        }

        Steps += at - end + 1;
        if (at == text.Length || ScanChars.IsLineEnd(text[at]))
        {
            return (MarkingSide.Edge, at);
        }

        if (ScanChars.IsStar(text[at]) && at - end <= LongestGap)
        {
            return (ScanChars.IsAsterisk(text[at]) ? MarkingSide.Asterisk : MarkingSide.Star, at + 1);
        }

        if (IsTerm(text, at))
        {
            return (MarkingSide.Term, at);
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

        return (IsPunctuation(text[at]) || at > end ? MarkingSide.Punctuation : MarkingSide.Prose, at);
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
            Steps += word.Length;
            if (WordTable<MarkingWord>.Matches(text.Slice(first), word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Follows a word from its trigger to its first or last character, over blanks between them; -1 where it is not there.</summary>
    private int Extend(ReadOnlySpan<char> text, int at, string word, int index, int step)
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

            Steps += Math.Abs(next - at);
            if (next < 0 || next >= text.Length || text[next] != word[index])
            {
                return -1;
            }

            at = next;
        }

        return at;
    }

    private bool IsTerm(ReadOnlySpan<char> text, int at)
    {
        Steps += MarkingTerm.Longest;
        return MarkingTerm.EndOf(text, at) > at;
    }

    private static bool IsOnlyPunctuation(ReadOnlySpan<char> text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (at - from == LongestGap || !(IsPunctuation(text[at]) || ScanChars.IsBlank(text[at])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPunctuation(char c) => c is '，' or '、' or '；' or '。' or ',' or ';' or '.' or '！' or '!' or '：' or ':';

    private static string Shown(ReadOnlySpan<char> marking)
    {
        var shown = new StringBuilder(marking.Length);
        foreach (var c in marking)
        {
            if (!ScanChars.IsBlank(c))
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }
}
