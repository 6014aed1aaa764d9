using System.Text.RegularExpressions;

namespace DisclosureCompliance.Benchmarks.Peers;

/// <summary>What a team writes instead of a scanner: a generated regular expression for each kind, with the check digits in code. It has no context, no places and no masks.</summary>
internal static partial class RegexScanner
{
    /// <summary>How many hits there are, kind by kind.</summary>
    public static int Count(string text)
    {
        var count = 0;
        foreach (var match in Identity().EnumerateMatches(text))
        {
            count += KeepsMod11(text.AsSpan(match.Index, match.Length)) ? 1 : 0;
        }

        foreach (var match in Card().EnumerateMatches(text))
        {
            count += KeepsLuhn(text.AsSpan(match.Index, match.Length)) ? 1 : 0;
        }

        return count + Mobile().Count(text) + Landline().Count(text) + Passport().Count(text) + Secrecy().Count(text) + Internal().Count(text);
    }

    /// <summary>The same in one expression, so that the text is gone through once.</summary>
    public static int CountAtOnce(string text)
    {
        var count = 0;
        foreach (var match in Everything().EnumerateMatches(text))
        {
            var found = text.AsSpan(match.Index, match.Length);
            count += found.Length switch
            {
                18 when char.IsDigit(found[0]) && found[0] != '6' => KeepsMod11(found) ? 1 : 0,
                >= 16 and <= 19 when found[0] == '6' => KeepsLuhn(found) ? 1 : 0,
                _ => 1,
            };
        }

        return count;
    }

    private static bool KeepsMod11(ReadOnlySpan<char> number)
    {
        var rest = 0;
        for (var i = 0; i < 17; i++)
        {
            rest = (rest + number[i] - '0') * 2 % 11;
        }

        return (rest + (number[17] is 'x' or 'X' ? 10 : number[17] - '0')) % 11 == 1;
    }

    private static bool KeepsLuhn(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var value = (number[i] - '0') * ((number.Length - i) % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    private const string IdentityForm = "(?<![0-9A-Za-z])[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])";
    private const string CardForm = "(?<![0-9A-Za-z])62[0-9]{14,17}(?![0-9A-Za-z])";
    private const string MobileForm = "(?<![0-9A-Za-z])(?:\\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9A-Za-z])";
    private const string LandlineForm = "(?<![0-9A-Za-z])0[0-9]{2,3}[- ][0-9]{7,8}(?![0-9A-Za-z])";
    private const string PassportForm = "护照[^0-9\\n]{0,16}[EGDSP][0-9]{8}(?![0-9A-Za-z])";
    private const string SecrecyForm = "(?:绝密|机密|秘密)[ \u3000]*[★☆]";
    private const string InternalForm = "(?<=^|\\n)[ \u3000]*(?:内部资料|内部文件|内部使用|工作秘密|注意保存)[ \u3000]*(?=\\n|$)";

    [GeneratedRegex(IdentityForm, RegexOptions.CultureInvariant)]
    private static partial Regex Identity();

    [GeneratedRegex(CardForm, RegexOptions.CultureInvariant)]
    private static partial Regex Card();

    [GeneratedRegex(MobileForm, RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(LandlineForm, RegexOptions.CultureInvariant)]
    private static partial Regex Landline();

    [GeneratedRegex(PassportForm, RegexOptions.CultureInvariant)]
    private static partial Regex Passport();

    [GeneratedRegex(SecrecyForm, RegexOptions.CultureInvariant)]
    private static partial Regex Secrecy();

    [GeneratedRegex(InternalForm, RegexOptions.CultureInvariant)]
    private static partial Regex Internal();

    [GeneratedRegex($"{IdentityForm}|{CardForm}|{MobileForm}|{LandlineForm}|{PassportForm}|{SecrecyForm}|{InternalForm}", RegexOptions.CultureInvariant)]
    private static partial Regex Everything();
}
