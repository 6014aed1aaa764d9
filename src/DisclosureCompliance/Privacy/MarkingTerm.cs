namespace DisclosureCompliance.Privacy;

/// <summary>How long something is secret, as it stands behind the star (保密期限).</summary>
internal static class MarkingTerm
{
    /// <summary>How many characters are looked at.</summary>
    public const int Longest = 24;

    /// <summary>Where a term ends that begins here: 10年, 1年6个月, 长期, 启用前, a date; the place itself where there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var (end, last) = (at, at);
        var hasDigit = false;
        while (end < text.Length && end - at < Longest)
        {
            var c = text[end];
            if (c is '长' or '启' && end + 1 < text.Length)
            {
                var word = c == '长' ? "长期" : "启用前";
                return WordTable<MarkingWord>.Matches(text.Slice(end), word) ? end + word.Length : last;
            }

            if (ScanChars.IsDigit(c) || c is '一' or '二' or '三' or '五' or '十')
            {
                hasDigit = true;
            }
            else if (hasDigit && c is '年' or '月' or '日' or '天')
            {
                last = end + 1;
            }
            else if (!ScanChars.IsBlank(c) && !(hasDigit && c == '个'))
            {
                break;
            }

            end++;
        }

        return last;
    }

    /// <summary>Where a term begins: here, behind a slash, or in brackets that hold nothing else; -1 where there is none.</summary>
    public static int StartAt(ReadOnlySpan<char> text, int at)
    {
        if (EndOf(text, at) > at)
        {
            return at;
        }

        var end = at + 1 < text.Length ? EndOf(text, at + 1) : 0;
        return end > at + 1 && (text[at] is '/' or '／' || EndWithBracket(text, at + 1) > end) ? at + 1 : -1;
    }

    /// <summary>Where a term ends that begins here, with the bracket that closes around it.</summary>
    public static int EndWithBracket(ReadOnlySpan<char> text, int start)
    {
        var end = EndOf(text, start);
        return end < text.Length && ScanChars.IsCloseBracket(text[end]) && start > 0 && ScanChars.IsOpenBracket(text[start - 1]) ? end + 1 : end;
    }
}
