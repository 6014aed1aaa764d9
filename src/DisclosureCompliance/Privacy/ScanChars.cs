namespace DisclosureCompliance.Privacy;

/// <summary>What a character is to the scanner, whatever its width.</summary>
internal static class ScanChars
{
    /// <summary>How long a word of the rules can be.</summary>
    public const int LongestWord = 12;

    /// <summary>How many letters can stand at the head of a paper's number.</summary>
    public const int MostLetters = 3;

    /// <summary>How many digits a number has at the least.</summary>
    public const int FewestDigits = 6;

    /// <summary>The class of what is neither digit nor gap.</summary>
    public const byte OtherClass = 0;

    /// <summary>The class of a digit of either width.</summary>
    public const byte DigitClass = 1;

    private const byte BracketClass = 2;
    private const byte TabClass = 3;
    private const byte BlankClass = 4;
    private const byte HyphenClass = 5;

    /// <summary>Digit, gap, closing bracket or other, for every character: nearly all of the time goes into telling them apart.</summary>
    private static readonly byte[] Classes = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => ClassifyOnce((char)c))];

    public static byte ClassOf(char c) => Classes[c];

    /// <summary>The digit, or a negative number for any other character.</summary>
    public static int Digit(char c) => unchecked((uint)(c - '0') <= 9 ? c - '0' : (uint)(c - '０') <= 9 ? c - '０' : -1);

    public static bool IsDigit(char c) => Classes[c] == DigitClass;

    /// <summary>The capital letter, or '\0' for what is no Latin letter.</summary>
    public static char Letter(char c)
    {
        var folded = (char)((c is >= 'Ａ' and <= 'ｚ' ? c - 0xFEE0 : c) & ~0x20);
        return folded is >= 'A' and <= 'Z' && (c < 128 || c is >= 'Ａ' and <= 'ｚ') ? folded : '\0';
    }

    public static bool IsLetterOrDigit(char c) => IsDigit(c) || Letter(c) != '\0';

    /// <summary>Blanks that can stand within a line: also those that are not seen at all.</summary>
    public static bool IsBlank(char c) => Classes[c] is TabClass or BlankClass;

    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsHyphen(char c) => Classes[c] == HyphenClass;

    /// <summary>What can stand between the groups of one number. A tab cannot: it parts the columns of a table.</summary>
    public static bool IsGap(char c) => Classes[c] >= BlankClass;

    /// <summary>What hides digits.</summary>
    public static bool IsMask(char c) => c is '*' or '＊' or '×' or '✕' or '•' or '●' or '○' or '□' or '■' or '█' or '＃' or '#';

    public static bool IsStar(char c) => c is '★' or '☆' or '✩' or '✪' or '⭐' || IsAsterisk(c);

    public static bool IsAsterisk(char c) => c is '*' or '＊' or '﹡';

    /// <summary>A box that is ticked, or the tick alone.</summary>
    public static bool IsTick(char c) => c is '■' or '☑' or '☒' or '√' or '✓' or '✔';

    /// <summary>A box that is not ticked.</summary>
    public static bool IsEmptyBox(char c) => c is '□' or '☐' or '▢' or '◻';

    public static bool IsOpenBracket(char c) => c is '(' or '（' or '[' or '［' or '【' or '〔' or '〖' or '《' or '〈' or '{' or '“' or '"' or '「' or '『' or '‘' or '\'';

    public static bool IsCloseBracket(char c) => c is ')' or '）' or ']' or '］' or '】' or '〕' or '〗' or '》' or '〉' or '}' or '”' or '"' or '」' or '』' or '’' or '\'';

    public static bool IsClauseEnd(char c) => c is '，' or ',' or '；' or ';' || IsSentenceEnd(c);

    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?' || IsLineEnd(c);

    private static byte ClassifyOnce(char c) => c switch
    {
        (>= '0' and <= '9') or (>= '０' and <= '９') => DigitClass,
        ')' or '）' => BracketClass,
        '\t' => TabClass,
        ' ' or '\u00A0' or '\u3000' or '\u202F' or (>= '\u2000' and <= '\u200A') => BlankClass,
        // What is not seen at all.
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => BlankClass,
        '-' or '－' or '—' or '−' or '·' or (>= '\u2010' and <= '\u2015') => HyphenClass,
        _ => OtherClass,
    };
}
