using System.Text;
using DisclosureCompliance.Phrases;

namespace DisclosureCompliance.Vocabularies;

/// <summary>What a name is but for its dress: one script, one width, no blanks, no quotation marks.</summary>
internal static class WordFold
{
    /// <summary>The folded form of a name.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var plain = Of(character);
            if (plain != ' ' && plain != '\n')
            {
                folded.Append(plain);
            }
        }

        return folded.ToString();
    }

    /// <summary>The folded form without punctuation, for titles that are the same but for a comma.</summary>
    public static string WithoutPunctuation(string text)
    {
        var folded = Of(text);
        return folded.All(char.IsLetterOrDigit) ? folded : new string([.. folded.Where(char.IsLetterOrDigit)]);
    }

    /// <summary>One character: a blank for whatever is none, a line feed for the end of a line.</summary>
    public static char Of(char character) => character switch
    {
        '\n' or '\r' or '\u2028' or '\u2029' => '\n',
        >= '\u4e00' and <= '\u9fff' => ScriptFold.Fold(character),
        >= 'A' and <= 'Z' => (char)(character + ('a' - 'A')),
        '"' or '\'' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '\ufeff' or '\u00ad' => ' ',
        '〈' or '【' or '[' => '(',
        '〉' or '】' or ']' => ')',
        '､' => '、',
        >= '\uff01' and <= '\uff5e' => Of((char)(character - 0xfee0)),
        _ => char.IsWhiteSpace(character) || char.IsControl(character) || character is >= '\u200b' and <= '\u200f' ? ' ' : character,
    };
}
