namespace DisclosureCompliance.Office;

/// <summary>Whole numbers in Arabic digits and Chinese numerals, as counts are printed: 1,220, 1.2万, 一千二百二十, 两百, 壹拾.</summary>
internal static class CountNumerals
{
    private const string Digits = "〇一二三四五六七八九";
    private const string FinancialDigits = "零壹贰叁肆伍陆柒捌玖";
    private const int MaxDecimals = 8;

    /// <summary>万, from which numbers are written in two parts.</summary>
    public const long LargeUnit = 10_000;

    public static bool StartsAt(CountText text) => IsNumeral(text.Current) || IsLargeUnit(text.Current);

    public static bool IsNumeral(char character) => IsArabic(character) || DigitOf(character) >= 0 || SmallUnitOf(character) > 0;

    /// <summary>A unit other than 十 with no number before it.</summary>
    public static bool IsBareUnit(char character) => IsLargeUnit(character) || SmallUnitOf(character) > 10;

    public static bool IsArabic(char character) => character is >= '0' and <= '9';

    /// <summary>A number without 万 and 亿 behind it; null where it is none or too large. Arabic digits keep their decimals in <paramref name="divisor"/>.</summary>
    public static long? Read(ref CountText text, out long divisor)
    {
        divisor = 1;

        // 上万, 万余: one of them.
        return IsLargeUnit(text.Current) ? 1 : IsArabic(text.Current) ? ReadArabic(ref text, ref divisor) : ReadChinese(ref text);
    }

    /// <summary>十, 百, 千, 万, 亿 and what they make of each other (十万, 百万, 千万); 1 where none stands here.</summary>
    public static long ReadUnit(ref CountText text)
    {
        long unit = 1;
        if (SmallUnitOf(text.Current) is > 0 and var small)
        {
            (unit, text.At) = (small, text.At + 1);
        }

        return unit * ReadLargeUnit(ref text);
    }

    /// <summary>万 and 亿, and 万亿; 1 where none stands here.</summary>
    private static long ReadLargeUnit(ref CountText text)
    {
        long unit = 1;
        while (IsLargeUnit(text.Current) && unit < StatedCount.MaxNumber)
        {
            unit = Math.Min(unit * (text.Current is '万' or '萬' ? 10_000 : 100_000_000), 10 * StatedCount.MaxNumber);
            text.At++;
        }

        return unit;
    }

    private static long? ReadArabic(ref CountText text, ref long divisor)
    {
        long value = 0;
        var decimals = -1;
        while (true)
        {
            var current = text.Current;
            if (IsArabic(current) && value <= StatedCount.MaxNumber && decimals < MaxDecimals)
            {
                value = (value * 10) + (current - '0');
                decimals = decimals < 0 ? decimals : decimals + 1;
                divisor = decimals <= 0 ? divisor : divisor * 10;
            }
            else if (current == '.' && decimals < 0 && IsArabic(text.Peek(1)))
            {
                decimals = 0;
            }
            else if (!(current == ',' && decimals < 0 && IsArabic(text.Peek(1)) && IsArabic(text.Peek(2)) && IsArabic(text.Peek(3)) && !IsArabic(text.Peek(4))))
            {
                return IsArabic(current) || value > StatedCount.MaxNumber ? null : value;
            }

            text.At++;
        }
    }

    // 一百二十, 一百二 (120), 二〇二; the units fall, and a digit belongs to the unit behind it.
    private static long? ReadChinese(ref CountText text)
    {
        long total = 0;
        long digits = 0;
        var (count, last, zero) = (0, 10_000, false);
        for (; ; text.At++)
        {
            if (DigitOf(text.Current) is >= 0 and var digit)
            {
                zero |= digit == 0;
                digits = (digits * 10) + digit;
                count++;
                if (count > 9)
                {
                    return null;
                }
            }
            else if (SmallUnitOf(text.Current) is > 0 and var unit)
            {
                if (unit >= last || digits > 9 || (count > 0 && digits == 0))
                {
                    return null;
                }

                total += (count == 0 ? 1 : digits) * unit;
                (digits, count, last, zero) = (0, 0, unit, false);
            }
            else
            {
                break;
            }
        }

        var isShort = total > 0 && count == 1 && !zero && last > 10;
        return (total > 0 && digits > 9) || (isShort && IsLargeUnit(text.Current)) ? null : total + (isShort ? digits * (last / 10) : digits);
    }

    private static bool IsLargeUnit(char character) => character is '万' or '萬' or '亿' or '億';

    private static int DigitOf(char character) => character switch
    {
        '两' => 2,
        '○' => 0,
        _ => Math.Max(Digits.IndexOf(character), FinancialDigits.IndexOf(character)),
    };

    private static int SmallUnitOf(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };
}
