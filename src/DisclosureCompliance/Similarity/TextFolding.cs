namespace DisclosureCompliance.Similarity;

/// <summary>
/// Makes characters equal that a copy is likely to differ in: width, case, accents, traditional and simplified script. Blanks, punctuation and
/// combining marks go. It holds to tables of its own, so that every runtime and culture folds alike.
/// </summary>
internal static class TextFolding
{
    /// <summary>What <see cref="Fold"/> gives for a character that does not count.</summary>
    public const char Nothing = '\0';

    /// <summary>The one sign that stands for any number.</summary>
    public const char AnyNumber = '0';

    // À to ÿ; what is no letter goes.
    private const string PlainLatin = "aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuyty";

    /// <summary>The character in plain form, or <see cref="Nothing"/>. Folding twice is folding once.</summary>
    public static char Fold(char character)
    {
        if (character is >= '\uff01' and <= '\uff5e')
        {
            character = (char)(character - 0xfee0);
        }

        return character switch
        {
            >= 'a' and <= 'z' or >= '0' and <= '9' => character,
            >= 'A' and <= 'Z' => (char)(character + 0x20),
            < '\u00c0' => Nothing,
            <= '\u00ff' => PlainLatin[character - '\u00c0'],
            >= '\u4e00' and <= '\u9fff' => SimplifiedScript.Of(character),
            _ => IsMark(character) ? Nothing : character,
        };
    }

    /// <summary>Whether a folded character is part of a number, in figures or in Chinese words.</summary>
    public static bool IsNumeric(char folded) => folded is (>= '0' and <= '9')
        or '〇' or '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '万' or '亿' or '两' or '廿' or '卅';

    /// <summary>Blanks, punctuation, signs and marks that stand on other characters.</summary>
    private static bool IsMark(char character) => character is
        (>= '\u0300' and <= '\u036f')
        or (>= '\u0483' and <= '\u0489')
        or '\u1680' or '\u180e'
        or (>= '\u1ab0' and <= '\u1aff')
        or (>= '\u1dc0' and <= '\u1dff')
        or (>= '\u2000' and <= '\u206f')
        or (>= '\u20d0' and <= '\u20ff')
        or (>= '\u2190' and <= '\u245f')
        or (>= '\u2500' and <= '\u27bf')
        or (>= '\u3000' and <= '\u3004')
        or (>= '\u3008' and <= '\u3020')
        or (>= '\u302a' and <= '\u3030')
        or (>= '\ufe00' and <= '\ufe6f')
        or '\ufeff'
        or (>= '\uff5f' and <= '\uff65')
        or (>= '\uffe0' and <= '\uffff');
}
