using System.Text;

namespace DisclosureCompliance.Privacy;

/// <summary>The number of a paper, whatever the width and case of its characters.</summary>
internal static class PaperNumber
{
    public static bool Fits(ReadOnlySpan<char> number, PaperForm paper)
    {
        foreach (var form in paper.Forms)
        {
            if (Fits(number, form))
            {
                return true;
            }
        }

        return false;
    }

    public static string Folded(ReadOnlySpan<char> number)
    {
        var folded = new StringBuilder(number.Length);
        foreach (var c in number)
        {
            folded.Append(Fold(c));
        }

        return folded.ToString();
    }

    public static bool Fits(ReadOnlySpan<char> number, string form)
    {
        if (number.Length != form.Length)
        {
            return false;
        }

        for (var i = 0; i < form.Length; i++)
        {
            var isDigit = ScanChars.IsDigit(number[i]);
            if (form[i] == '#' ? !isDigit : form[i] == '@' ? isDigit : form[i] != Fold(number[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c) => ScanChars.Digit(c) is >= 0 and var digit ? (char)('0' + digit) : ScanChars.Letter(c);
}
