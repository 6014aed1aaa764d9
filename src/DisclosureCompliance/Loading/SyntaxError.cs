using System.Text;
using DisclosureCompliance.Messages;

namespace DisclosureCompliance.Loading;

/// <summary>Where a document stops being JSON, and why as far as the bytes there tell; the parser's own words are English and about its options.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
/// <param name="Reason">Why, without a full stop.</param>
internal sealed record SyntaxError(int Line, int Column, LocalizedText Reason)
{
    private static readonly LocalizedText End = new("文件在此中断，引号或括号没有闭合", "the document ends here with a quote or a bracket still open");
    private static readonly LocalizedText Comment = new("JSON 不能有注释", "JSON has no comments");
    private static readonly LocalizedText TrailingComma = new("最后一项后面多了逗号", "there is a comma after the last entry");
    private static readonly LocalizedText MissingComma = new("两项之间缺少逗号", "a comma is missing between two entries");
    private static readonly LocalizedText MissingColon = new("字段名后面缺少冒号", "a colon is missing after a field's name");
    private static readonly LocalizedText MissingQuote = new("缺少双引号", "a double quote is missing");
    private static readonly LocalizedText LineBreak = new("文字中有换行或控制字符，多半是漏了右引号", "a text holds a line break or a control character: its closing quote is likely missing");
    private static readonly LocalizedText WideMark = new("标点应为半角", "the mark should be the ASCII one");
    private static readonly LocalizedText Surplus = new("文件到此应已结束，后面还有内容", "the document is complete before this, and something follows");
    private static readonly LocalizedText MissingValue = new("缺少值", "a value is missing");
    private static readonly LocalizedText Other = new("此处的写法不合 JSON 规则", "what stands here does not follow the rules of JSON");

    /// <summary>Looks at the place where the parser stopped.</summary>
    /// <param name="document">The document.</param>
    /// <param name="line">The line, from 0.</param>
    /// <param name="position">The byte in the line, from 0.</param>
    public static SyntaxError Find(ReadOnlySpan<byte> document, long line, long position)
    {
        var start = 0;
        for (var i = 0L; i < line && document.Slice(start).IndexOf((byte)'\n') is >= 0 and var length; i++)
        {
            start += length + 1;
        }

        var at = (int)Math.Min(start + position, document.Length);
        while (at > start && at < document.Length && (document[at] & 0xC0) == 0x80)
        {
            at--;
        }

        var column = Encoding.UTF8.GetString(document.Slice(start, at - start).ToArray()).Length + 1;
        return new SyntaxError((int)line + 1, column, ReasonAt(document, at));
    }

    private static LocalizedText ReasonAt(ReadOnlySpan<byte> document, int at)
    {
        var rest = document.Slice(at);
        var before = new Before(document, at);
        if (IsBlank(rest) || (!before.IsComplete && IsInWord(rest[0]) && IsBlank(rest.Slice(1))))
        {
            return End;
        }

        return rest[0] switch
        {
            (byte)'/' or (byte)'#' => Comment,
            < 0x20 => LineBreak,
            (byte)'}' or (byte)']' => before.Last == ',' ? TrailingComma : before.Last == ':' ? MissingValue : Other,
            0xE2 or 0xE3 or 0xEF => WideMark,
            _ when before.IsComplete => Surplus,
            (byte)'\'' => MissingQuote,
            _ when before.Last is (byte)'{' or (byte)',' or (byte)':' or (byte)'[' => IsInWord(rest[0]) ? MissingQuote : Other,
            _ when before.IsSpaced || rest[0] is (byte)'"' or (byte)'{' or (byte)'[' => before.IsName ? MissingColon : MissingComma,
            _ => before.Last == '"' ? MissingComma : Other,
        };
    }

    /// <summary>A letter of a word without quotes; digits and signs begin a number.</summary>
    private static bool IsInWord(byte value) => value is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'_' or >= 0x80;

    private static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (!IsBlank(value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    /// <summary>What stands before a place, as far as it was JSON.</summary>
    private readonly ref struct Before
    {
        public Before(ReadOnlySpan<byte> document, int at)
        {
            var open = new Stack<byte>();
            var (isText, isName, hasOpened) = (false, false, false);
            for (var i = 0; i < at; i++)
            {
                var value = document[i];
                if (isText)
                {
                    i += value == '\\' ? 1 : 0;
                    isText = value != '"';
                }
                else if (value == '"')
                {
                    (isText, isName) = (true, Last == '{' || (Last == ',' && open.Count > 0 && open.Peek() == '{'));
                }
                else if (value is (byte)'{' or (byte)'[')
                {
                    open.Push(value);
                    hasOpened = true;
                }
                else if (value is (byte)'}' or (byte)']' && open.Count > 0)
                {
                    open.Pop();
                }

                Last = IsBlank(value) ? Last : value;
            }

            IsComplete = hasOpened && open.Count == 0;
            IsName = isName && Last == '"';
            IsSpaced = at > 0 && IsBlank(document[at - 1]);
        }

        /// <summary>The last byte that is not blank; 0 where there is none.</summary>
        public byte Last { get; }

        /// <summary>Whether every bracket is closed again.</summary>
        public bool IsComplete { get; }

        /// <summary>Whether it ends with the name of a field.</summary>
        public bool IsName { get; }

        /// <summary>Whether a blank stands between it and the place.</summary>
        public bool IsSpaced { get; }
    }
}
