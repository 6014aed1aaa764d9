using System.Text;
using Spectre.Console;

namespace SelfInspection.Text;

/// <summary>
/// Breaks text into lines by cells. Chinese may break between any two characters, except that a line neither begins with a closing mark nor ends with
/// an opening one; other scripts break at spaces.
/// </summary>
internal static class TextWrap
{
    private const string Opening = "“‘（《〈「『【〔([{";
    private const string Closing = "”’）》〉」』】〕，。、；：！？…)]},.;:!?%％";

    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var (word, space) in Words(Clean(text)))
        {
            foreach (var piece in Pieces(word, width))
            {
                var cells = piece.GetCellWidth();
                if (used > 0 && used + cells > width)
                {
                    lines.Add(line.ToString().TrimEnd());
                    line.Clear();
                    used = 0;
                }

                line.Append(piece);
                used += cells;
            }

            if (space)
            {
                line.Append(' ');
                used++;
            }
        }

        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>Data comes from files: a control character in it must not steer the terminal.</summary>
    public static string Clean(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c))
        : text;

    /// <summary>What must stay together, and whether a space follows it.</summary>
    private static IEnumerable<(string Word, bool Space)> Words(string text)
    {
        var word = new StringBuilder();
        var previous = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                // Two spaces in a row are one.
                if (previous.Value != ' ')
                {
                    yield return (word.ToString(), true);
                    word.Clear();
                }
            }
            else
            {
                if (word.Length > 0 && MayBreakBetween(previous, rune))
                {
                    yield return (word.ToString(), false);
                    word.Clear();
                }

                word.Append(rune.ToString());
            }

            previous = rune;
        }

        yield return (word.ToString(), false);
    }

    private static bool MayBreakBetween(Rune left, Rune right) =>
        !Is(Opening, left) && !Is(Closing, right) && (IsWide(left) || IsWide(right));

    private static bool Is(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value);

    private static bool IsWide(Rune rune) => rune.ToString().GetCellWidth() > 1;

    /// <summary>Cuts what is wider than a whole line, such as a long path.</summary>
    private static IEnumerable<string> Pieces(string word, int width)
    {
        if (word.GetCellWidth() <= width)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var cells = rune.ToString().GetCellWidth();
            if (used > 0 && used + cells > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += cells;
        }

        yield return piece.ToString();
    }
}
