namespace DisclosureCompliance.Privacy;

/// <summary>The number of an official document (发文字号, GB/T 9704-2012, 7.2.5): 某政〔2012〕3号.</summary>
internal static class DocumentNumber
{
    private const int LongestSign = 16;
    private const int MostDigits = 5;

    /// <summary>Where a number ends that begins here with the sign of its office, or -1.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length && at - start < LongestSign && char.IsLetter(text[at]))
        {
            at++;
        }

        if (at == start || at + 6 > text.Length || !IsYear(text.Slice(at, 6)))
        {
            return -1;
        }

        at += 6;
        at += at < text.Length && text[at] == '第' ? 1 : 0;
        var first = at;
        while (at < text.Length && at - first < MostDigits && ScanChars.IsDigit(text[at]))
        {
            at++;
        }

        return at > first && at < text.Length && text[at] == '号' ? at + 1 : -1;
    }

    /// <summary>Whether a number ends here; the sign of its office is not looked at.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        var at = end - 1;
        if (at < 0 || text[at] != '号')
        {
            return false;
        }

        var last = at;
        while (at > 0 && last - at < MostDigits && ScanChars.IsDigit(text[at - 1]))
        {
            at--;
        }

        var hasDigits = at < last;
        at -= at > 0 && text[at - 1] == '第' ? 1 : 0;
        return hasDigits && at > 6 && IsYear(text.Slice(at - 6, 6));
    }

    private static bool IsYear(ReadOnlySpan<char> six) =>
        ScanChars.IsOpenBracket(six[0]) && ScanChars.IsCloseBracket(six[5])
        && ScanChars.IsDigit(six[1]) && ScanChars.IsDigit(six[2]) && ScanChars.IsDigit(six[3]) && ScanChars.IsDigit(six[4]);
}
