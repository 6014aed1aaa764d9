namespace DisclosureCompliance.Phrases;

/// <summary>Whole numbers in Arabic digits and in Chinese numerals, everyday and financial (二十, 廿, 贰拾, 一百二十).</summary>
internal static class Numerals
{
    /// <summary>Stands for a number that is too large for any time limit.</summary>
    public const int TooLarge = int.MaxValue;

    private const int Largest = 9_999_999;
    private const string Digits = "〇一二三四五六七八九";
    private const string FinancialDigits = "零壹贰叁肆伍陆柒捌玖";

    public static bool IsArabic(char character) => character is >= '0' and <= '9';

    public static bool IsChinese(char character) => DigitOf(character) >= 0 || MultiplierOf(character) > 0;

    public static int ReadArabic(FoldedText text, int from, out int end)
    {
        var value = 0;
        for (end = from; end < text.Length && IsArabic(text[end]); end++)
        {
            value = value > Largest ? value : (value * 10) + (text[end] - '0');
        }

        return value > Largest ? TooLarge : value;
    }

    /// <summary>Reads 二十 as 20 and 二〇二六 as 2026.</summary>
    public static int ReadChinese(FoldedText text, int from, out int end)
    {
        long total = 0;
        long digits = 0;
        var smallest = Largest;
        for (end = from; end < text.Length; end++)
        {
            if (DigitOf(text[end]) is >= 0 and var digit)
            {
                digits = Math.Min((digits * 10) + digit, Largest + 1);
            }
            else if (MultiplierOf(text[end]) is > 0 and var multiplier)
            {
                total = multiplier < smallest && digits < 10 ? total + (Math.Max(digits, 1) * multiplier) : Largest + 1;
                smallest = Math.Min(multiplier, smallest);
                digits = 0;
            }
            else
            {
                break;
            }
        }

        return total + digits > Largest || (total > 0 && digits >= 10) ? TooLarge : (int)(total + digits);
    }

    private static int DigitOf(char character) => character switch
    {
        '两' => 2,
        _ => Math.Max(Digits.IndexOf(character), FinancialDigits.IndexOf(character)),
    };

    private static int MultiplierOf(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '廿' => 20,
        '卅' => 30,
        _ => 0,
    };
}
