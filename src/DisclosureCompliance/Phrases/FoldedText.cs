namespace DisclosureCompliance.Phrases;

/// <summary>
/// A phrase without what does not matter: no spaces, line breaks, control characters and quotation marks, one width, one script. Every character knows where
/// it stands in the original.
/// </summary>
internal sealed class FoldedText
{
    public const char FullStop = '。';
    public const char EnumerationComma = '、';
    public const char Bullet = '•';

    private const int LongestReading = 7;

    private readonly char[] _characters;
    private readonly int[] _origins;

    private FoldedText(string original, char[] characters, int[] origins, int length, char? control)
    {
        Control = control;
        Original = original;
        _characters = characters;
        _origins = origins;
        Length = length;
    }

    public string Original { get; }

    /// <summary>A control character, other than those for blanks and line breaks, that stood in the text and was dropped.</summary>
    public char? Control { get; }

    public int Length { get; }

    public char this[int index] => _characters[index];

    public static FoldedText Of(string original)
    {
        var characters = new char[original.Length];
        var origins = new int[original.Length];
        var length = 0;
        char? control = null;
        for (var index = 0; index < original.Length; index++)
        {
            if (EndOfReading(original, index) is > 0 and var end)
            {
                index = end;
                continue;
            }

            var folded = Fold(original[index]);
            if (folded != '\0')
            {
                characters[length] = folded;
                origins[length++] = index;
            }
            else if (char.IsControl(original[index]) && !char.IsWhiteSpace(original[index]))
            {
                control = original[index];
            }
        }

        return new FoldedText(original, characters, origins, length, control);
    }

    public string Words(int from, int to) => new(_characters, from, to - from);

    /// <summary>The stretch of the original from the first of these characters to the last, with what was left out between them.</summary>
    public PhraseSpan Span(int from, int to) => from >= to ? default : new PhraseSpan(_origins[from], _origins[to - 1] - _origins[from] + 1);

    /// <summary>The closing bracket of a reading in Latin letters that some pages print after a character: 內(nèi); 0 where there is none.</summary>
    private static int EndOfReading(string original, int open)
    {
        if (original[open] is not ('(' or '（'))
        {
            return 0;
        }

        var letters = 0;
        for (var end = open + 1; end < original.Length; end++)
        {
            if (original[end] is (>= 'a' and <= 'z') or (>= 'ａ' and <= 'ｚ') or (>= '\u00e0' and <= '\u024f') && letters < LongestReading)
            {
                letters++;
            }
            else if (Fold(original[end]) != '\0')
            {
                return letters > 0 && original[end] is ')' or '）' ? end : 0;
            }
        }

        return 0;
    }

    private static char Fold(char character)
    {
        if (character is >= '\u4e00' and <= '\u9fff')
        {
            return ScriptFold.Fold(character);
        }

        if (character is > ' ' and < '\u007f')
        {
            return FoldAscii(character);
        }

        return character is >= '\uff01' and <= '\uff5e' ? FoldAscii((char)(character - 0xfee0)) : FoldSymbol(character);
    }

    private static char FoldAscii(char character) => character switch
    {
        '"' or '\'' or '`' => '\0',
        '[' or '{' => '(',
        ']' or '}' => ')',
        '\\' => '/',
        _ => character,
    };

    private static char FoldSymbol(char character) => character switch
    {
        '｡' => FullStop,
        '､' => EnumerationComma,
        '︰' or '∶' => ':',
        '【' or '〔' or '〖' or '〈' or '﹙' => '(',
        '】' or '〕' or '〗' or '〉' or '﹚' => ')',
        '–' or '—' or '―' or '─' or '−' or '‐' or '‑' or '﹣' => '-',
        '〜' or '∼' or '～' => '~',
        '·' or '●' or '■' or '◆' or '▲' or '★' or '※' or '◇' or '□' or '▪' or '‧' or '・' or '☆' or '►' => Bullet,
        '○' => '〇',
        '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '\ufeff' or '\u00ad' or '\u2060' => '\0',
        _ => char.IsWhiteSpace(character) || char.IsControl(character) || character is >= '\u200b' and <= '\u200f' ? '\0' : character,
    };
}
