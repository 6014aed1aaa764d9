using System.Text;

namespace DisclosureCompliance.Privacy;

/// <summary>Tells a word that marks a document from the same word in a sentence, by what stands to its left and right.</summary>
internal sealed class MarkingReader
{
    private const int LongestGap = SpacedWord.LongestGap;

    private readonly MarkingTriggers _triggers;
    private readonly MarkingSides _sides;
    private long _steps;

    public MarkingReader(ScanRules rules, MarkingTriggers triggers)
    {
        _triggers = triggers;
        _sides = new MarkingSides(rules);
    }

    /// <summary>How many characters were looked at since the reader was made.</summary>
    public long Steps => _steps + _sides.Steps;

    /// <summary>The marking around a trigger, not beginning before <paramref name="floor"/>, where the last hit ended; null where there is none.</summary>
    public Candidate? Read(ReadOnlySpan<char> text, int at, int floor, bool isAfterMarking)
    {
        foreach (var (word, index) in _triggers.WordsOf(text[at]))
        {
            _steps++;
            if (!MayMatch(text, at, word.Text, index))
            {
                continue;
            }

            var start = SpacedWord.Follow(text, at, word.Text, index, -1, ref _steps);
            var end = start < 0 ? -1 : SpacedWord.Follow(text, at, word.Text, index, 1, ref _steps);
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
        var left = _sides.LeftOf(text, start, end, isAfterMarking);
        if (left == MarkingSide.Prose && !HasStar(text, end))
        {
            return null;
        }

        // 机密级 says the same as 机密, but also begins what is said about such matter.
        var levelEnd = word.Kind == ScanKind.SecrecyMarking ? EndOfLevel(text, end, isSpaced: end - start > word.Text.Length) : end;
        var isLevel = levelEnd > end;
        end = levelEnd;
        var (right, rightEnd) = _sides.RightOf(text, end);
        var strength = StrengthOf(word, left, right, isLevel, IsTerm(text, rightEnd));
        if (strength is null)
        {
            return null;
        }

        rightEnd = right is MarkingSide.Star or MarkingSide.Asterisk or MarkingSide.Term ? MarkingTerm.EndWithBracket(text, rightEnd) : end;
        return new Candidate(word.Kind, strength.Value, start, rightEnd, Shown(text.Slice(start, rightEnd - start)));
    }

    /// <summary>Where 级 ends behind a word; the place itself where there is none.</summary>
    private static int EndOfLevel(ReadOnlySpan<char> text, int end, bool isSpaced)
    {
        var at = end;
        while (isSpaced && at < text.Length && at - end < LongestGap && ScanChars.IsBlank(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] == '级' ? at + 1 : end;
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

    private static ScanStrength? StrengthOf(MarkingWord word, MarkingSide left, MarkingSide right, bool isLevel, bool hasTerm)
    {
        var standsApart = left != MarkingSide.Prose;
        return right switch
        {
            MarkingSide.Star when standsApart => ScanStrength.Certain,
            MarkingSide.Star => hasTerm ? ScanStrength.Likely : ScanStrength.Weak,
            MarkingSide.Asterisk when hasTerm || standsApart => ScanStrength.Likely,
            MarkingSide.Prose => null,
            _ when left == MarkingSide.Label => ScanStrength.Likely,
            _ when word.NeedsStar || !standsApart => null,
            MarkingSide.Term or MarkingSide.Neighbour => ScanStrength.Likely,
            MarkingSide.Edge => left == MarkingSide.Bracket ? (isLevel ? null : ScanStrength.Weak) : ScanStrength.Likely,
            _ when left == MarkingSide.Tick => ScanStrength.Likely,
            _ when isLevel => null,
            MarkingSide.Marking => left == MarkingSide.Bracket ? null : ScanStrength.Likely,
            MarkingSide.Bracket => left is MarkingSide.Bracket or MarkingSide.Edge ? ScanStrength.Weak : null,
            _ => null,
        };
    }

    private bool IsTerm(ReadOnlySpan<char> text, int at)
    {
        _steps += MarkingTerm.Longest;
        return MarkingTerm.EndOf(text, at) > at;
    }

    private static bool IsOnlyPunctuation(ReadOnlySpan<char> text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (at - from == LongestGap || !(MarkingSides.IsPunctuation(text[at]) || ScanChars.IsBlank(text[at])))
            {
                return false;
            }
        }

        return true;
    }

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
