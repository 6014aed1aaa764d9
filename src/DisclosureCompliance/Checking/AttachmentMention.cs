namespace DisclosureCompliance.Checking;

/// <summary>
/// Where a text refers to an attachment (见附件、附件1、附件：…) that does not stand in the text itself. Looks at each place once, and at a few characters
/// around it.
/// </summary>
internal static class AttachmentMention
{
    private const string Word = "附件";
    private const int MaxShown = 24;
    private const int Around = 8;

    // What stands before the word where it refers to one, and where it says that there is none.
    private static readonly string[] References = ["见", "参见", "参阅", "参照", "填写", "下载"];
    private static readonly string[] Denials = ["无", "没有", "未附", "不附"];

    /// <summary>The first reference, as it stands there, up to the end of its line; null where there is none, or an attachment stands in the text.</summary>
    public static string? In(string text)
    {
        string? mention = null;
        for (var at = text.IndexOf(Word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Word, at + Word.Length, StringComparison.Ordinal))
        {
            var end = EndOfNumber(text, at + Word.Length);
            if (IsHeading(text, at, end))
            {
                return null;
            }

            if (mention is null && IsReference(text, at, end))
            {
                mention = Shown(text, at);
            }
        }

        return mention;
    }

    private static int EndOfNumber(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + Around && (text[end] is ' ' or (>= '0' and <= '9') or (>= '０' and <= '９')
            or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the word with its number is a line of its own, and something follows: there the attachment begins.</summary>
    private static bool IsHeading(string text, int at, int end)
    {
        while (at > 0 && text[at - 1] is ' ' or '\u3000' or '【' or '[')
        {
            at--;
        }

        while (end < text.Length && text[end] is ' ' or '\u3000' or '】' or ']' or ':' or '：' or '\r')
        {
            end++;
        }

        return (at == 0 || text[at - 1] == '\n') && end < text.Length && text[end] == '\n' && HasContent(text, end);
    }

    private static bool HasContent(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length;
    }

    private static bool IsReference(string text, int at, int end)
    {
        if (EndsBefore(text, at, Denials) || DeniesAfter(text, end))
        {
            return false;
        }

        return end > at + Word.Length
            || EndsBefore(text, at, References)
            || (end < text.Length && text[end] is ':' or '：' or '《');
    }

    private static bool EndsBefore(string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (at >= word.Length && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>附件：无.</summary>
    private static bool DeniesAfter(string text, int at)
    {
        while (at < text.Length && text[at] is ':' or '：' or ' ' or '\u3000')
        {
            at++;
        }

        return at < text.Length && text[at] == '无' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
    }

    private static string Shown(string text, int at)
    {
        var start = EndsBefore(text, at, References) ? at - 1 : at;
        var end = start;
        while (end < text.Length && end < start + MaxShown && text[end] is not ('\n' or '\r' or '。' or '；' or '）' or ')'))
        {
            end++;
        }

        return text.Substring(start, end > start && char.IsHighSurrogate(text[end - 1]) ? end - 1 - start : end - start);
    }
}
