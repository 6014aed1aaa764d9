namespace DisclosureCompliance.Privacy;

/// <summary>What the digits of a chain can be but a person's number (<see cref="IdentityForms"/>), by their number, groups and neighbours. Words are no business of this class.</summary>
internal sealed class NumberForms(NumberTables tables)
{
    private const int LongestExtension = 6;

    /// <summary>Whether a digit can be the first of a number here: no letter, digit or decimal mark is attached to it.</summary>
    public static bool CanBegin(ReadOnlySpan<char> text, int at) =>
        at == 0 || !(ScanChars.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '.' or ',' && at > 1 && ScanChars.IsDigit(text[at - 2])));

    /// <summary>Whether a number can end here, and digits of it are not hidden behind.</summary>
    public static bool CanEnd(ReadOnlySpan<char> text, int end) =>
        end == text.Length
        || !(ScanChars.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && ScanChars.IsDigit(text[end + 1])) || AreMasked(text, end, 1));

    public Candidate? Card(ReadOnlySpan<char> text, DigitChain chain)
    {
        for (var count = DigitChain.MostDigits; count >= 16; count--)
        {
            if (chain.GroupWith(count) is >= 0 and var last
                && IsWrittenAsCard(chain, last)
                && CanEnd(text, chain.EndOf(last))
                && !IsAttached(text, chain.Start, chain.EndOf(last))
                && tables.CardOf(chain.Digits.Slice(0, count)) is { } prefix
                && CheckDigits.KeepsLuhn(chain.Digits.Slice(0, count)))
            {
                return new Candidate(
                    ScanKind.BankCard, prefix.IsTelling ? ScanStrength.Likely : ScanStrength.Weak, chain.Start, chain.EndOf(last), Masking.Of(chain.Digits.Slice(0, count)));
            }
        }

        return null;
    }

    public Candidate? Mobile(ReadOnlySpan<char> text, DigitChain chain)
    {
        var (prefix, isGroup) = CountryCode(chain);
        if (prefix == 0 && chain.Digits[0] == 0)
        {
            // 0 before a mobile number: how it was dialled from another city.
            prefix = 1;
        }

        if (chain.GroupWith(prefix + 11) is not (>= 0 and var last) || !tables.IsMobile(chain.Digits.Slice(prefix, 11)) || !IsWrittenAsMobile(chain, last, isGroup ? 1 : 0))
        {
            return null;
        }

        var (hasPlus, end) = (HasPlus(text, chain.Start), chain.EndOf(last));
        var strength = prefix is 0 or 4 || hasPlus || isGroup ? ScanStrength.Likely : ScanStrength.Weak;
        return CanEnd(text, end) && !IsAttached(text, chain.Start, end)
            ? new Candidate(ScanKind.MobileNumber, strength, hasPlus ? chain.Start - 1 : chain.Start, end, Masking.Of(chain.Digits.Slice(prefix, 11)))
            : null;
    }

    public Candidate? Landline(ReadOnlySpan<char> text, DigitChain chain)
    {
        var (code, isGroup) = CountryCode(chain);
        if (code == 0 && chain.Digits[0] != 0)
        {
            return null;
        }

        // Behind the country's code the zero is left out as a rule.
        var zero = chain.Digits.Length > code && chain.Digits[code] == 0 ? code + 1 : code;
        var area = tables.AreaLength(chain.Digits.Slice(Math.Min(zero, chain.Count)));
        var first = isGroup ? 1 : 0;
        if (area == 0 || first >= chain.Groups || (chain.GroupWith(zero + area) is not (>= 0 and var areaGroup) && !IsOneGroup(chain, first, out areaGroup)) || areaGroup > first)
        {
            return null;
        }

        for (var count = 8; count >= (area == 2 ? 8 : 7); count--)
        {
            var total = zero + area + count;
            if (chain.GroupWith(total) is >= 0 and var last && last - areaGroup <= 2 && chain.Digits[zero + area] is >= 2 and <= 8 && EndOfExtension(text, chain.EndOf(last)) is var end && CanEnd(text, end))
            {
                var isJoined = chain.GroupWith(zero + area) < 0;
                return IsAttached(text, chain.Start, end)
                    ? null
                    : new Candidate(ScanKind.LandlineNumber, isJoined ? ScanStrength.Weak : ScanStrength.Likely, StartOfLandline(text, chain.Start), end, Masking.Of(chain.Digits.Slice(code, total - code)));
            }
        }

        return null;
    }

    /// <summary>Whether mask characters stand at a place, three or more of them, towards the end or the beginning of the text.</summary>
    public static bool AreMasked(ReadOnlySpan<char> text, int at, int step)
    {
        for (var i = 0; i < 3; i++, at += step)
        {
            if (at < 0 || at >= text.Length || !ScanChars.IsMask(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number within a longer code of the kind <c>2023-13800000000-01</c> or <c>id_13800000000</c> is a part of it and nothing by itself.</summary>
    public static bool IsAttached(ReadOnlySpan<char> text, int start, int end) =>
        (start > 1 && IsAttached(text[start - 1], text[start - 2])) || (end + 1 < text.Length && IsAttached(text[end], text[end + 1]));

    /// <summary>A low line joins the words of a program's name; in the name of a file it parts what belongs to somebody: 某甲_13800000000_1.jpg.</summary>
    private static bool IsAttached(char joint, char beyond) =>
        ScanChars.IsHyphen(joint) ? ScanChars.IsLetterOrDigit(beyond) : joint == '_' && ScanChars.Letter(beyond) != '\0';

    /// <summary>All digits in one, in fours, six and the rest, or each by itself.</summary>
    private static bool IsWrittenAsCard(DigitChain chain, int last)
    {
        if (last == 0 || (last == 1 && chain.CountAt(0) == 6) || chain.CountAt(last) == last + 1)
        {
            return true;
        }

        for (var group = 0; group < last; group++)
        {
            if (chain.LengthOf(group) != 4)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All digits in one; three and the rest in one or two; or each by itself.</summary>
    private static bool IsWrittenAsMobile(DigitChain chain, int last, int first)
    {
        var groups = last - first + 1;
        return groups is 1 or 11 || (chain.LengthOf(first) is 3 or 4 && groups is 2 or 3);
    }

    /// <summary>How many digits are the country's code, 86 or 0086, and whether it is a group by itself.</summary>
    private static (int Digits, bool IsGroup) CountryCode(DigitChain chain)
    {
        var digits = chain.Digits;
        var length = digits.Length > 2 && digits[0] == 8 && digits[1] == 6 ? 2
            : digits.Length > 4 && digits[0] == 0 && digits[1] == 0 && digits[2] == 8 && digits[3] == 6 ? 4
            : 0;
        return (length, length > 0 && chain.CountAt(0) == length);
    }

    private static bool HasPlus(ReadOnlySpan<char> text, int start) => start > 0 && text[start - 1] is '+' or '＋';

    private static bool IsOneGroup(DigitChain chain, int first, out int group)
    {
        group = first;
        return first < chain.Groups;
    }

    private static int StartOfLandline(ReadOnlySpan<char> text, int start) =>
        start > 0 && text[start - 1] is '(' or '（' or '+' or '＋' ? start - 1 : start;

    /// <summary>Where an extension ends: <c>-801</c>, <c>转801</c>, <c>分机801</c>; the place itself where there is none.</summary>
    private static int EndOfExtension(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && (ScanChars.IsGap(text[end]) || text[end] is '转' or '轉' or '分' or '机'))
        {
            end++;
        }

        var first = end;
        while (end < text.Length && end - first < LongestExtension && ScanChars.IsDigit(text[end]))
        {
            end++;
        }

        return end > first && first > at && !ScanChars.IsBlank(text[first - 1]) && (end == text.Length || !ScanChars.IsDigit(text[end])) ? end : at;
    }
}
