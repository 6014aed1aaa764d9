using System.Text;
using DisclosureCompliance.Numerics;

namespace DisclosureCompliance.Spreadsheets;

/// <summary>What a cell says without what does not matter: one width, no blanks, no brackets around a header.</summary>
internal static class CellText
{
    private const int SixDecimals = 1_000_000;

    /// <summary>A text without blanks and line breaks, in half width.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B'))
            {
                folded.Append(c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c);
            }
        }

        return folded.ToString();
    }

    /// <summary>The words of a cell: outer blanks cut, inner line breaks as one blank.</summary>
    public static string Words(string text) => string.Join(" ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())).Trim();

    /// <summary>Whether a cell says nothing: empty, or a dash or stroke for nothing.</summary>
    public static bool IsBlank(string text) => Fold(text) is "" or "-" or "--" or "—" or "——" or "/" or "\\" or "无" or "－";

    /// <summary>A number as tables print it: 5分, ５, 2.0000, 扣2分, -0.5, +1.</summary>
    public static Rational? Number(string text)
    {
        var folded = Fold(text).TrimStart('扣', '得', '加', '+').Trim('(', ')');
        folded = folded.EndsWith("分", StringComparison.Ordinal) ? folded.Substring(0, folded.Length - 1) : folded;
        return folded.Length <= 20 && folded.All(c => c is (>= '0' and <= '9') or '.' or '-') && Rational.TryParse(folded, out var number) && Rational.Max(number, -number) <= 1_000_000
            ? number
            : null;
    }

    /// <summary>A number of points as a checklist holds them: with six decimals or fewer.</summary>
    public static Rational? Points(string text) => Number(text) is { } number && (SixDecimals % number.Denominator).IsZero ? number : null;
}
