using NodaTime;

namespace DisclosureCompliance.Privacy;

/// <summary>Whether the digits of a chain can be an identity number (GB 11643-1999), by their number, groups and neighbours.</summary>
internal sealed class IdentityForms(NumberTables tables, LocalDate? asOf)
{
    private static readonly int[] NamedLengths = [18, 17, 15];

    public Candidate? Whole(ReadOnlySpan<char> text, DigitChain chain)
    {
        if (chain.Count < 17 || !tables.IsRegion(chain.Digits) || !CheckDigits.IsBirthDate(CheckDigits.YearOf(chain.Digits.Slice(6, 4)), chain.Digits.Slice(10, 4), asOf))
        {
            return null;
        }

        if (chain.GroupWith(18) is >= 0 and var last && NumberForms.CanEnd(text, chain.EndOf(last)))
        {
            return Made(chain, chain.EndOf(last), chain.Digits[17]);
        }

        return chain.GroupWith(17) is >= 0 and var before && EndOfX(text, chain.EndOf(before)) is >= 0 and var end && NumberForms.CanEnd(text, end)
            ? Made(chain, end, CheckDigits.X)
            : null;
    }

    public Candidate? Old(ReadOnlySpan<char> text, DigitChain chain)
    {
        if (chain.GroupWith(15) is not (>= 0 and var last) || !(last == 0 || (last == 2 && chain.CountAt(0) == 6 && chain.CountAt(1) == 12)))
        {
            return null;
        }

        var end = chain.EndOf(last);
        var year = 1900 + (chain.Digits[6] * 10) + chain.Digits[7];
        return NumberForms.CanEnd(text, end) && !NumberForms.IsAttached(text, chain.Start, end) && tables.IsRegion(chain.Digits) && CheckDigits.IsBirthDate(year, chain.Digits.Slice(8, 4), asOf)
            ? new Candidate(ScanKind.IdentityNumber, ScanStrength.Weak, chain.Start, end, Masking.Of(chain.Digits.Slice(0, 15)))
            : null;
    }

    /// <summary>
    /// A number that a label calls that of a person, whatever is wrong with it: 18, 17 or 15 digits, or 17 and X. Without the label it is nothing, and so is one
    /// digit again and again, with which forms are filled in for show.
    /// </summary>
    public static Candidate? Named(ReadOnlySpan<char> text, DigitChain chain)
    {
        foreach (var count in NamedLengths)
        {
            if (chain.GroupWith(count) is not (>= 0 and var last) || !(last == 0 || chain.CountAt(0) == 6) || IsOneDigit(chain.Digits.Slice(0, count)))
            {
                continue;
            }

            var (end, afterX) = (chain.EndOf(last), count == 17 ? EndOfX(text, chain.EndOf(last)) : -1);
            end = Math.Max(end, afterX);
            return NumberForms.CanEnd(text, end) && !NumberForms.IsAttached(text, chain.Start, end)
                ? new Candidate(ScanKind.IdentityNumber, ScanStrength.Weak, chain.Start, end, Masking.Of(chain.Digits.Slice(0, count), afterX >= 0), needsLabel: true)
                : null;
        }

        return null;
    }

    private static Candidate Made(DigitChain chain, int end, int check)
    {
        var isX = check == CheckDigits.X;
        var isRight = CheckDigits.KeepsMod11(chain.Digits.Slice(0, 17), check);
        return new Candidate(
            ScanKind.IdentityNumber, isRight ? ScanStrength.Certain : ScanStrength.Weak, chain.Start, end, Masking.Of(chain.Digits.Slice(0, isX ? 17 : 18), isX), needsConfirmation: !isRight);
    }

    /// <summary>Where the check character X ends, or -1.</summary>
    private static int EndOfX(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && ScanChars.IsGap(text[end]))
        {
            end++;
        }

        return end < text.Length && IsX(text[end]) ? end + 1 : -1;
    }

    /// <summary>X of either width and case, and what looks like it: the sign of multiplication, Greek, Cyrillic, the Roman numeral.</summary>
    private static bool IsX(char c) => ScanChars.Letter(c) == 'X' || c is '×' or 'Χ' or 'χ' or 'Х' or 'х' or 'Ⅹ' or 'ⅹ';

    private static bool IsOneDigit(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (digit != digits[0])
            {
                return false;
            }
        }

        return true;
    }
}
