namespace DisclosureCompliance.Checking;

/// <summary>The number after 附件: 附件3, 附件三, 附件1至3, or the last one of a list, 附件：1.名单 2.表格.</summary>
internal static class AttachmentNumber
{
    private const string Numerals = "〇一二三四五六七八九";
    private const int LongestList = 1000;

    /// <summary>The highest number that stands there; 0 where there is none, or it counts something else.</summary>
    public static int At(string text, int at)
    {
        at = SkipBlanks(text, at);
        if (at < text.Length && text[at] is ':' or '：')
        {
            return LastOfList(text, at + 1);
        }

        var number = Read(text, ref at);
        if (number == 0 || (at < text.Length && text[at] is '年' or '月' or '日' or '页' or '张' or '元'))
        {
            return 0;
        }

        if (at < text.Length && text[at] is '-' or '－' or '—' or '–' or '~' or '～' or '至' or '到')
        {
            at++;
            return Math.Max(number, Read(text, ref at));
        }

        return number;
    }

    /// <summary>Counts 1. 2. 3. in order, up to an empty line; a date or a figure is out of order.</summary>
    private static int LastOfList(string text, int at)
    {
        var (last, end, isStart) = (0, Math.Min(text.Length, at + LongestList), true);
        while (at < end)
        {
            if (isStart && IsNumeral(text[at]))
            {
                var number = Read(text, ref at);
                last = number == last + 1 && at + 1 < text.Length && text[at] is '.' or '．' or '、' && !IsDigit(text[at + 1]) ? number : last;
                isStart = false;
                continue;
            }

            if (text[at] == '\n' && IsEmptyLine(text, at + 1))
            {
                return last;
            }

            isStart = char.IsWhiteSpace(text[at]) || text[at] is ';' or '；' or '，' or ',';
            at++;
        }

        return last;
    }

    private static bool IsEmptyLine(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\u3000')
        {
            at++;
        }

        return at == text.Length || text[at] == '\n';
    }

    /// <summary>A number up to 99 in figures or characters; 0 for a longer one.</summary>
    private static int Read(string text, ref int at)
    {
        var start = at;
        var (figures, tens, ones) = (0, -1, 0);
        for (; at < text.Length && IsNumeral(text[at]); at++)
        {
            if (IsDigit(text[at]))
            {
                figures = Math.Min(1000, (figures * 10) + (text[at] & 0xF));
            }
            else if (text[at] == '十')
            {
                (tens, ones) = (ones == 0 ? 1 : ones, 0);
            }
            else
            {
                ones = Numerals.IndexOf(text[at]);
            }
        }

        var length = at - start;
        return figures > 0 ? (length <= 2 ? figures : 0)
            : tens > 0 ? (length <= 3 ? (tens * 10) + ones : 0)
            : length == 1 ? ones : 0;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u3000')
        {
            at++;
        }

        return at;
    }

    private static bool IsNumeral(char c) => IsDigit(c) || c is '十' or '〇' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九';

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
