namespace DisclosureCompliance.Checking;

/// <summary>
/// Where a text refers to an attachment (见附件、附件1、附件：…、附：…、见附表) that does not stand in the text itself. Looks at each place once, and at a few
/// characters around it.
/// </summary>
internal static class AttachmentMention
{
    private const char Sign = '附';
    private const int WordLength = 2;
    private const int MaxShown = 24;
    private const int Around = 8;

    // What follows the line of 附：… where it only names the attachment: a signature and a date.
    private const int LongestSignature = 60;

    // What stands before the word where it refers to one, and where it says that there is none.
    private static readonly string[] References = ["见", "参见", "参阅", "参照", "填写", "下载"];
    private static readonly string[] Denials = ["无", "没有", "未附", "不附"];

    private enum Reading
    {
        None,
        Reference,
        TableReference,
        StandsInText,
        TableStandsInText,
    }

    /// <summary>The first reference, as it stands there, up to the end of its line; null where there is none, or an attachment stands in the text.</summary>
    public static string? In(string text)
    {
        var (mention, table) = (-1, -1);
        for (var at = text.IndexOf(Sign); at >= 0; at = text.IndexOf(Sign, at + 1))
        {
            switch (ReadAt(text, at))
            {
                case Reading.StandsInText:
                    return null;
                case Reading.Reference when mention < 0:
                    mention = at;
                    break;
                case Reading.TableReference when table == -1:
                    table = at;
                    break;
                case Reading.TableStandsInText:
                    table = int.MinValue;
                    break;
            }
        }

        return mention >= 0 ? Shown(text, mention) : table >= 0 ? Shown(text, table) : null;
    }

    /// <summary>The highest number of an attachment that the text refers to; 0 where none has a number, or an attachment stands in the text.</summary>
    public static int HighestIn(string text)
    {
        var highest = 0;
        for (var at = text.IndexOf(Sign); at >= 0; at = text.IndexOf(Sign, at + 1))
        {
            var reading = ReadAt(text, at);
            if (reading == Reading.StandsInText)
            {
                return 0;
            }

            if (reading == Reading.Reference && text[at + 1] == '件' && !IsOfAnother(text, at))
            {
                highest = Math.Max(highest, AttachmentNumber.At(text, at + WordLength));
            }
        }

        return highest;
    }

    private static Reading ReadAt(string text, int at)
    {
        switch (at + 1 < text.Length ? text[at + 1] : '\0')
        {
            case '件':
                var end = EndOfNumber(text, at + WordLength);
                return IsHeading(text, at, end) ? Reading.StandsInText : IsReference(text, at, end) ? Reading.Reference : Reading.None;
            case '表':
                return IsAtStartOfLine(text, at)
                    ? HasContent(text, EndOfLine(text, at)) ? Reading.TableStandsInText : Reading.None
                    : EndsBefore(text, at, References) ? Reading.TableReference : Reading.None;
            case ':' or '：':
                return IsAtStartOfLine(text, at) && NamesOne(text, at + WordLength) ? Reading.Reference : Reading.None;
            default:
                return Reading.None;
        }
    }

    /// <summary>Whether 附： names an attachment in its line, and what follows is no longer than a signature.</summary>
    private static bool NamesOne(string text, int at)
    {
        var end = EndOfLine(text, at);
        if (DeniesAfter(text, at) || string.IsNullOrWhiteSpace(text.Substring(at, Math.Min(end - at, MaxShown))))
        {
            return false;
        }

        var length = 0;
        for (var i = end; i < text.Length && length <= LongestSignature; i++)
        {
            length += char.IsWhiteSpace(text[i]) ? 0 : 1;
        }

        return length <= LongestSignature;
    }

    /// <summary>An attachment of another document: 《办法》附件3.</summary>
    private static bool IsOfAnother(string text, int at) => at > 0 && text[at - 1] is '》' or '号' or '文' or '的';

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    private static bool IsAtStartOfLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\u3000' or '【' or '[')
        {
            at--;
        }

        return at == 0 || text[at - 1] == '\n';
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
        while (end < text.Length && text[end] is ' ' or '\u3000' or '】' or ']' or ':' or '：' or '\r')
        {
            end++;
        }

        return end < text.Length && text[end] == '\n' && IsAtStartOfLine(text, at) && HasContent(text, end);
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

        return end > at + WordLength
            || EndsBefore(text, at, References)
            || IsOmitted(text, end)
            || (end < text.Length && text[end] is ':' or '：' or '《');
    }

    /// <summary>附件略, and not 附件略有改动.</summary>
    private static bool IsOmitted(string text, int at) => at < text.Length && text[at] == '略' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

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
